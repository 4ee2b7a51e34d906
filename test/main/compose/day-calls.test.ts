// Holds the call for a day to its promise: the day that was asked for, today for none and for one to come, and quick with ten years.
import { afterEach, expect, it } from 'vitest';
import { dayCalls } from '../../../main/compose/day-calls';
import type { History } from '../../../main/ports/history';
import { english } from '../../../shared/messages/english';
import { createTranslate } from '../../../shared/messages/translate';
import { defaultSettings } from '../../../shared/settings/settings';
import { initialLiveState } from '../../../shared/state/live-state';
import type { LiveState } from '../../../shared/state/live-state';
import { hourMs, minuteMs } from '../../../shared/time/duration';
import { aBout, historyFolder } from '../adapters/history/history-folder';
import { yearsOfHistory } from '../adapters/history/ten-years';

const opened: (() => void)[] = [];
afterEach(() => opened.splice(0).forEach((close) => close()));

/** Noon by the local clock of this machine. */
const noon = new Date(2026, 2, 10, 12);

function setUp(fill: (history: History) => void, live: Partial<LiveState> = {}) {
  const place = historyFolder();
  opened.push(() => place.remove());
  const history = place.open();
  fill(history);
  const handlers = dayCalls({
    look: () => ({ ...initialLiveState, at: 10 * hourMs, ...live }),
    settings: () => defaultSettings,
    history,
    wallNow: () => noon,
    translate: createTranslate('en', english),
  });
  return { readDay: (date: string | null) => handlers.readDay({ date }, 'home') };
}

it('gives today for no date and for a day to come, an earlier day by its date', async () => {
  const { readDay } = setUp((history) => history.append({ kind: 'bout', record: aBout('2026-03-09', 30) }));
  expect(await readDay(null)).toMatchObject({ date: '2026-03-10', today: '2026-03-10', satMs: 0, firstDate: '2026-03-09' });
  expect(await readDay('2027-01-01')).toMatchObject({ date: '2026-03-10' });
  expect(await readDay('2026-03-09')).toMatchObject({ date: '2026-03-09', satMs: 30 * minuteMs, limitMs: 45 * minuteMs });
});

it('has the bout that runs now', async () => {
  const bout = { startedAt: 9 * hourMs, satMs: hourMs, estimatedMs: 0, intervalFromSatMs: 0, snoozesUsed: 0, byDate: { '2026-03-10': hourMs } };
  const { pieces } = await setUp(() => undefined, { bout }).readDay(null);
  expect(pieces).toMatchObject([{ kind: 'sitting', from: noon.getTime() - hourMs, to: noon.getTime(), satMs: hourMs, open: true }]);
});

it('takes as long with ten years of history as with one week', { timeout: 120_000 }, async () => {
  const week = setUp((history) => history.add(yearsOfHistory(10)));
  const years = setUp((history) => history.add(yearsOfHistory(3650)));
  const took = { week: [] as number[], years: [] as number[] };
  for (let day = 1; day <= 9; day += 1) {
    for (const [which, { readDay }] of [['week', week], ['years', years]] as const) {
      const before = performance.now();
      const { pieces } = await readDay(`2026-03-0${day}`);
      took[which].push(performance.now() - before);
      expect(pieces.length).toBeGreaterThan(10);
    }
  }
  const median = (list: number[]): number => list.sort((one, other) => one - other)[4] ?? Infinity;
  console.log(`readDay: one week ${median(took.week).toFixed(2)} ms, ten years ${median(took.years).toFixed(2)} ms (medians of 9)`);
  expect(median(took.years)).toBeLessThan(2 * median(took.week) + 2);
});
