// Holds pressed keys to a spelling that the settings accept.
import { expect, it } from 'vitest';
import { acceleratorOf, acceleratorText } from '../../../renderer/settings/accelerator';
import { isValidSetting } from '../../../shared/settings/settings';

const none = { ctrlKey: false, altKey: false, shiftKey: false, metaKey: false };

it('spells what is pressed as the settings take it', () => {
  const pressed = [
    { ...none, code: 'KeyB', ctrlKey: true, altKey: true },
    { ...none, code: 'Digit7', metaKey: true, shiftKey: true },
    { ...none, code: 'F12', altKey: true },
    { ...none, code: 'ArrowUp', ctrlKey: true },
  ].map(acceleratorOf);
  expect(pressed).toEqual(['Ctrl+Alt+B', 'Shift+Super+7', 'Alt+F12', 'Ctrl+Up']);
  for (const accelerator of pressed) expect(isValidSetting('shortcut', accelerator)).toBe(true);
});

it('takes no letter away from every program, and waits for a key', () => {
  expect(acceleratorOf({ ...none, code: 'KeyB', shiftKey: true })).toBeNull();
  expect(acceleratorOf({ ...none, code: 'ControlLeft', ctrlKey: true })).toBeNull();
  expect(isValidSetting('shortcut', 'B')).toBe(false);
});

it('can be read', () => {
  expect(acceleratorText('Ctrl+Alt+B')).toBe('Ctrl + Alt + B');
});
