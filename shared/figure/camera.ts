// From the room to the paper: an upright orthographic view, turned and raised a little so that near and far side separate.
import { dot } from './vector';
import type { Vector } from './vector';

/** Degrees. yaw 0 looks at the body's right side, 90 at its face; pitch looks down from above. */
export type Camera = { readonly yaw: number; readonly pitch: number };

export type PaperPoint = { readonly x: number; readonly y: number; readonly depth: number };

export type View = (point: Vector) => PaperPoint;

export function viewFrom({ yaw, pitch }: Camera): View {
  const [sinYaw, cosYaw] = sinCos(yaw);
  const [sinPitch, cosPitch] = sinCos(pitch);
  const right: Vector = [cosYaw, 0, -sinYaw];
  const up: Vector = [-sinYaw * sinPitch, cosPitch, -cosYaw * sinPitch];
  const towardsViewer: Vector = [sinYaw * cosPitch, sinPitch, cosYaw * cosPitch];
  return (point) => ({ x: dot(point, right), y: -dot(point, up), depth: dot(point, towardsViewer) });
}

function sinCos(degrees: number): readonly [number, number] {
  const angle = (degrees * Math.PI) / 180;
  return [Math.sin(angle), Math.cos(angle)];
}
