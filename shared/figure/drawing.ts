// From a solved body to outlines on paper: everything the figure component needs, as path data.
import type { View } from './camera';
import { armRows, hipSeamRows, legRows, shoulderSeamRows, trunkRows } from './flesh';
import type { Row, Slice } from './flesh';
import { boxesOf } from './furniture';
import type { Prop } from './furniture';
import type { Arrow, BodyPart, Marking, Seam } from './motion';
import { muscleRow } from './muscle';
import { bodyOutline, fibres, short } from './outline';
import type { Disc, Section } from './outline';
import { pointOn } from './solve';
import type { Body } from './solve';
import type { Vector } from './vector';

const rowsOfPart: Readonly<Record<BodyPart, readonly Row[]>> = {
  trunk: trunkRows,
  leftLeg: legRows('left'),
  rightLeg: legRows('right'),
  leftArm: armRows('left'),
  rightArm: armRows('right'),
};

const rowsOfSeam: Readonly<Record<Seam, readonly Row[]>> = {
  leftHip: hipSeamRows('left'),
  rightHip: hipSeamRows('right'),
  leftShoulder: shoulderSeamRows('left'),
  rightShoulder: shoulderSeamRows('right'),
};

const allRows = { ...rowsOfPart, ...rowsOfSeam };

/**
 * `grown` widens the outline by so much: filled with the paper's colour beneath the part itself it keeps
 * neighbours apart, at a third of what a stroke of that width costs to draw.
 */
export function outlineOfPart(part: BodyPart | Seam, body: Body, view: View, grown = 0): string {
  return outlineOf(allRows[part], body, view, grown);
}

export function outlineOfMarking({ muscle, side }: Marking, body: Body, view: View, grown = 0): string {
  return outlineOf([muscleRow(muscle, side)], body, view, grown);
}

/** Lines that run along a marked muscle, so that it is not told by colour alone. */
export function fibresOfMarking({ muscle, side }: Marking, body: Body, view: View): string {
  return fibres(muscleRow(muscle, side).map((slice) => sectionOf(slice, body, view, 0)));
}

function outlineOf(rows: readonly Row[], body: Body, view: View, grown: number): string {
  return rows.map((row) => bodyOutline(row.map((slice) => sectionOf(slice, body, view, grown)))).join('');
}

function sectionOf([first, ...others]: Slice, body: Body, view: View, grown: number): Section {
  const onPaper = ({ on, at, radius }: Slice[number]): Disc => {
    const { x, y } = view(pointOn(body[on], at));
    return { x, y, radius: radius + grown };
  };
  return [onPaper(first), ...others.map(onPaper)];
}

const allBalls = Object.values(rowsOfPart).flat(3);

/** The lowest point of the body in the room, in centimetres above the floor. */
export function lowestPoint(body: Body): number {
  return Math.min(...allBalls.map(({ on, at, radius }) => pointOn(body[on], at)[1] - radius));
}

/** The smallest and largest paper coordinates of a body. */
export function extentOfBody(body: Body, view: View): Extent {
  const discs = allBalls.map(({ on, at, radius }) => ({ ...view(pointOn(body[on], at)), radius }));
  return {
    left: Math.min(...discs.map(({ x, radius }) => x - radius)),
    right: Math.max(...discs.map(({ x, radius }) => x + radius)),
    top: Math.min(...discs.map(({ y, radius }) => y - radius)),
    bottom: Math.max(...discs.map(({ y, radius }) => y + radius)),
  };
}

export type Extent = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

export function widest(extents: readonly Extent[]): Extent {
  return {
    left: Math.min(...extents.map((extent) => extent.left)),
    right: Math.max(...extents.map((extent) => extent.right)),
    top: Math.min(...extents.map((extent) => extent.top)),
    bottom: Math.max(...extents.map((extent) => extent.bottom)),
  };
}

export function grown({ left, right, top, bottom }: Extent, by: number): Extent {
  return { left: left - by, right: right + by, top: top - by, bottom: bottom + by };
}

export type ArrowDrawing = { readonly shaft: string; readonly head: string; readonly extent: Extent };

const headLength = 6.5;

type PaperPlace = { readonly x: number; readonly y: number };

/** The head that a shaft coming from `bow` ends in, and where the shaft meets it. */
function headAt(tip: PaperPlace, bow: PaperPlace): { readonly head: string; readonly base: PaperPlace } {
  const length = Math.hypot(tip.x - bow.x, tip.y - bow.y) || 1;
  const [alongX, alongY] = [(tip.x - bow.x) / length, (tip.y - bow.y) / length];
  const base = { x: tip.x - alongX * headLength, y: tip.y - alongY * headLength };
  const wing = (sign: 1 | -1): string =>
    `${short(base.x - sign * alongY * headLength * 0.55)} ${short(base.y + sign * alongX * headLength * 0.55)}`;
  return { head: `M${short(tip.x)} ${short(tip.y)}L${wing(1)}L${wing(-1)}Z`, base };
}

export function drawArrow({ from, over, to, bothWays }: Arrow, view: View): ArrowDrawing {
  const [start, bow, tip] = [view(from), view(over), view(to)];
  const front = headAt(tip, bow);
  const back = bothWays ? headAt(start, bow) : { head: '', base: start };
  const xs = [start.x, bow.x, tip.x];
  const ys = [start.y, bow.y, tip.y];
  return {
    shaft: `M${short(back.base.x)} ${short(back.base.y)}Q${short(bow.x)} ${short(bow.y)} ${short(front.base.x)} ${short(front.base.y)}`,
    head: front.head + back.head,
    extent: { left: Math.min(...xs) - 3, right: Math.max(...xs) + 3, top: Math.min(...ys) - 3, bottom: Math.max(...ys) + 3 },
  };
}

export type Face = { readonly side: 'top' | 'end' | 'front'; readonly outline: string };
export type PropDrawing = {
  readonly kind: Prop['kind'];
  readonly faces: readonly Face[];
  readonly extent: Extent;
};

/** The three faces of each box that a viewer above can see. */
export function drawProp(prop: Prop, view: View): PropDrawing {
  const points: { x: number; y: number }[] = [];
  const quad = (...corners: readonly Vector[]): string => {
    const onPaper = corners.map(view);
    points.push(...onPaper);
    return `M${onPaper.map(({ x, y }) => `${short(x)} ${short(y)}`).join('L')}Z`;
  };
  const endIsSeen = view([1, 0, 0]).depth >= 0;
  const rightIsSeen = view([0, 0, 1]).depth >= 0;
  const faces = boxesOf(prop).flatMap(({ from: [x0, y0, z0], to: [x1, y1, z1] }): Face[] => {
    const end = endIsSeen ? x1 : x0;
    const front = rightIsSeen ? z1 : z0;
    return [
      { side: 'front', outline: quad([x0, y0, front], [x1, y0, front], [x1, y1, front], [x0, y1, front]) },
      { side: 'end', outline: quad([end, y0, z0], [end, y0, z1], [end, y1, z1], [end, y1, z0]) },
      { side: 'top', outline: quad([x0, y1, z0], [x1, y1, z0], [x1, y1, z1], [x0, y1, z1]) },
    ];
  });
  return {
    kind: prop.kind,
    faces,
    extent: {
      left: Math.min(...points.map(({ x }) => x)),
      right: Math.max(...points.map(({ x }) => x)),
      top: Math.min(...points.map(({ y }) => y)),
      bottom: Math.max(...points.map(({ y }) => y)),
    },
  };
}
