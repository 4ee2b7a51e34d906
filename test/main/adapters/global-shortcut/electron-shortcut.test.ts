// Holds Electron's way of holding keys to what the shell expects of it.
import { expect, test } from 'vitest';
import { electronShortcut } from '../../../../main/adapters/global-shortcut/electron-shortcut';

test('keys that are free work and are given back', async () => {
  const held = new Set<string>();
  const hold = electronShortcut({ register: (keys) => Boolean(held.add(keys)), unregister: (keys) => void held.delete(keys) });
  const keys = hold('Alt+B', () => undefined);
  expect(await keys.state()).toBe('works');
  expect([...held]).toEqual(['Alt+B']);
  keys.release();
  expect([...held]).toEqual([]);
});

test.each([
  ['that another program has', () => false],
  [
    'that Electron cannot read',
    () => {
      throw new TypeError('conversion failure');
    },
  ],
])('keys %s are taken, and nobody else’s are given up', async (_which, register) => {
  let unregistered = 0;
  const hold = electronShortcut({ register, unregister: () => void (unregistered += 1) });
  const keys = hold('Alt+B', () => undefined);
  expect(await keys.state()).toBe('taken');
  keys.release();
  expect(unregistered).toBe(0);
});
