// Holds the picture of the trends to its laws: nothing known is a gap, no day is counted twice, and the running bout is in it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hourMs, minuteMs } from '../../../shared/time/duration';
import { addDays, daysBetween, weekOf } from '../../../shared/trends/calendar';
import type { TrendSums } from '../../../shared/trends/sums';
import { trendRanges } from '../../../shared/trends/trend-ranges';
import { trendsOf } from '../../../shared/trends/trends-of';
import type { TrendsContext } from '../../../shared/trends/trends-of';
import { anyDate, anyWeekBegins, daysUntil, noSums, sumsOfDays } from './generated-sums';

const today = '2026-03-12';
const context: TrendsContext = { today, weekBegins: 0, limitMs: 45 * minuteMs, goal: 'steady', bout: null, mayBeNamed: new Set() };

describe('the plots', () => {
  it('are not there on the first day', () => {
    expect(trendsOf(noSums, context)).toMatchObject({ firstDate: null, days: null, year: null });
    expect(trendsOf(sumsOfDays([{ date: today, satMs: hourMs }]), context)).toMatchObject({ firstDate: today, days: null, year: null });
  });

  it('show two weeks after three days, with gaps where nothing is known', () => {
    const days = [0, 1, 2].map((back) => ({ date: addDays(today, -back), satMs: hourMs }));
    const picture = trendsOf(sumsOfDays(days), context);
    expect(picture.days).toMatchObject({ step: 'day', places: 14 });
    expect(picture.days?.points.map(({ satMs }) => satMs)).toEqual([...Array<null>(8).fill(null), hourMs, hourMs, hourMs]);
    expect(picture.year).toBeNull();
  });

  it('show twelve weeks, and the year as soon as there is more', () => {
    const eleven = sumsOfDays([{ date: addDays(weekOf(today, 0), -77), satMs: hourMs }]);
    expect(trendsOf(eleven, context).days?.places).toBe(84);
    expect(trendsOf(eleven, context).year).toBeNull();
    const more = sumsOfDays([{ date: addDays(weekOf(today, 0), -78), satMs: hourMs }]);
    expect(trendsOf(more, context).year).toMatchObject({ step: 'week', places: 13 });
  });

  it('show no more than a year of ten', () => {
    const { days, year } = trendsOf({ ...noSums, firstDate: '2016-01-01' }, context);
    expect([days?.places, days?.points.length, year?.places]).toEqual([84, 81, 53]);
    expect(year?.points.every(({ satMs }) => satMs === null)).toBe(true);
  });

  it('a week is drawn as the average of the days on which somebody sat', () => {
    const days = ['2025-06-02', '2025-06-04', today].map((date, index) => ({ date, satMs: (index + 1) * hourMs }));
    const point = trendsOf(sumsOfDays(days), context).year?.points.find(({ date }) => date === '2025-06-02');
    expect(point).toMatchObject({ satMs: 1.5 * hourMs, days: 2 });
  });
});

describe('the running bout', () => {
  const yesterday = addDays(today, -1);
  const kept = sumsOfDays([{ date: yesterday, satMs: 2 * hourMs }]);
  const bout = { satMs: hourMs, byDate: { [yesterday]: 20 * minuteMs, [today]: 40 * minuteMs } };

  it('is added to the dates on which it sat', () => {
    const { days, sitting } = trendsOf(kept, { ...context, bout });
    expect(days?.points.slice(-2).map(({ satMs }) => satMs)).toEqual([140 * minuteMs, 40 * minuteMs]);
    expect(sitting).toMatchObject({ satMs: 3 * hourMs, bouts: 2, overLimit: 1, longest: { lengthMs: 2 * hourMs, date: yesterday } });
  });

  it('is there on a first day of which the history knows nothing', () => {
    const { firstDate, sitting } = trendsOf(noSums, { ...context, bout: { satMs: hourMs, byDate: { [today]: hourMs } } });
    expect([firstDate, sitting.satMs, sitting.bouts]).toEqual([today, hourMs, 1]);
  });

  it('makes the same picture as one that has ended', () => {
    const before = sumsOfDays([{ date: '2025-06-02', satMs: hourMs }, { date: yesterday, satMs: 2 * hourMs }]);
    const ended: TrendSums = {
      ...sumsOfDays([{ date: '2025-06-02', satMs: hourMs }, { date: yesterday, satMs: 140 * minuteMs }, { date: today, satMs: 40 * minuteMs }]),
      bouts: [{ date: '2025-06-02', bouts: 1, overLimit: 0, longestMs: hourMs }, { date: yesterday, bouts: 2, overLimit: 1, longestMs: 2 * hourMs }],
    };
    expect(trendsOf(before, { ...context, bout })).toEqual(trendsOf(ended, context));
  });
});

it('in any picture the points follow each other without a hole, end now, and hold all that was sat and done within', () => {
  const cases = fc.tuple(anyDate, anyWeekBegins).chain(([on, weekBegins]) => fc.tuple(fc.constant(on), fc.constant(weekBegins), daysUntil(on)));
  fc.assert(
    fc.property(cases, ([on, weekBegins, all]) => {
      const ranges = trendRanges(on, weekBegins);
      const within = (from: string) => all.filter(({ date }) => date >= from);
      const kept = { ...sumsOfDays(within(ranges.days.from), weekBegins), firstDate: sumsOfDays(all).firstDate };
      const yearOf = sumsOfDays(within(ranges.year.from), weekBegins);
      const { days, year } = trendsOf({ ...kept, satByWeek: yearOf.satByWeek, breaksByWeek: yearOf.breaksByWeek }, { ...context, today: on, weekBegins });
      for (const [series, step, end] of [[days, 1, on], [year, 7, weekOf(on, weekBegins)]] as const) {
        if (!series) continue;
        const dates = series.points.map(({ date }) => date);
        expect(dates.at(-1)).toBe(end);
        expect(dates.slice(1).every((date, index) => daysBetween(dates[index] ?? '', date) === step)).toBe(true);
        expect(series.places).toBeGreaterThanOrEqual(dates.length);
        const shown = within(dates[0] ?? '');
        expect(series.points.reduce((sum, { routines }) => sum + routines, 0)).toBe(shown.reduce((sum, { routines = 0 }) => sum + routines, 0));
        const satMs = series.points.reduce((sum, point) => sum + (point.satMs ?? 0) * point.days, 0);
        expect(satMs).toBeCloseTo(shown.reduce((sum, day) => sum + day.satMs, 0), 3);
      }
    }),
  );
});
