// What each tray icon looks like: terracotta winds up while sitting, teal is the other way, and a shape of its own says every state without colour.
import type { TrayIconKind } from '../../../../shared/projection/tray-menu';
import { ringSteps } from '../../../../shared/projection/tray-menu';
import { arc, disc, polygon, ring, stroke, union } from './shape';
import type { Shape } from './shape';

/** Grey is for what is not counted. */
export type Ink = 'sitting' | 'moving' | 'neutral' | 'track';

export interface Layer {
  shape: Shape;
  ink: Ink;
}

const radius = 0.74;
const halfWidth = 0.21;
const thinHalfWidth = 0.095;

const track: Layer = { shape: ring(radius, thinHalfWidth), ink: 'track' };

/** Nobody can mistake it for the arrow of a program that wants to be updated. */
const standingFigure: Shape = union(
  disc(0, -0.7, 0.24),
  stroke(-0.33, -0.3, 0.33, -0.3, 0.1),
  stroke(0, -0.16, 0, 0.1, 0.24),
  stroke(-0.41, -0.26, -0.41, 0.12, 0.075),
  stroke(0.41, -0.26, 0.41, 0.12, 0.075),
  stroke(-0.145, 0.16, -0.145, 0.88, 0.095),
  stroke(0.145, 0.16, 0.145, 0.88, 0.095),
);

const pauseBars: Shape = union(stroke(-0.23, -0.26, -0.23, 0.26, 0.13), stroke(0.23, -0.26, 0.23, 0.26, 0.13));

const playTriangle: Shape = polygon([[-0.15, -0.25], [0.27, 0], [-0.15, 0.25]], 0.07);

const dashCount = 6;
const dashes: Shape = union(
  ...Array.from({ length: dashCount }, (_, index) => {
    const middle = index / dashCount;
    return arc(middle - 0.055, middle + 0.055, radius, 0.13);
  }),
);

/** The app itself: one half wound up by sitting, the other half the other way. */
export const appSign: readonly Layer[] = [
  { shape: arc(0.03, 0.47, 0.7, 0.22), ink: 'sitting' },
  { shape: arc(0.53, 0.97, 0.7, 0.22), ink: 'moving' },
  { shape: disc(0, 0, 0.2), ink: 'neutral' },
];

const beadAt = (index: number): readonly [number, number] => {
  const turn = ((index + 0.5) / ringSteps) * 2 * Math.PI;
  return [Math.sin(turn) * radius, -Math.cos(turn) * radius];
};

function beads(from: number, to: number, size: number): Shape {
  return union(...Array.from({ length: to - from }, (_, index) => disc(...beadAt(from + index), size)));
}

/** Loose beads instead of a band: counted by guess. */
function beadRing(step: number): readonly Layer[] {
  const layers: Layer[] = [];
  if (step < ringSteps) layers.push({ shape: beads(step, ringSteps, 0.09), ink: 'track' });
  if (step > 0) layers.push({ shape: beads(0, step, 0.17), ink: 'sitting' });
  return layers;
}

/** What is drawn, lowest first. */
export function layersOf(icon: TrayIconKind): readonly Layer[] {
  switch (icon.kind) {
    case 'ring': {
      const step = Math.min(ringSteps, Math.max(0, icon.step));
      if (step === 0) return [track];
      const wound = step === ringSteps ? ring(radius, halfWidth) : arc(0, step / ringSteps, radius, halfWidth);
      return [track, { shape: wound, ink: 'sitting' }];
    }
    case 'unknown':
      return beadRing(Math.min(ringSteps, Math.max(0, icon.step)));
    case 'due':
      return [{ shape: union(ring(0.81, 0.14), disc(0, 0, 0.42)), ink: 'sitting' }];
    case 'held':
      // Due, with the middle open: it waits.
      return [
        { shape: ring(0.81, 0.14), ink: 'sitting' },
        { shape: union(disc(-0.33, 0, 0.13), disc(0, 0, 0.13), disc(0.33, 0, 0.13)), ink: 'sitting' },
      ];
    case 'break':
      return [
        track,
        { shape: arc(0.25, 1, radius, halfWidth), ink: 'moving' },
        { shape: playTriangle, ink: 'moving' },
      ];
    case 'paused':
      return [track, { shape: pauseBars, ink: 'neutral' }];
    case 'standing':
      return [{ shape: standingFigure, ink: 'moving' }];
    case 'away':
      return [{ shape: dashes, ink: 'neutral' }];
  }
}
