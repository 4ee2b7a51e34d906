// The rig's ways to wait must neither miss an event nor wait for ever, or a failing app would look like a slow machine.
import { expect, test } from 'vitest';
import { createChanges } from './changes';
import { createReleases } from './releases';
import { until } from './until';

test('an announcement made while looking is not missed', async () => {
  const changes = createChanges();
  let there = false;
  const found = await changes.waitFor('it', async () => {
    if (there) return 'found';
    // It appears after we looked and before we began to wait.
    there = true;
    changes.announce();
    return undefined;
  });
  expect(found).toBe('found');
});

test('a wait in vain ends with what was awaited and what was there', async () => {
  const changes = createChanges();
  await expect(changes.waitFor('rain', () => undefined, { withinMs: 20, instead: () => 'sun' })).rejects.toThrow(
    'Waited 20 ms for rain; instead there was: sun',
  );
});

test('until reports the last thing it saw, be it a value or an error', async () => {
  await expect(until('it is two', () => 0, { withinMs: 10, everyMs: 1 })).rejects.toThrow('until it is two; the last try gave: 0');
  await expect(
    until('it works', () => { throw new Error('broken'); }, { withinMs: 10, everyMs: 1 }),
  ).rejects.toThrow('the last try threw: broken');
});

test('everything is released, newest first, even when one release fails', async () => {
  const order: string[] = [];
  const releases = createReleases();
  releases.add(() => { order.push('first'); });
  releases.add(() => { throw new Error('stuck'); });
  releases.add(async () => { order.push('last'); });
  await expect(releases.release()).rejects.toThrow('stuck');
  expect(order).toEqual(['last', 'first']);
  await releases.release();
  expect(order).toHaveLength(2);
});
