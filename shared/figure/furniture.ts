// The things around the body: desk, chairs, mat and pad as plain boxes in the room.
import type { Vector } from './vector';

export type Box = { readonly from: Vector; readonly to: Vector };

export type Prop =
  | { readonly kind: 'desk'; readonly from: Vector; readonly to: Vector; readonly screen: boolean }
  | { readonly kind: 'chair'; readonly seat: Vector }
  /** Four legs, no wheels, no armrests: what the chair moves ask for. */
  | { readonly kind: 'plainChair'; readonly seat: Vector; readonly back: 'behind' | 'left' | 'apart' }
  /** The back of a plain chair by itself, for a look from behind: then it is drawn over the body. */
  | { readonly kind: 'chairBack'; readonly seat: Vector }
  | { readonly kind: 'mat'; readonly from: Vector; readonly to: Vector }
  | { readonly kind: 'pad'; readonly from: Vector; readonly to: Vector }
  /** Where one stands: a soft patch of ground. */
  | { readonly kind: 'ground'; readonly from: Vector; readonly to: Vector };

const box = (from: Vector, to: Vector): Box => ({ from, to });

/** The boxes of a prop, farthest first for a viewer at the body's right side who looks down a little. */
export function boxesOf(prop: Prop): readonly Box[] {
  switch (prop.kind) {
    case 'mat':
    case 'pad':
    case 'ground':
      return [box(prop.from, prop.to)];
    case 'desk':
      return deskBoxes(prop.from, prop.to, prop.screen);
    case 'chair':
      return chairBoxes(prop.seat);
    case 'plainChair':
      return [...legBoxes(prop.seat), seatBox(prop.seat), ...backBoxes(prop.seat, prop.back)];
    case 'chairBack':
      return backBoxes(prop.seat, 'behind');
  }
}

/** `from` and `to` are corners of the table top; its upper side is at `to[1]`. */
function deskBoxes([x0, , z0]: Vector, [x1, top, z1]: Vector, screen: boolean): readonly Box[] {
  const under = top - 3;
  const leg = (x: number, z: number): Box => box([x, 0, z], [x + 3.5, under, z + 3.5]);
  const legs = [leg(x0 + 4, z0 + 3), leg(x1 - 8, z0 + 3), leg(x0 + 4, z1 - 7), leg(x1 - 8, z1 - 7)];
  const middle = (z0 + z1) / 2;
  const display = [
    box([x1 - 22, top, middle - 8], [x1 - 10, top + 1.2, middle + 8]),
    box([x1 - 15, top, middle - 2], [x1 - 13, top + 14, middle + 2]),
    box([x1 - 19, top + 8, middle - 24], [x1 - 16.5, top + 40, middle + 24]),
  ];
  return [...legs, box([x0, under, z0], [x1, top, z1]), ...(screen ? display : [])];
}

/** `seat` is the middle of the seat's upper side. */
function chairBoxes([x, y, z]: Vector): readonly Box[] {
  return [
    box([x - 20, 0, z - 2], [x + 20, 4, z + 2]),
    box([x - 2, 0, z - 20], [x + 2, 4, z + 20]),
    box([x - 2, 4, z - 2], [x + 2, y - 5, z + 2]),
    box([x - 24, y - 2, z - 3], [x - 21.5, y + 22, z + 3]),
    box([x - 22, y - 5, z - 20], [x + 20, y, z + 20]),
    box([x - 25, y + 14, z - 19], [x - 21, y + 50, z + 19]),
  ];
}

/** Half the side of a plain chair's seat, and how thick its wood is. */
const half = 21;
const wood = 3.5;
export const plainChairBackHeight = 44;

const seatBox = ([x, y, z]: Vector): Box => box([x - half, y - wood, z - half], [x + half, y, z + half]);

function legBoxes([x, y, z]: Vector): readonly Box[] {
  const leg = (dx: number, dz: number): Box => box([x + dx, 0, z + dz], [x + dx + wood, y - wood, z + dz + wood]);
  const far = half - wood;
  return [leg(-half, -half), leg(far, -half), leg(-half, far), leg(far, far)];
}

/** Two posts and two rails, open in between, so that the body stays in sight. */
function backBoxes([x, y, z]: Vector, back: 'behind' | 'left' | 'apart'): readonly Box[] {
  if (back === 'apart') return [];
  const top = y + plainChairBackHeight;
  const far = half - wood;
  if (back === 'behind') {
    const piece = (from: number, to: number, bottom: number, upper: number): Box =>
      box([x - half, bottom, z + from], [x - half + wood, upper, z + to]);
    return [
      piece(-half, -far, y, top),
      piece(-far, far, y + 24, y + 29),
      piece(-far, far, top - 11, top),
      piece(far, half, y, top),
    ];
  }
  const piece = (from: number, to: number, bottom: number, upper: number): Box =>
    box([x + from, bottom, z - half], [x + to, upper, z - half + wood]);
  return [
    piece(-half, -far, y, top),
    piece(-far, far, y + 24, y + 29),
    piece(-far, far, top - 11, top),
    piece(far, half, y, top),
  ];
}
