// How long Home takes to its last plot, with a week and with ten years behind it, and with ordinary and restless days.
import { setTimeout as pause } from 'node:timers/promises';
import { openHomeByTray } from './acts';
import { spreadOf } from './figures';
import type { Spread } from './figures';
import type { Bench, Measured } from './measuring';
import type { Place } from './place';
import { dayOfBouts, daysOfHistory } from './years';
import type { KeptHistory } from './years';

const settledMs = 3_000;

async function openOnce(place: Place, history: KeptHistory): Promise<number> {
  const app = await place.start('unsit', { prepare: (folder) => history.copyTo(folder) });
  await pause(settledMs);
  const ms = await openHomeByTray(place);
  await app.end();
  return ms;
}

export async function measureHome({ pace, acquirePlace }: Bench): Promise<Measured> {
  const years = { '1 week': daysOfHistory(7), '1 year': daysOfHistory(365), '10 years': daysOfHistory(3650) };
  const days = { '9 bouts': dayOfBouts(9), '96 bouts': dayOfBouts(96) };
  const histories = Object.entries({ ...years, ...days });
  const taken = new Map<string, number[]>();
  const place = await acquirePlace();
  try {
    for (let round = 0; round < pace.homeRounds; round += 1) {
      for (const [name, history] of histories) {
        const ms = await openOnce(place, history);
        taken.set(name, [...(taken.get(name) ?? []), ms]);
      }
    }
  } finally {
    await place.release();
    for (const [, history] of histories) history.release();
  }
  const of = (name: string): Spread => spreadOf(taken.get(name) ?? []);
  const steps = (named: Readonly<Record<string, KeptHistory>>) =>
    Object.entries(named).map(([at, { rows }]) => ({ at: `${at} (${rows} rows)`, value: of(at).median.toFixed(0) }));
  return {
    rows: [{ figure: 'Home with ten years ÷ with one week', unit: 'ms', floor: of('1 week'), unsit: of('10 years'), budget: { kind: 'ratio', limit: 1.2 } }],
    growth: [
      { grows: 'years of history', figure: 'Home on the screen, ms', steps: steps(years) },
      { grows: 'bouts in a day', figure: 'Home on the screen, ms', steps: steps(days) },
    ],
  };
}
