// What thirty days without a restart leave behind: the real loop on a desk that exists only in memory, day after day.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { defaultSettings } from '../../shared/settings/settings';
import { dayMs, hourMs, minuteMs } from '../../shared/time/duration';
import type { LiveState } from '../../shared/state/live-state';
import { createWorld } from '../replay/world';
import type { World } from '../replay/world';
import { spreadOf } from './figures';
import type { Measured } from './measuring';

const days = 30;
const shownDays = [1, 10, 20, days];

/** What is left when nothing that could be freed is left. */
function heapMb(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed / 1e6;
}

/** Eight hours of fifty minutes at the keys and seven away, a skipped reminder among them, a call after noon, and a night asleep. */
function liveThrough(world: World, fromMs: number): void {
  world.wake();
  for (let at = fromMs; at < fromMs + 8 * hourMs; at += 57 * minuteMs) {
    world.input(true);
    world.passTo(at + 46 * minuteMs);
    world.touch();
    world.loop()?.say({ type: 'skip' });
    world.passive(at > fromMs + 4 * hourMs);
    world.passTo(at + 50 * minuteMs);
    world.passive(false);
    world.input(false);
    world.passTo(at + 57 * minuteMs);
  }
  world.sleep('timely');
  world.passTo(fromMs + dayMs);
}

export function measureDays(): Promise<Measured> {
  let state: LiveState | null = null;
  let effects = 0;
  const world = createWorld({
    settings: defaultSettings,
    startWallMs: Date.parse('2026-03-02T09:00:00Z'),
    zone: 'Europe/Berlin',
    onEffect: () => (effects += 1),
    onState: (next) => (state = next),
  });
  const seen: { heap: number; stateBytes: number; wakeUps: number; bookings: number }[] = [];
  for (let day = 0; day < days; day += 1) {
    const before = { wakeUps: world.wakeUps(), bookings: world.bookings() };
    liveThrough(world, day * dayMs);
    seen.push({
      heap: heapMb(),
      stateBytes: JSON.stringify(state).length,
      wakeUps: world.wakeUps() - before.wakeUps,
      bookings: world.bookings() - before.bookings,
    });
  }
  if (effects === 0) throw new Error('Nobody was reminded in thirty days');
  const of = (day: number) => seen[day - 1] ?? { heap: NaN, stateBytes: NaN, wakeUps: NaN, bookings: NaN };
  const steps = (text: (day: ReturnType<typeof of>) => string) => shownDays.map((day) => ({ at: `day ${day}`, value: text(of(day)) }));
  // The first days fill caches and the record of the week.
  const settled = 10;
  return Promise.resolve({
    rows: [
      {
        figure: `heap of the loop after ${days} simulated days ÷ after ${settled}`,
        unit: 'MB',
        floor: spreadOf([of(settled).heap]),
        unsit: spreadOf([of(days).heap]),
        budget: { kind: 'ratio', limit: 1.02 },
      },
    ],
    growth: [
      { grows: 'days without a restart', figure: 'heap, MB', steps: steps(({ heap }) => heap.toFixed(2)) },
      { grows: 'days without a restart', figure: 'live state, bytes', steps: steps(({ stateBytes }) => String(stateBytes)) },
      { grows: 'days without a restart', figure: 'wake-ups that day', steps: steps(({ wakeUps }) => String(wakeUps)) },
      { grows: 'days without a restart', figure: 'writes of the live state that day', steps: steps(({ bookings }) => String(bookings)) },
    ],
  });
}
