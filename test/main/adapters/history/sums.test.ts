// Holds the sums of SQL to the same sums made one record after the other, on any history and with weeks that begin on any day.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { History } from '../../../../main/ports/history';
import type { HistoryRecords } from '../../../../shared/history/records';
import { noRecords } from '../../../../shared/history/records';
import { dayMs } from '../../../../shared/time/duration';
import { aBout, aBreak, historyFolder } from './history-folder';
import type { HistoryFolder } from './history-folder';

let here: HistoryFolder;
let history: History;
beforeAll(() => {
  here = historyFolder();
  history = here.open();
});
afterAll(() => here.remove());

const range = { from: '2025-12-20', to: '2026-01-20' };
/** Around a turn of the year with a week 53 before it, and some dates outside of what is asked for. */
const date = fc.integer({ min: 0, max: 45 }).map((day) => new Date(Date.parse('2025-12-14T00:00:00Z') + day * dayMs).toISOString().slice(0, 10));
const bout = fc.record({ byDate: fc.dictionary(date, fc.integer({ min: 0, max: 7_200_000 }), { minKeys: 1, maxKeys: 3, noNullPrototype: true }) }).map(({ byDate }) => {
  const satMs = Object.values(byDate).reduce((sum, ms) => sum + ms, 0);
  return aBout(Object.keys(byDate).sort()[0] ?? '', 1, { byDate, satMs });
});
const step = fc.record({
  move: fc.constantFrom('floor-half-kneel', 'stand-hip-extension', 'gone'),
  side: fc.constantFrom('left' as const, 'right', 'both'),
  plannedSeconds: fc.constant(60),
  doneSeconds: fc.integer({ min: 0, max: 60 }),
  result: fc.constant('done' as const),
});
const oneBreak = fc
  .record({ date, outcome: fc.constantFrom('finished' as const, 'stopped', 'walked'), steps: fc.array(step, { maxLength: 4 }) })
  .map(({ date: on, ...more }) => aBreak(on, more));
const someHistory = fc.record({ bouts: fc.array(bout, { maxLength: 12 }), breaks: fc.array(oneBreak, { maxLength: 12 }) });

const inside = (on: string): boolean => on >= range.from && on <= range.to;

/** By walking back a day at a time until it is the day on which weeks begin. */
function weekOf(on: string, weekBegins: number): string {
  const at = new Date(`${on}T00:00:00Z`);
  while ((at.getUTCDay() + 6) % 7 !== weekBegins) at.setUTCDate(at.getUTCDate() - 1);
  return at.toISOString().slice(0, 10);
}

/** Sums of `values` under the name that `nameOf` gives each, in the order of the names. */
function summed<T, V extends object>(rows: readonly T[], nameOf: (row: T) => string, valuesOf: (row: T) => V): [string, V][] {
  const sums = new Map<string, V>();
  for (const row of rows) {
    const before = sums.get(nameOf(row));
    const values = valuesOf(row);
    const sum = before ? Object.fromEntries(Object.entries(values).map(([key, value]) => [key, Number(value) + Number(before[key as keyof V])])) : values;
    sums.set(nameOf(row), sum as V);
  }
  return [...sums].sort(([one], [other]) => (one < other ? -1 : 1));
}

const daysOf = ({ bouts }: Pick<HistoryRecords, 'bouts'>) =>
  bouts.flatMap(({ byDate }) => Object.entries(byDate)).filter(([on]) => inside(on)).map(([on, satMs]) => ({ on, satMs }));
const countsOf = ({ outcome }: HistoryRecords['breaks'][number]) => ({ routines: Number(outcome === 'finished'), walks: Number(outcome === 'walked') });

it('sums are what one gets by adding up every record of the range', () => {
  fc.assert(
    fc.property(someHistory, fc.integer({ min: 0, max: 6 }), ({ bouts, breaks }, weekBegins) => {
      history.deleteAll();
      history.add({ ...noRecords, bouts, breaks });
      const days = summed(daysOf({ bouts }), ({ on }) => on, ({ satMs }) => ({ satMs }));
      const breaksInside = breaks.filter((one) => inside(one.date));
      const weekFor = (on: string): string => weekOf(on, weekBegins);

      expect(history.satByDay(range)).toEqual(days.map(([on, sums]) => ({ date: on, ...sums })));
      const weeks = summed(days, ([on]) => weekFor(on), ([, { satMs }]) => ({ days: 1, satMs }));
      expect(history.satByWeek(range, weekBegins)).toEqual(weeks.map(([week, sums]) => ({ week, ...sums })));
      const breakDays = summed(breaksInside, (one) => one.date, countsOf);
      expect(history.breaksByDay(range)).toEqual(breakDays.map(([on, sums]) => ({ date: on, ...sums })));
      const breakWeeks = summed(breaksInside, (one) => weekFor(one.date), countsOf);
      expect(history.breaksByWeek(range, weekBegins)).toEqual(breakWeeks.map(([week, sums]) => ({ week, ...sums })));
      const steps = breaksInside.flatMap((one) => one.steps).filter(({ doneSeconds }) => doneSeconds > 0);
      const moves = summed(steps, ({ move, side }) => `${move} ${side}`, ({ doneSeconds }) => ({ seconds: doneSeconds }));
      expect(history.secondsOfMoves(range).map(({ move, side, seconds }) => [`${move} ${side}`, { seconds }])).toEqual(moves);
      const dates = [...bouts.flatMap(({ byDate }) => Object.keys(byDate)), ...breaks.map((one) => one.date)];
      expect(history.firstDate()).toBe(dates.sort()[0] ?? null);
    }),
    { numRuns: 60 },
  );
});

it('bouts over the limit and the longest are counted on the date on which a bout began', () => {
  history.deleteAll();
  const night = { '2026-01-05': 1_800_000, '2026-01-06': 1_800_000 };
  for (const record of [aBout('2026-01-05', 60, { byDate: night }), aBout('2026-01-05', 45), aBout('2026-01-06', 20)]) history.append({ kind: 'bout', record });
  expect(history.boutsByDay(range, 45 * 60_000)).toEqual([
    { date: '2026-01-05', bouts: 2, overLimit: 1, longestMs: 3_600_000 },
    { date: '2026-01-06', bouts: 1, overLimit: 0, longestMs: 1_200_000 },
  ]);
});
