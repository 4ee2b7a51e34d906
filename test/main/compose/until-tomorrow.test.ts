// Holds "until tomorrow" to four in the morning by the local clock.
import { expect, it } from 'vitest';
import { untilTomorrowMs } from '../../../main/compose/until-tomorrow';

const hourMs = 3_600_000;

it('ends at the next 04:00', () => {
  expect(untilTomorrowMs(new Date(2026, 5, 10, 15, 0))).toBe(13 * hourMs);
  expect(untilTomorrowMs(new Date(2026, 5, 10, 1, 0))).toBe(3 * hourMs);
  expect(untilTomorrowMs(new Date(2026, 5, 10, 4, 0))).toBe(24 * hourMs);
  expect(untilTomorrowMs(new Date(2026, 11, 31, 23, 0))).toBe(5 * hourMs);
});
