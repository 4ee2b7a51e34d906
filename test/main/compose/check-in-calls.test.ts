// A person answers, changes, takes back and stops the check-in: the real core and a real history file, by the calls that Home makes.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkInCalls } from '../../../main/compose/check-in-calls';
import type { History } from '../../../main/ports/history';
import { defaultSettings } from '../../../shared/settings/settings';
import type { Settings } from '../../../shared/settings/settings';
import { hourMs } from '../../../shared/time/duration';
import { desk, mondayAtTen } from '../../shared/state/desk';
import { historyFolder } from '../adapters/history/history-folder';
import type { HistoryFolder } from '../adapters/history/history-folder';

let here: HistoryFolder;
let history: History;

beforeEach(() => {
  here = historyFolder();
  history = here.open();
});
afterEach(() => here.remove());

const plain = { value: 3, leg: null, redFlag: null } as const;

/** Asked at eleven on a Monday. */
function person() {
  let settings: Settings = { ...defaultSettings, cautionsAnswered: true, checkIn: 'daily' };
  const one = desk({ checkIn: 'daily', sitLimitMinutes: 180, workingHoursOn: true, workingHours: [0, 1].map((day) => ({ day, from: 9 * 60, to: 11 * 60 })) });
  let opened = 0;
  const calls = checkInCalls({
    look: () => one.state(),
    loop: () => ({ say: (command) => void one.say(command) }),
    settings: () => settings,
    history,
    wallNow: () => new Date(mondayAtTen + one.state().at),
    store: {
      write: (key, value) => {
        settings = { ...settings, [key]: value };
        return Promise.resolve('saved');
      },
    },
    settingChanged: () => undefined,
    openHelp: () => {
      opened += 1;
    },
  });
  one.minutes(63);
  return { one, calls, stands: () => one.state().checkIn.stands, opened: () => opened, settings: () => settings };
}

it('keeps one answer a date, the last one given', async () => {
  const { calls, stands } = person();
  await calls.answerCheckIn(plain, 'home');
  const shown = await calls.answerCheckIn({ ...plain, value: 5, leg: 'one' }, 'home');
  expect(shown).toEqual({ today: { value: 5, leg: 'one', redFlag: null }, earlier: [] });
  expect(history.readAll().checkIns).toMatchObject([{ date: '2026-03-09', value: 5, leg: 'one', redFlag: null }]);
  expect(stands()).toBe('answered');
});

it('opens the safety text with each sign that is named, and by no number', async () => {
  const { calls, opened } = person();
  for (const value of [0, 5, 10]) await calls.answerCheckIn({ ...plain, value, leg: 'one' }, 'home');
  expect(opened()).toBe(0);
  await calls.answerCheckIn({ ...plain, leg: 'both' }, 'home');
  expect(opened()).toBe(1);
  await calls.answerCheckIn({ ...plain, value: 9, leg: 'both' }, 'home');
  expect(opened()).toBe(1);
  await calls.answerCheckIn({ ...plain, value: 9, leg: 'both', redFlag: true }, 'home');
  expect(opened()).toBe(2);
});

it('takes an answer back out of the history, and asks again', async () => {
  const { calls, stands } = person();
  await calls.answerCheckIn(plain, 'home');
  expect(await calls.undoCheckIn(undefined, 'home')).toBe(true);
  expect(history.readAll().checkIns).toEqual([]);
  expect(stands()).toBe('open');
});

it('skips and opens again', async () => {
  const { calls, stands } = person();
  await calls.skipCheckIn(undefined, 'home');
  expect(stands()).toBe('skipped');
  await calls.reopenCheckIn(undefined, 'home');
  expect(stands()).toBe('open');
  expect(history.readAll().checkIns).toEqual([]);
});

it('keeps nothing once it was stopped, and nothing for a day on which it was not asked', async () => {
  const stopped = person();
  await stopped.calls.stopCheckIn(undefined, 'home');
  expect(stopped.settings().checkIn).toBe('off');
  await stopped.calls.answerCheckIn(plain, 'home');
  const tooLate = person();
  tooLate.one.crash(14 * hourMs);
  await tooLate.calls.answerCheckIn(plain, 'home');
  expect(history.readAll().checkIns).toEqual([]);
});

it('shows the answers of earlier days, the newest first, apart from that of today', async () => {
  const { calls, one } = person();
  await calls.answerCheckIn(plain, 'home');
  one.crash(24 * hourMs);
  one.minutes(3);
  const { earlier, today } = await calls.answerCheckIn({ ...plain, value: 1 }, 'home');
  expect(today?.value).toBe(1);
  expect(earlier).toMatchObject([{ date: '2026-03-09', value: 3 }]);
});
