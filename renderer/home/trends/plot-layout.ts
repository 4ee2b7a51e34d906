// Where everything of a plot lies, in pixels: sitting grows up from the line, what was done about it down from the same line.
import { countTicks, hourTicks } from '../../../shared/trends/round-axis';
import type { TrendPoint, TrendSeries } from '../../../shared/trends/trends-picture';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface AxisLine {
  y: number;
  /** Milliseconds above the line, a count below it. */
  value: number;
}

export interface PlotLayout {
  width: number;
  height: number;
  /** Where the places begin, and how wide each is. */
  left: number;
  slot: number;
  /** The line between both. */
  baseline: number;
  /** Where the lowest line of the plot is; the dates stand below it. */
  bottom: number;
  hours: readonly AxisLine[];
  counts: readonly AxisLine[];
  sitting: readonly Box[];
  routines: readonly Box[];
  walks: readonly Box[];
  gaps: readonly { x: number; y: number }[];
}

const gutter = 48;
const headroom = 8;
const sittingHeight = 128;
const breaksHeight = 48;
const datesHeight = 24;
/** Broader bars would weigh more than what they say. */
const broadestBar = 24;
const thinnestBar = 1.5;
/** A zero is something known, and looks so. */
const leastHeight = 1.5;

function largest(points: readonly TrendPoint[], valueOf: (point: TrendPoint) => number): number {
  return points.reduce((most, point) => Math.max(most, valueOf(point)), 0);
}

function lines(ticks: readonly number[], yOf: (value: number) => number): AxisLine[] {
  return ticks.map((value) => ({ value, y: yOf(value) }));
}

/** `width` in pixels, of which the numbers of the axis take a part. */
export function plotLayout({ points, places }: TrendSeries, width: number): PlotLayout {
  const slot = Math.max(1, width - gutter) / Math.max(1, places);
  const barWidth = Math.min(broadestBar, Math.max(thinnestBar, slot * 0.68));
  const xOf = (index: number): number => gutter + (index + 0.5) * slot - barWidth / 2;
  const hours = hourTicks(largest(points, ({ satMs }) => satMs ?? 0));
  const counts = countTicks(largest(points, ({ routines, walks }) => routines + walks));
  const baseline = headroom + sittingHeight;
  const up = (ms: number): number => (ms / (hours.at(-1) ?? 1)) * sittingHeight;
  const down = (count: number): number => (count / (counts.at(-1) ?? 1)) * breaksHeight;
  const boxes = (boxOf: (point: TrendPoint) => Pick<Box, 'y' | 'height'> | null): Box[] =>
    points.flatMap((point, index) => {
      const box = boxOf(point);
      return box ? [{ x: xOf(index), width: barWidth, ...box }] : [];
    });
  return {
    width,
    height: baseline + breaksHeight + datesHeight,
    left: gutter,
    slot,
    baseline,
    bottom: baseline + breaksHeight,
    hours: lines(hours, (ms) => baseline - up(ms)),
    counts: lines(counts, (count) => baseline + down(count)),
    sitting: boxes(({ satMs }) => {
      if (satMs === null) return null;
      const height = Math.max(leastHeight, up(satMs));
      return { y: baseline - height, height };
    }),
    routines: boxes(({ routines }) => (routines > 0 ? { y: baseline, height: down(routines) } : null)),
    walks: boxes(({ routines, walks }) => (walks > 0 ? { y: baseline + down(routines), height: down(walks) } : null)),
    gaps: points.flatMap(({ satMs }, index) => (satMs === null ? [{ x: xOf(index) + barWidth / 2, y: baseline - 3 }] : [])),
  };
}

/** The place under a pointer at `x`; places without a point yet lead to the last that has one. */
export function placeAt(x: number, { left, slot }: PlotLayout, points: number): number {
  return Math.min(points - 1, Math.max(0, Math.floor((x - left) / slot)));
}
