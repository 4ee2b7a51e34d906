// Holds the cue for now to its order: the first at the start, each in turn, the last until the end.
import { describe, expect, test } from 'vitest';
import { cueFromSecond, cueNow } from '../../../shared/break/cue-now';

describe('the cue for now', () => {
  test('is the first at the start and the last at the end', () => {
    expect(cueNow(4, 30, 30)).toBe(0);
    expect(cueNow(4, 30, 1)).toBe(3);
    expect(cueNow(4, 30, 0)).toBe(3);
  });

  test('gives each cue its share, one after the other, and leaves the last seconds to the last', () => {
    const shown = Array.from({ length: 20 }, (_, passed) => cueNow(3, 20, 20 - passed));
    expect(shown).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2]);
  });

  test('spreads the cues over the whole of a step that is too short to leave anything out', () => {
    expect(Array.from({ length: 9 }, (_, passed) => cueNow(3, 9, 9 - passed))).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 2]);
  });

  test('begins at the second that is said to be its first', () => {
    for (const [count, seconds] of [[4, 30], [3, 20], [5, 45], [4, 60], [3, 9]] as const) {
      for (let index = 0; index < count; index += 1) {
        const from = cueFromSecond(index, count, seconds);
        expect(cueNow(count, seconds, seconds - from)).toBe(index);
        if (from > 0) expect(cueNow(count, seconds, seconds - from + 1)).toBe(index - 1);
      }
    }
  });

  test('never names a cue that is not there, whatever the clock says', () => {
    expect(cueNow(3, 30, 40)).toBe(0);
    expect(cueNow(3, 30, -5)).toBe(2);
    expect(cueNow(3, 0, 0)).toBe(0);
  });
});
