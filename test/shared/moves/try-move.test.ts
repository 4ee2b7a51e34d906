// Which move the welcome's try takes: a squeeze, unless it does not go with the person; then another on the chair, or none.
import { describe, expect, test } from 'vitest';
import { moves } from '../../../shared/moves/catalogue';
import { cautionCodes } from '../../../shared/moves/move';
import type { CautionCode, Move } from '../../../shared/moves/move';
import { moveIds } from '../../../shared/moves/move-id';
import { tryMoveFor } from '../../../shared/moves/try-move';
import { withResting } from '../../../shared/practice/practice';
import { defaultSettings } from '../../../shared/settings/settings';
import type { Settings } from '../../../shared/settings/settings';

const now = 1_000;
const choose = (settings: Partial<Settings>, resting = withoutRest) =>
  tryMoveFor({ settings: { ...defaultSettings, ...settings }, resting, now });
const withoutRest: Parameters<typeof tryMoveFor>[0]['resting'] = [];

describe('the move of the try', () => {
  test('is the seated squeeze for whoever named nothing', () => {
    expect(choose({})).toBe('chair-glute-squeeze');
    expect(choose({ staySeated: true })).toBe('chair-glute-squeeze');
  });

  test('is on the chair also for whoever likes to move elsewhere', () => {
    expect(choose({ places: ['floor'] })).toBe('chair-glute-squeeze');
    expect(choose({ places: [] })).toBe('chair-glute-squeeze');
  });

  test('is another one on the chair, for both sides at once, where the squeeze does not go with a caution', () => {
    const chosen = choose({ cautions: ['bloodPressure'] });
    expect(chosen).not.toBeNull();
    const move: Move = moves[chosen ?? 'chair-glute-squeeze'];
    expect([move.id === 'chair-glute-squeeze', move.place, move.sides === 'each']).toEqual([false, 'chair', false]);
  });

  test('never goes against a caution, whichever one and however many', () => {
    const sets: CautionCode[][] = cautionCodes.flatMap((one) => cautionCodes.map((other) => [one, other]));
    for (const cautions of [...sets, [...cautionCodes]]) {
      const chosen = choose({ cautions });
      const carried = chosen ? (moves[chosen] as Move).cautions.map(({ code }) => code) : [];
      expect(carried.filter((code) => cautions.includes(code))).toEqual([]);
    }
  });

  test('is not the one that hurt lately', () => {
    expect(choose({}, withResting([], 'chair-glute-squeeze', now))).not.toBe('chair-glute-squeeze');
  });

  test('is none where nothing on the chair is left', () => {
    const resting = moveIds.reduce((list, moveId) => withResting(list, moveId, now), withoutRest);
    expect(choose({}, resting)).toBeNull();
  });
});
