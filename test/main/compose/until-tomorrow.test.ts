// Holds "until tomorrow" to four in the morning by the local clock.
import { expect, it } from 'vitest';
import { untilTomorrowMs } from '../../../main/compose/until-tomorrow';

import { usualHours } from '../../../shared/hours/working-hours';

const hourMs = 3_600_000;

it('ends at the next 04:00', () => {
  expect(untilTomorrowMs(new Date(2026, 5, 10, 15, 0))).toBe(13 * hourMs);
  expect(untilTomorrowMs(new Date(2026, 5, 10, 1, 0))).toBe(3 * hourMs);
  expect(untilTomorrowMs(new Date(2026, 5, 10, 4, 0))).toBe(24 * hourMs);
  expect(untilTomorrowMs(new Date(2026, 11, 31, 23, 0))).toBe(5 * hourMs);
});

it('ends with the first working range after that', () => {
  // A Wednesday and a Friday.
  expect(untilTomorrowMs(new Date(2026, 5, 10, 15, 0), usualHours)).toBe(18 * hourMs);
  expect(untilTomorrowMs(new Date(2026, 5, 12, 15, 0), usualHours)).toBe((9 + 24 + 24 + 9) * hourMs);
  expect(untilTomorrowMs(new Date(2026, 5, 10, 15, 0), [])).toBe(13 * hourMs);
  expect(untilTomorrowMs(new Date(2026, 5, 10, 15, 0), [{ day: 3, from: 0, to: 600 }])).toBe(13 * hourMs);
});
