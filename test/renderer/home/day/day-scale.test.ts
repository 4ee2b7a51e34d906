// Holds the hours of the day's picture: from the first piece to the last or to now, at least eight, and right on days of 23 and 25 hours.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayScale } from '../../../../renderer/home/day/day-scale';
import { shownPieces } from '../../../../renderer/home/day/shown-pieces';
import { localAt } from '../../../../shared/day/local-clock';
import { hourMs } from '../../../../shared/time/duration';
import { bout, dayWith, hourOf, nextDate } from '../../../shared/day/days';

const later = { today: nextDate, nowHour: 34 };

describe('the visible hours', () => {
  it('begin with the hour of the first piece and end with that of the last', () => {
    const day = dayWith({ bouts: [bout(8.8, 12), bout(13, 18.2)] }, later);
    const { from, to } = dayScale(day, day.pieces, 400);
    expect([hourOf(from), hourOf(to)]).toEqual([8, 19]);
  });

  it('are eight at least, into the day that is still to come', () => {
    const day = dayWith({ bouts: [bout(9.1, 9.4)] }, { nowHour: 9.5 });
    const { from, to } = dayScale(day, day.pieces, 400);
    expect([hourOf(from), hourOf(to)]).toEqual([9, 17]);
  });

  it('reach back where the day ends too soon for eight', () => {
    const day = dayWith({ bouts: [bout(22, 23.5)] }, later);
    const { from, to } = dayScale(day, day.pieces, 400);
    expect([hourOf(from), hourOf(to)]).toEqual([16, 24]);
  });

  it('of a day with nothing in it begin in the morning, those of today with now', () => {
    const empty = dayWith({}, later);
    expect(hourOf(dayScale(empty, [], 400).from)).toBe(8);
    expect(hourOf(dayScale(dayWith({}, { nowHour: 14.2 }), [], 400).from)).toBe(14);
  });

  it('hold a whole day and its midnights', () => {
    const day = dayWith({ bouts: [bout(-1, 1), bout(2, 25)] }, later);
    const { from, to, placeOf } = dayScale(day, day.pieces, 400);
    expect([hourOf(from), hourOf(to)]).toEqual([0, 24]);
    expect([placeOf(from), placeOf(day.pieces[0]?.from ?? 0), placeOf(to), placeOf(to + hourMs)]).toEqual([0, 0, 1, 1]);
  });
});

/** The clocks go on (a day of 23 hours) or back (25). */
const zoneChanging = (atHour: number, before: number, after: number) => (instant: number) => (hourOf(instant) < atHour ? before : after) * hourMs;

describe('the labels', () => {
  it('are at whole hours of the local clock, each as far apart as it needs', () => {
    const day = dayWith({ bouts: [bout(8, 20)] }, later);
    const labelled = dayScale(day, day.pieces, 400).hours.filter((hour) => hour.labelled);
    expect(labelled.map(({ at }) => hourOf(at))).toEqual([8, 10, 12, 14, 16, 18, 20]);
    expect(dayScale(day, day.pieces, 0).hours.some((hour) => hour.labelled)).toBe(false);
  });

  it.each([
    [23, zoneChanging(1, 1, 2)],
    [25, zoneChanging(1, 2, 1)],
  ])('fit a day of %i hours', (hours, zone) => {
    const day = dayWith({}, { ...later, zone });
    expect((day.endsAt - day.startsAt) / hourMs).toBe(hours);
    const whole = dayScale(day, [{ from: day.startsAt, to: day.endsAt }], 4000);
    expect(whole.hours).toHaveLength(hours + 1);
    for (const { at } of whole.hours) expect(localAt(day.clocks, at) % hourMs).toBe(0);
  });
});

it('every piece of any day lies within the picture, in order', () => {
  const hour = fc.double({ min: 0, max: 23.9, noNaN: true });
  fc.assert(
    fc.property(fc.uniqueArray(hour, { minLength: 2, maxLength: 12 }), fc.integer({ min: 200, max: 1600 }), (hours, width) => {
      const ends = [...hours].sort((one, other) => one - other);
      const bouts = ends.slice(1).map((end, index) => bout(ends[index] ?? 0, end));
      const day = dayWith({ bouts: bouts.filter(({ satMs }) => satMs > 0) }, later);
      const pieces = shownPieces(day);
      const { placeOf, from, to } = dayScale(day, pieces, width);
      const places = pieces.flatMap((piece) => [placeOf(piece.from), placeOf(piece.to)]);
      expect(places).toEqual([...places].sort((one, other) => one - other));
      for (const piece of pieces) expect(piece.from >= from && piece.to <= to).toBe(true);
    }),
  );
});
