// From a solved body to outlines on paper: everything the figure component needs, as path data.
import type { View } from './camera';
import { armLumps, headLumps, hipSeamLumps, legLumps, shoulderSeamLumps, trunkLumps } from './flesh';
import type { Lump } from './flesh';
import { boxesOf } from './furniture';
import type { Prop } from './furniture';
import type { BodyPart, Marking, Seam } from './motion';
import { muscleLumps } from './muscle';
import { short, skin } from './outline';
import { pointOn } from './solve';
import type { Body } from './solve';
import type { Vector } from './vector';

const lumpsOfPart: Readonly<Record<BodyPart, readonly Lump[]>> = {
  trunk: [...trunkLumps, ...headLumps],
  leftLeg: legLumps('left'),
  rightLeg: legLumps('right'),
  leftArm: armLumps('left'),
  rightArm: armLumps('right'),
};

const lumpsOfSeam: Readonly<Record<Seam, readonly Lump[]>> = {
  leftHip: hipSeamLumps('left'),
  rightHip: hipSeamLumps('right'),
  leftShoulder: shoulderSeamLumps('left'),
  rightShoulder: shoulderSeamLumps('right'),
};

export function outlineOfPart(part: BodyPart | Seam, body: Body, view: View): string {
  return outlineOf({ ...lumpsOfPart, ...lumpsOfSeam }[part], body, view);
}

export function outlineOfMarking({ muscle, side }: Marking, body: Body, view: View): string {
  return outlineOf(muscleLumps(muscle, side), body, view);
}

function outlineOf(lumps: readonly Lump[], body: Body, view: View): string {
  return lumps
    .map((lump) =>
      skin(lump.map(({ on, at, radius }) => ({ ...view(pointOn(body[on], at)), radius }))),
    )
    .join('');
}

/** The lowest point of the body in the room, in centimetres above the floor. */
export function lowestPoint(body: Body): number {
  return Math.min(
    ...Object.values(lumpsOfPart).flatMap((lumps) =>
      lumps.flatMap((lump) => lump.map(({ on, at, radius }) => pointOn(body[on], at)[1] - radius)),
    ),
  );
}

/** The smallest and largest paper coordinates of a body. */
export function extentOfBody(body: Body, view: View): Extent {
  const discs = Object.values(lumpsOfPart).flatMap((lumps) =>
    lumps.flatMap((lump) => lump.map(({ on, at, radius }) => ({ ...view(pointOn(body[on], at)), radius }))),
  );
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

export type Face = { readonly side: 'top' | 'end' | 'front'; readonly outline: string };
export type PropDrawing = { readonly kind: Prop['kind']; readonly faces: readonly Face[]; readonly extent: Extent };

/** The three faces of each box that a viewer at the right, in front and above can see. */
export function drawProp(prop: Prop, view: View): PropDrawing {
  const points: { x: number; y: number }[] = [];
  const quad = (...corners: readonly Vector[]): string => {
    const onPaper = corners.map(view);
    points.push(...onPaper);
    return `M${onPaper.map(({ x, y }) => `${short(x)} ${short(y)}`).join('L')}Z`;
  };
  const endIsSeen = view([1, 0, 0]).depth >= 0;
  const faces = boxesOf(prop).flatMap(({ from: [x0, y0, z0], to: [x1, y1, z1] }): Face[] => {
    const end = endIsSeen ? x1 : x0;
    return [
      { side: 'front', outline: quad([x0, y0, z1], [x1, y0, z1], [x1, y1, z1], [x0, y1, z1]) },
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
