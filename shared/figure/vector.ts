// Small three-dimensional vectors and rotations; the figure is posed in space and only then projected, so bones keep their length from any side.

/** Centimetres. x: where the body faces when upright, y: up, z: towards the body's right. */
export type Vector = readonly [x: number, y: number, z: number];

/** The images of the x, y and z axes. */
export type Rotation = readonly [Vector, Vector, Vector];

export const identity: Rotation = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

export const add = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const subtract = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scale = (a: Vector, by: number): Vector => [a[0] * by, a[1] * by, a[2] * by];
export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const lengthOf = (a: Vector): number => Math.hypot(a[0], a[1], a[2]);
export const distance = (a: Vector, b: Vector): number => lengthOf(subtract(a, b));
export const mix = (a: Vector, b: Vector, share: number): Vector => add(scale(a, 1 - share), scale(b, share));

export function unit(a: Vector): Vector {
  const length = lengthOf(a);
  return length < 1e-9 ? [0, 1, 0] : scale(a, 1 / length);
}

/** The part of `a` that is square to the unit vector `axis`, at length one. */
export function squareTo(a: Vector, axis: Vector): Vector {
  return unit(subtract(a, scale(axis, dot(a, axis))));
}

export const turn = (rotation: Rotation, a: Vector): Vector =>
  add(add(scale(rotation[0], a[0]), scale(rotation[1], a[1])), scale(rotation[2], a[2]));

export const compose = (outer: Rotation, inner: Rotation): Rotation => [
  turn(outer, inner[0]),
  turn(outer, inner[1]),
  turn(outer, inner[2]),
];

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

export function aboutX(degrees: number): Rotation {
  const c = Math.cos(radians(degrees));
  const s = Math.sin(radians(degrees));
  return [
    [1, 0, 0],
    [0, c, s],
    [0, -s, c],
  ];
}

export function aboutY(degrees: number): Rotation {
  const c = Math.cos(radians(degrees));
  const s = Math.sin(radians(degrees));
  return [
    [c, 0, -s],
    [0, 1, 0],
    [s, 0, c],
  ];
}

export function aboutZ(degrees: number): Rotation {
  const c = Math.cos(radians(degrees));
  const s = Math.sin(radians(degrees));
  return [
    [c, s, 0],
    [-s, c, 0],
    [0, 0, 1],
  ];
}

/** The angle between two directions, in degrees. */
export function angleBetween(a: Vector, b: Vector): number {
  return (Math.acos(Math.min(1, Math.max(-1, dot(unit(a), unit(b))))) * 180) / Math.PI;
}
