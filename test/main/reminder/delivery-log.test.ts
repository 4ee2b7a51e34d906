// Holds the memory of deliveries to the newest twenty.
import { expect, it } from 'vitest';
import { deliveryLog } from '../../../main/reminder/delivery-log';

it('keeps the last twenty, the newest first', () => {
  let now = 0;
  const log = deliveryLog(() => now);
  for (now = 1; now <= 25; now += 1) log.note({ id: now, channel: 'desktop', outcome: 'shown', tookMs: 12.4 });
  expect(log.read()).toHaveLength(20);
  expect(log.read()[0]).toEqual({ atMs: 25, channel: 'desktop', outcome: 'shown', tookMs: 12 });
});

it('knows what showed a message, not what only tried to', () => {
  const log = deliveryLog(() => 0);
  log.note({ id: 7, channel: 'desktop', outcome: 'too late', tookMs: 2000 });
  expect(log.shownBy(7)).toBeNull();
  log.note({ id: 7, channel: 'card', outcome: 'shown', tookMs: 30 });
  expect(log.shownBy(7)).toBe('card');
  expect(log.shownBy(8)).toBeNull();
});
