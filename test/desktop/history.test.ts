// The real app keeps what happened: a bout that ended is in the history file, after quitting and after kill -9.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { historyFileName, openHistoryStore } from '../../main/adapters/history/history';
import type { BoutRecord, HistoryRecords } from '../../shared/history/records';
import type { LiveState } from '../../shared/state/live-state';
import { FAST, sitDown, sitUntilReminded } from './rig/at-the-desk';
import { acquireDesktop, type Desktop } from './rig/desktop';
import type { RunningApp } from './rig/launch';
import { until } from './rig/until';
import { numberIn, say } from './rig/words';

let desktop: Desktop;
beforeAll(async () => {
  desktop = await acquireDesktop();
});
afterAll(() => desktop.release());

function recordsIn(folder: string): HistoryRecords {
  const history = openHistoryStore({ folder, log: (line) => expect.fail(line), after: () => () => undefined });
  const records = history.readAll();
  history.close();
  return records;
}

const boutsIn = (folder: string): BoutRecord[] => recordsIn(folder).bouts;

function stoodMs(userDataDir: string): number {
  const { state } = JSON.parse(readFileSync(path.join(userDataDir, 'live-state.json'), 'utf8')) as { state: LiveState };
  return state.at - (state.ongoing.standingSince ?? state.at);
}

async function sitAndMove(userDataDir: string): Promise<RunningApp> {
  const app = await sitDown(desktop, { settings: { sitLimitMinutes: 100 }, rate: FAST, userDataDir });
  const minutes = (text: string): number => numberIn('status.sitting', 'minutes', text.split('\n')[0] ?? '');
  await desktop.tray.waitForTooltip('two minutes', (text) => minutes(text) >= 2);
  await desktop.tray.click(say('tray.moved'));
  await desktop.tray.waitForTooltip('zero minutes', (text) => minutes(text) === 0);
  return app;
}

test('a bout that ended is in the history, whether Unsit was quit or killed afterwards', async () => {
  const userDataDir = desktop.newUserDataDir();
  const first = await sitAndMove(userDataDir);
  await first.quit();
  expect(existsSync(path.join(userDataDir, historyFileName))).toBe(true);
  const [bout, ...others] = boutsIn(userDataDir);
  expect(others).toEqual([]);
  expect(bout?.endedBy).toBe('moved');
  expect(bout?.satMs).toBeGreaterThan(110_000);
  expect(Object.values(bout?.byDate ?? {}).reduce((sum, ms) => sum + ms, 0)).toBe(bout?.satMs);
  expect((bout?.endedAt ?? 0) - (bout?.startedAt ?? 0)).toBeGreaterThanOrEqual((bout?.satMs ?? 0) - 1);

  const second = await sitAndMove(userDataDir);
  await second.kill9();
  expect(boutsIn(userDataDir).length).toBeGreaterThanOrEqual(2);
});

test('what became of a reminder, and how long the person stood, is in the history', async () => {
  const userDataDir = desktop.newUserDataDir();
  const { app, notification } = await sitUntilReminded(desktop, { userDataDir });
  desktop.notifications.invoke(notification.id, 'skip');
  await desktop.tray.waitForTooltip('sitting again', (text) => numberIn('status.sitting', 'minutes', text.split('\n')[0] ?? '') >= 1);
  await desktop.tray.click(say('tray.stand'));
  await desktop.tray.waitForTooltip('standing', (text) => text.split('\n')[0] === say('status.standing'));
  await until('a minute of standing', () => stoodMs(userDataDir) >= 60_000);
  await desktop.tray.click(say('tray.sit'));
  await app.quit();
  const { reminders, stretches } = recordsIn(userDataDir);
  expect(reminders[0]).toMatchObject({ outcome: 'skipped', channel: 'desktop', times: 1, heldMs: 0, heldBy: null });
  expect(stretches.map(({ kind }) => kind)).toContain('standing');
  const standing = stretches.find(({ kind }) => kind === 'standing');
  expect((standing?.to ?? 0) - (standing?.from ?? 0)).toBeGreaterThanOrEqual(60_000);
});
