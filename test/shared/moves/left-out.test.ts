// Holds the sentence about missing moves to one reason each, the person's cautions before all.
import { expect, it } from 'vitest';
import { allowedMoves } from '../../../shared/moves/allowed';
import { leftOut } from '../../../shared/moves/left-out';
import { moveIds } from '../../../shared/moves/move-id';
import { defaultSettings } from '../../../shared/settings/settings';

it('each move is shown or left out for exactly one reason', () => {
  const settings = { ...defaultSettings, cautions: ['knee'], places: ['standing', 'floor'] } as const;
  const resting = [{ move: 'floor-glute-bridge', until: 10 }, { move: 'floor-half-kneel', until: 10 }] as const;
  const shown = [...allowedMoves({ settings, resting, now: 0 })];
  const missing = leftOut(shown, settings, resting.map(({ move }) => move));
  // It complains of the knee as well, which holds longer than its rest.
  expect(missing.cautions).toContain('floor-half-kneel');
  expect(missing.resting).toEqual(['floor-glute-bridge']);
  const all = [...shown, ...missing.cautions, ...missing.resting, ...missing.place];
  expect([...all].sort()).toEqual([...moveIds].sort());
});
