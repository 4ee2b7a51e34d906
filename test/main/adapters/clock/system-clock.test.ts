// A clock that runs faster must not make sleep out of the coarse uptime of the system.
import { expect, test } from 'vitest';
import { systemClock } from '../../../../main/adapters/clock/system-clock';
import { asleepBetween } from '../../../../shared/clock/clock-reading';

test.each([1, 60, 720])('at %d times the speed, two thousand looks in a row see no sleep', (rate) => {
  const clock = systemClock(rate);
  const readings = Array.from({ length: 2000 }, () => clock.read());
  const slept = readings.slice(1).map((now, index) => asleepBetween(readings[index] ?? now, now));
  expect(Math.max(...slept)).toBe(0);
  expect((readings.at(-1)?.awakeMs ?? 0) - (readings[0]?.awakeMs ?? 0)).toBeGreaterThan(0);
});
