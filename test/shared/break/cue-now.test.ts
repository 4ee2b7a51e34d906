// Holds the cue for now to its order: the first at the start, each in turn, the last until the end.
import { describe, expect, test } from 'vitest';
import { cueNow } from '../../../shared/break/cue-now';

describe('the cue for now', () => {
  test('is the first at the start and the last at the end', () => {
    expect(cueNow(4, 30, 30)).toBe(0);
    expect(cueNow(4, 30, 1)).toBe(3);
    expect(cueNow(4, 30, 0)).toBe(3);
  });

  test('gives each cue its share, one after the other', () => {
    const shown = Array.from({ length: 20 }, (_, passed) => cueNow(4, 20, 20 - passed));
    expect(shown).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3]);
  });

  test('never names a cue that is not there, whatever the clock says', () => {
    expect(cueNow(3, 30, 40)).toBe(0);
    expect(cueNow(3, 30, -5)).toBe(2);
    expect(cueNow(3, 0, 0)).toBe(0);
  });
});
