// Puts a history into a folder of user data before the app starts: a normal week or ten years, with somebody who sits at four in the afternoon.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openHistoryStore } from '../../../main/adapters/history/history';
import type { HistoryRecords } from '../../../shared/history/records';
import { initialLiveState } from '../../../shared/state/live-state';
import type { LiveState } from '../../../shared/state/live-state';
import { dayMs, hourMs, minuteMs } from '../../../shared/time/duration';
import { dateOf } from '../../../shared/time/local-date';
import { yearsOfHistory } from '../../main/adapters/history/ten-years';
import { normalWeek } from './normal-week';

/** `dayOne`: nothing was ever recorded. */
export type Seed = 'dayOne' | 'week' | 'tenYears';

export interface Seeded {
  /** For the launch: a zone in which it is afternoon now, so that a test is the same at any time of the day. */
  environment: { TZ: string };
  zoneOffsetMs: number;
  /** Local. */
  today: string;
  /** Since when the bout runs that goes on. */
  sittingFrom: number;
}

export const satMinutes = 22;

/** The zone in which it is between four and five in the afternoon; zones of this kind are named the wrong way round. */
function afternoonZone(now: number): { TZ: string; zoneOffsetMs: number } {
  const ahead = (16 - new Date(now).getUTCHours() + 36) % 24 - 12;
  return { TZ: `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`, zoneOffsetMs: ahead * hourMs };
}

function bootId(): string | null {
  const file = '/proc/sys/kernel/random/boot_id';
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
}

/** As Unsit left it a moment ago, with a bout that goes on. */
function liveStateOf(now: number, { zoneOffsetMs, today, sittingFrom }: Omit<Seeded, 'environment'>): string {
  const at = 1000 * hourMs;
  const satMs = now - sittingFrom;
  const state: LiveState = {
    ...initialLiveState,
    at,
    awakeMs: at,
    lastInputAt: at,
    lastSignAt: at,
    today,
    newestRecord: { wallMs: now, date: today },
    bout: { startedAt: at - satMs, satMs, estimatedMs: 0, intervalFromSatMs: 0, snoozesUsed: 0, byDate: { [today]: satMs } },
  };
  const clock = { elapsedMs: os.uptime() * 1000, awakeMs: 0, wallMs: now, zoneOffsetMs, bootId: bootId() };
  return JSON.stringify({ state, clock, ended: true });
}

function put(folder: string, records: readonly HistoryRecords[]): void {
  const fail = (line: string): never => {
    throw new Error(line);
  };
  const history = openHistoryStore({ folder, log: fail, after: () => () => undefined });
  for (const one of records) history.add(one);
  history.close();
}

export function seed(userDataDir: string, which: Seed, now = Date.now()): Seeded {
  const { TZ, zoneOffsetMs } = afternoonZone(now);
  const today = dateOf(now + zoneOffsetMs);
  const sittingFrom = now - satMinutes * minuteMs;
  const seeded = { zoneOffsetMs, today, sittingFrom };
  mkdirSync(userDataDir, { recursive: true });
  if (which !== 'dayOne') {
    const years = which === 'tenYears' ? [yearsOfHistory(3650, dateOf(Date.parse(today) - 7 * dayMs))] : [];
    put(userDataDir, [...years, normalWeek(sittingFrom, zoneOffsetMs)]);
    writeFileSync(path.join(userDataDir, 'live-state.json'), liveStateOf(now, seeded));
  }
  return { environment: { TZ }, ...seeded };
}
