// A private folder with a history in it, for tests that look at real files.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { historyFileName, openHistoryStore } from '../../../../main/adapters/history/history';
import type { HistoryPlace } from '../../../../main/adapters/history/history';
import type { History } from '../../../../main/ports/history';
import type { BoutRecord, BreakRecord } from '../../../../shared/history/records';

export interface HistoryFolder {
  folder: string;
  filePath: string;
  lines: string[];
  /** What the store wanted to be called for later. */
  timers: (() => void)[];
  open: (more?: Partial<HistoryPlace>) => History;
  /** Every byte of every file. */
  bytes: () => string;
  remove: () => void;
}

export function historyFolder(): HistoryFolder {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'unsit-history-'));
  const lines: string[] = [];
  const timers: (() => void)[] = [];
  const opened: History[] = [];
  return {
    folder,
    filePath: path.join(folder, historyFileName),
    lines,
    timers,
    open: (more = {}) => {
      const after = (_delayMs: number, call: () => void): (() => void) => {
        timers.push(call);
        return () => timers.splice(timers.indexOf(call), 1);
      };
      const history = openHistoryStore({ folder, log: (line) => lines.push(line), after, ...more });
      opened.push(history);
      return history;
    },
    bytes: () =>
      readdirSync(folder)
        .map((name) => readFileSync(path.join(folder, name), 'latin1'))
        .join(''),
    remove: () => {
      for (const history of opened) history.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function aBout(date: string, minutes: number, more: Partial<BoutRecord> = {}): BoutRecord {
  const startedAt = Date.parse(`${date}T09:00:00Z`);
  const satMs = minutes * 60_000;
  return {
    id: randomUUID(),
    startedAt,
    endedAt: startedAt + satMs,
    zoneOffsetMs: 0,
    satMs,
    estimatedMs: 0,
    endedBy: 'natural break',
    byDate: { [date]: satMs },
    ...more,
  };
}

export function aBreak(date: string, more: Partial<BreakRecord> = {}): BreakRecord {
  const startedAt = Date.parse(`${date}T10:00:00Z`);
  return {
    id: randomUUID(),
    date,
    startedAt,
    endedAt: startedAt + 90_000,
    zoneOffsetMs: 0,
    routineId: 'stand-150',
    routineName: 'Standing',
    outcome: 'finished',
    plannedSeconds: 90,
    doneSeconds: 80,
    steps: [
      { move: 'stand-hip-flexor-lunge', side: 'left', plannedSeconds: 45, doneSeconds: 45, result: 'done' },
      { move: 'stand-hip-flexor-lunge', side: 'right', plannedSeconds: 45, doneSeconds: 35, result: 'done' },
    ],
    ...more,
  };
}
