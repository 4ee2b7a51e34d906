// Holds the calls about the whole record to their promises: what a day has, what runs now included, and the way from a chosen file to an answer.
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { recordCalls } from '../../../main/compose/record-calls';
import { keepForRule } from '../../../main/record/keep-for';
import { english } from '../../../shared/messages/english';
import { createTranslate } from '../../../shared/messages/translate';
import { defaultSettings } from '../../../shared/settings/settings';
import type { Settings } from '../../../shared/settings/settings';
import type { Command } from '../../../shared/state/event';
import { initialLiveState } from '../../../shared/state/live-state';
import type { LiveState } from '../../../shared/state/live-state';
import { hourMs } from '../../../shared/time/duration';
import { yearsOfHistory } from '../adapters/history/ten-years';
import { recordFolder } from '../record/record-folder';
import type { RecordFolder } from '../record/record-folder';

let here: RecordFolder;
beforeEach(() => {
  here = recordFolder();
});
afterEach(() => here.remove());

/** Noon of a day in the zone of this computer. */
const noon = new Date(2026, 2, 10, 12);

function setUp({ state = {} as Partial<LiveState>, chosen = null as string | null, disk = true } = {}) {
  let settings: Settings = defaultSettings;
  const said: Command[] = [];
  const changed: string[] = [];
  let copies = 0;
  let logs = 0;
  const handlers = recordCalls({
    look: () => ({ ...initialLiveState, at: 12 * hourMs, ...state }),
    loop: () => ({ say: (command) => said.push(command) }),
    settings: () => settings,
    store: {
      write: (key, value) => {
        if (disk) settings = { ...settings, [key]: value };
        return Promise.resolve(disk ? 'saved' : 'notWritable');
      },
    },
    history: here.history,
    recordWork: here.work,
    keepForRule: keepForRule({ history: here.history, work: here.work, keepFor: () => settings.keepRecordFor, today: () => '2026-03-10', clock: { after: () => () => undefined }, log: () => undefined }),
    dialogs: { saveAs: () => Promise.resolve(chosen), open: () => Promise.resolve(chosen), folder: () => Promise.resolve(chosen) },
    removeLiveStateCopies: () => (copies += 1),
    clearLog: () => (logs += 1),
    settingChanged: (key) => changed.push(key),
    wallNow: () => noon,
    translate: createTranslate('en', english),
  });
  return { handlers, said, changed, copiesRemoved: () => copies, logsCleared: () => logs };
}

const date = '2026-03-10';
const move = 'floor-glute-bridge';

it('counts of a day what is kept, what runs now and what rests since', async () => {
  here.history.add(yearsOfHistory(2));
  const bout = { startedAt: 11 * hourMs, satMs: hourMs, estimatedMs: 0, intervalFromSatMs: 0, snoozesUsed: 0, byDate: { [date]: hourMs } };
  const { handlers } = setUp({ state: { bout, resting: [{ move, until: 11 * hourMs + 7 * 24 * hourMs }] } });
  const kept = here.history.satByDay({ from: date, to: date })[0]?.satMs ?? 0;
  expect(await handlers.readRecordDay({ date }, 'settings')).toEqual({
    date,
    satMs: kept + hourMs,
    breaks: 4,
    reminders: 5,
    checkIns: 1,
    corrections: 0,
    stretches: 0,
    rests: 1,
  });
});

it('a day is forgotten where it lies on the timeline, and so are copies of the live state; with everything, the log begins anew', async () => {
  here.history.add(yearsOfHistory(2));
  const { handlers, said, copiesRemoved, logsCleared } = setUp();
  expect(await handlers.deleteRecordDay({ date }, 'settings')).toBe('gone');
  expect(said).toEqual([{ type: 'forget', day: { date, from: 0, to: 24 * hourMs } }]);
  expect(copiesRemoved()).toBe(1);
  expect(logsCleared()).toBe(0);
  expect(await handlers.deleteRecord(undefined, 'settings')).toBe('gone');
  expect(said[1]).toEqual({ type: 'forget', day: null });
  expect(logsCleared()).toBe(1);
  expect(await handlers.readRecord(undefined, 'settings')).toMatchObject({ days: 0, firstDate: null, place: 'file', copies: 0 });
});

it('nothing chosen changes nothing', async () => {
  const { handlers } = setUp();
  for (const as of ['csv', 'json'] as const) expect(await handlers.saveRecord({ as }, 'settings')).toEqual({ kind: 'cancelled' });
  expect(await handlers.bringBackRecord(undefined, 'settings')).toEqual({ kind: 'cancelled' });
  expect(readdirSync(here.folder)).toEqual([]);
});

it('the folder of CSV files is named after the day', async () => {
  const { handlers } = setUp({ chosen: here.folder });
  expect(await handlers.saveRecord({ as: 'csv' }, 'settings')).toEqual({ kind: 'saved', place: path.join(here.folder, 'unsit-history-2026-03-10') });
});

it('tells a file of a newer Unsit, and names only as many refusals as anybody reads', async () => {
  const file = path.join(here.folder, 'odd.json');
  const { handlers } = setUp({ chosen: file });
  writeFileSync(file, '{"unsit":"history","version":99}');
  expect(await handlers.bringBackRecord(undefined, 'settings')).toEqual({ kind: 'newerFile' });
  writeFileSync(file, JSON.stringify({ unsit: 'history', version: 1, bouts: Array.from({ length: 1000 }, () => 'rubbish') }));
  const back = await handlers.bringBackRecord(undefined, 'settings');
  expect(back).toMatchObject({ kind: 'taken', from: 'json', added: 0, refusedInAll: 1000 });
  expect(back.kind === 'taken' && back.refused.length).toBe(300);
});

it('a shorter time deletes only where the setting could be kept', async () => {
  here.history.add(yearsOfHistory(420, '2026-03-09'));
  const full = setUp({ disk: false });
  expect(await full.handlers.keepRecordFor({ keepFor: 'oneYear' }, 'settings')).toEqual({ written: 'notWritable', deleted: null });
  expect(here.history.size().days).toBe(420);
  const { handlers, changed } = setUp();
  expect(await handlers.keepRecordFor({ keepFor: 'oneYear' }, 'settings')).toEqual({ written: 'saved', deleted: 'gone' });
  expect(changed).toEqual(['keepRecordFor']);
  expect(here.history.size().firstDate).toBe('2025-02-07');
});

it('after bringing back, days that are older than wanted are counted', async () => {
  const file = path.join(here.folder, 'mine.json');
  here.history.add(yearsOfHistory(420, '2026-03-09'));
  await here.work.save({ kind: 'exportJson', file });
  const { handlers } = setUp({ chosen: file });
  await handlers.keepRecordFor({ keepFor: 'oneYear' }, 'settings');
  expect(await handlers.bringBackRecord(undefined, 'settings')).toMatchObject({ kind: 'taken', olderDays: 24 });
});
