// Holds the two time fields to their instants: left alone they mean the very second, changed they mean the minute.
import { describe, expect, it } from 'vitest';
import { answerText } from '../../../../renderer/home/correct/answer-text';
import { fieldOf, rangeOf } from '../../../../renderer/home/correct/stretch-times';
import type { Stretch } from '../../../../renderer/home/correct/stretch-times';
import { english } from '../../../../shared/messages/english';
import { createTranslate } from '../../../../shared/messages/translate';

const hour = 3_600_000;
/** Berlin, before the clocks change. */
const day = { startsAt: Date.UTC(2026, 2, 9, 23), endsAt: Date.UTC(2026, 2, 10, 23), now: Date.UTC(2026, 2, 10, 16), clocks: [{ from: Date.UTC(2026, 2, 9, 23), offsetMs: hour }] };
const nine = Date.UTC(2026, 2, 10, 8, 0, 12);
const ten = Date.UTC(2026, 2, 10, 9, 0, 40);
const stretch: Stretch = { from: nine, to: ten, open: false, as: 'sitting' };
const translate = createTranslate('en', english);

describe('the time fields', () => {
  it('show the clock on the wall of that day', () => {
    expect([fieldOf(nine, day), fieldOf(ten, day)]).toEqual(['09:00', '10:00']);
  });

  it('left alone mean the whole stretch to the second, up to now where it goes on', () => {
    expect(rangeOf({ from: '09:00', to: '10:00' }, stretch, day)).toEqual({ from: nine, to: ten });
    expect(rangeOf({ from: '09:00', to: '10:00' }, { ...stretch, open: true }, day)).toEqual({ from: nine, to: null });
  });

  it('narrowed mean the minutes they name', () => {
    expect(rangeOf({ from: '09:20', to: '09:30' }, stretch, day)).toEqual({ from: Date.UTC(2026, 2, 10, 8, 20), to: Date.UTC(2026, 2, 10, 8, 30) });
  });

  it('take midnight as an end for the end of the day, and an empty field for none', () => {
    expect(rangeOf({ from: '09:00', to: '00:00' }, stretch, day)).toEqual({ from: nine, to: day.endsAt });
    expect(rangeOf({ from: '', to: '10:00' }, stretch, day)).toBeNull();
  });
});

it('what came of it is said in words, with the minutes', () => {
  expect(answerText({ kind: 'done', id: 'x', changedMs: -47 * 60_000 }, 'standing', translate)).toBe('Counted as standing. 47 min less at the desk.');
  expect(answerText({ kind: 'done', id: null, changedMs: 60_000 }, null, translate)).toBe('As it was before. 1 min more at the desk.');
  expect(answerText({ kind: 'refused', why: 'future' }, 'away', translate)).toBe('That lies in the future.');
});
