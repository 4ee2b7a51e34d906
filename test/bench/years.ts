// Histories of different lengths in a folder for user data, and days of many bouts: what Home and the history have to cope with.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { historyFileName, openHistoryStore } from '../../main/adapters/history/history';
import type { HistoryRecords } from '../../shared/history/records';
import { minuteMs } from '../../shared/time/duration';
import { aBout } from '../main/adapters/history/history-folder';
import { yearsOfHistory } from '../main/adapters/history/ten-years';

const today = (): string => new Date().toISOString().slice(0, 10);

export interface KeptHistory {
  readonly rows: number;
  /** Puts a copy of it there. */
  copyTo(folder: string): void;
  release(): void;
}

function keep(records: HistoryRecords): KeptHistory {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'unsit-bench-'));
  const history = openHistoryStore({ folder, log: () => undefined, after: () => () => undefined });
  history.add(records);
  history.close();
  const steps = records.breaks.reduce((sum, one) => sum + one.steps.length, 0);
  // Each bout has a row for its one day besides its own.
  const rows = 2 * records.bouts.length + records.reminders.length + records.breaks.length + steps + records.checkIns.length;
  return {
    rows,
    copyTo: (target) => copyFileSync(path.join(folder, historyFileName), path.join(target, historyFileName)),
    release: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export const daysOfHistory = (days: number): KeptHistory => keep(yearsOfHistory(days, today()));

/** A week, the last day of which has so many bouts. */
export function dayOfBouts(bouts: number): KeptHistory {
  const date = today();
  const week = yearsOfHistory(7, new Date(Date.now() - 24 * 60 * minuteMs).toISOString().slice(0, 10));
  const midnight = Date.parse(`${date}T00:00:00Z`);
  const apartMs = (24 * 60 * minuteMs) / bouts;
  const many = Array.from({ length: bouts }, (_, index) => {
    const startedAt = Math.round(midnight + index * apartMs);
    return aBout(date, Math.round((apartMs * 0.8) / minuteMs), { startedAt, endedAt: Math.round(startedAt + apartMs * 0.8) });
  });
  return keep({ ...week, bouts: [...week.bouts, ...many] });
}
