// The foam roller: a cylinder that lies across, on the floor; where it is tells how far it has turned, so it can only roll, never slide.
import type { View } from './camera';
import type { Extent } from './drawing';
import { short } from './outline';
import type { RollerPlace } from './roller-place';
import type { Vector } from './vector';

export const rollerRadius = 7.5;
export const rollerLength = 44;
const coreRadius = 4.4;
const groovesAround = 5;

export type RollerDrawing = {
  readonly outline: string;
  readonly end: string;
  readonly core: string;
  readonly grooves: string;
};

type Point = { readonly x: number; readonly y: number };

/** A round of the roller as it appears on paper: its middle, and what one radius along x and along y becomes. */
type Round = { readonly middle: Point; readonly alongX: Point; readonly alongY: Point };

const at = ({ x, y }: Point): string => `${short(x)} ${short(y)}`;
const cross = (a: Point, b: Point): number => a.x * b.y - a.y * b.x;

const roundOn = (view: View, { x }: RollerPlace, z: number, radius: number): Round => {
  const [middle, alongX, alongY] = [view([x, rollerRadius, z]), view([radius, 0, 0]), view([0, radius, 0])];
  return { middle, alongX, alongY };
};

const pointAt = ({ middle, alongX, alongY }: Round, angle: number): Point => ({
  x: middle.x + Math.cos(angle) * alongX.x + Math.sin(angle) * alongY.x,
  y: middle.y + Math.cos(angle) * alongX.y + Math.sin(angle) * alongY.y,
});

/** Cubic pieces from one angle on by so much; a seen circle is an ellipse, and cubics survive the view. */
function arcOf(round: Round, from: number, by: number): string {
  const pieces = Math.max(1, Math.round(Math.abs(by) / (Math.PI / 4)));
  const step = by / pieces;
  const pull = (4 / 3) * Math.tan(step / 4);
  return Array.from({ length: pieces }, (_, index) => {
    const [start, end] = [from + index * step, from + (index + 1) * step];
    const [p, q] = [pointAt(round, start), pointAt(round, end)];
    const [leave, arrive] = [tangentAt(round, start), tangentAt(round, end)];
    return `C${at({ x: p.x + leave.x * pull, y: p.y + leave.y * pull })} ${at({ x: q.x - arrive.x * pull, y: q.y - arrive.y * pull })} ${at(q)}`;
  }).join('');
}

const tangentAt = ({ alongX, alongY }: Round, angle: number): Point => ({
  x: -Math.sin(angle) * alongX.x + Math.cos(angle) * alongY.x,
  y: -Math.sin(angle) * alongX.y + Math.cos(angle) * alongY.y,
});

const wholeRound = (round: Round): string => `M${at(pointAt(round, 0))}${arcOf(round, 0, 2 * Math.PI)}Z`;

/** Seen from the body's right, as all cameras do, the end at larger z is the near one. */
const endsOf = ({ z }: RollerPlace): readonly [far: number, near: number] => [z - rollerLength / 2, z + rollerLength / 2];

export function drawRoller(place: RollerPlace, view: View): RollerDrawing {
  const [farZ, nearZ] = endsOf(place);
  const [far, near] = [roundOn(view, place, farZ, rollerRadius), roundOn(view, place, nearZ, rollerRadius)];
  const towardsNear: Point = { x: near.middle.x - far.middle.x, y: near.middle.y - far.middle.y };
  // Where the flanks touch the rounds: there the round runs along the roller.
  const touch = Math.atan2(cross(near.alongY, towardsNear), cross(near.alongX, towardsNear));
  const bulge = pointAt(near, touch + Math.PI / 2);
  const isNearSide = (bulge.x - near.middle.x) * towardsNear.x + (bulge.y - near.middle.y) * towardsNear.y >= 0;
  const start = isNearSide ? touch : touch + Math.PI;
  const outline = `M${at(pointAt(near, start))}${arcOf(near, start, Math.PI)}L${at(pointAt(far, start + Math.PI))}${arcOf(far, start + Math.PI, Math.PI)}Z`;
  return {
    outline,
    end: wholeRound(near),
    core: wholeRound(roundOn(view, place, nearZ, coreRadius)),
    grooves: groovesOf(place, view, far, near),
  };
}

/** Lines along the roller: they turn with it, so that it is seen to roll. */
function groovesOf(place: RollerPlace, view: View, far: Round, near: Round): string {
  const turned = -place.x / rollerRadius;
  return Array.from({ length: groovesAround }, (_, index) => {
    const angle = turned + (index * 2 * Math.PI) / groovesAround;
    const facesViewer = view([Math.cos(angle), Math.sin(angle), 0]).depth > 0.02;
    return facesViewer ? `M${at(pointAt(far, angle))}L${at(pointAt(near, angle))}` : '';
  }).join('');
}

export function extentOfRoller(place: RollerPlace, view: View): Extent {
  const corners: Vector[] = endsOf(place).flatMap((z) =>
    [-1, 1].flatMap((side): Vector[] => [
      [place.x + side * rollerRadius, 0, z],
      [place.x + side * rollerRadius, 2 * rollerRadius, z],
    ]),
  );
  const onPaper = corners.map(view);
  return {
    left: Math.min(...onPaper.map(({ x }) => x)),
    right: Math.max(...onPaper.map(({ x }) => x)),
    top: Math.min(...onPaper.map(({ y }) => y)),
    bottom: Math.max(...onPaper.map(({ y }) => y)),
  };
}
