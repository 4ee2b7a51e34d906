// The real app keeps what happened: a bout that ended is in the history file, after quitting and after kill -9.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { historyFileName, openHistoryStore } from '../../main/adapters/history/history';
import type { BoutRecord } from '../../shared/history/records';
import { FAST, sitDown } from './rig/at-the-desk';
import { acquireDesktop, type Desktop } from './rig/desktop';
import type { RunningApp } from './rig/launch';
import { numberIn, say } from './rig/words';

let desktop: Desktop;
beforeAll(async () => {
  desktop = await acquireDesktop();
});
afterAll(() => desktop.release());

function boutsIn(folder: string): BoutRecord[] {
  const history = openHistoryStore({ folder, log: (line) => expect.fail(line), after: () => () => undefined });
  const { bouts } = history.readAll();
  history.close();
  return bouts;
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
