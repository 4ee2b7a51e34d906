// How far the skin is from the roller, so that tests can hold each frame to resting on it.
import { armRows, legRows, trunkRows } from '../../../shared/figure/flesh';
import type { Ball, Row } from '../../../shared/figure/flesh';
import { rollerLength, rollerRadius } from '../../../shared/figure/roller';
import type { RollerPlace } from '../../../shared/figure/roller-place';
import { pointOn } from '../../../shared/figure/solve';
import type { Body } from '../../../shared/figure/solve';
import { add, distance, mix, scale, subtract, unit } from '../../../shared/figure/vector';
import type { Vector } from '../../../shared/figure/vector';

/** `at` is the place on the skin. */
export type Nearest = { readonly gap: number; readonly on: Ball['on']; readonly at: Vector };

const rows: readonly Row[] = [...trunkRows, ...legRows('left'), ...legRows('right'), ...armRows('left'), ...armRows('right')];

const steps = [0, 0.2, 0.4, 0.6, 0.8];

/** The place of the body that is nearest to the roller, or deepest in it: between the cross-sections too. */
export function nearestToRoller(body: Body, { x, z }: RollerPlace): Nearest {
  let nearest: Nearest | undefined;
  const look = (from: Ball, to: Ball): void => {
    const [a, b] = [pointOn(body[from.on], from.at), pointOn(body[to.on], to.at)];
    for (const share of steps) {
      const middle = mix(a, b, share);
      if (Math.abs(middle[2] - z) > rollerLength / 2) continue;
      const radius = from.radius * (1 - share) + to.radius * share;
      const axis: Vector = [x, rollerRadius, middle[2]];
      const gap = distance(middle, axis) - radius - rollerRadius;
      if (nearest && gap >= nearest.gap) continue;
      const at = add(middle, scale(unit(subtract(axis, middle)), radius));
      nearest = { gap, on: share < 0.5 ? from.on : to.on, at };
    }
  };
  for (const row of rows) {
    row.forEach((slice, index) => {
      for (const from of slice) for (const to of row[index + 1] ?? slice) look(from, to);
    });
  }
  if (!nearest) throw new Error('No part of the body is above the roller');
  return nearest;
}
