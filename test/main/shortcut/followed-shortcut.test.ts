// Holds the shortcut to the setting: the old keys go before the new ones are asked for, and the state told is that of the keys wanted now.
import { expect, test } from 'vitest';
import type { KeysHeld } from '../../../main/ports/shortcut';
import { followedShortcut } from '../../../main/shortcut/followed-shortcut';

function desk() {
  let wanted = '';
  const told: string[] = [];
  const answers = new Map<string, (state: KeysHeld) => void>();
  let press = (): void => undefined;
  let pressed = 0;
  const shortcut = followedShortcut({
    wanted: () => wanted,
    hold: (accelerator, onPressed) => {
      told.push(`hold ${accelerator}`);
      press = onPressed;
      const state = new Promise<KeysHeld>((resolve) => answers.set(accelerator, resolve));
      return { state: () => state, release: () => void told.push(`release ${accelerator}`) };
    },
    onPressed: () => {
      pressed += 1;
    },
  });
  const choose = (accelerator: string): void => {
    wanted = accelerator;
    shortcut.follow();
  };
  const answer = (accelerator: string, state: KeysHeld): void => answers.get(accelerator)?.(state);
  return { shortcut, told, choose, answer, press: () => press(), pressed: () => pressed };
}

test('without a choice nothing is asked for', async () => {
  const { shortcut, told, choose } = desk();
  choose('');
  expect(await shortcut.state()).toBe('off');
  expect(told).toEqual([]);
});

test('a choice is asked for once, heard, and let go for the next', async () => {
  const { shortcut, told, choose, answer, press, pressed } = desk();
  choose('Alt+B');
  choose('Alt+B');
  answer('Alt+B', 'works');
  expect(await shortcut.state()).toBe('works');
  press();
  expect(pressed()).toBe(1);
  choose('Alt+C');
  choose('');
  expect(told).toEqual(['hold Alt+B', 'release Alt+B', 'hold Alt+C', 'release Alt+C']);
  expect(await shortcut.state()).toBe('off');
});

test('whoever waits for the answer about keys given up meanwhile gets that about the new ones', async () => {
  const { shortcut, choose, answer } = desk();
  choose('Alt+B');
  const state = shortcut.state();
  choose('Alt+C');
  answer('Alt+B', 'works');
  answer('Alt+C', 'taken');
  expect(await state).toBe('taken');
});
