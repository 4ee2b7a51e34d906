// Holds the spelling of key combinations to the "shortcuts" specification that the portal reads.
import { expect, test } from 'vitest';
import { portalShortcutId, portalTrigger } from '../../../../main/adapters/shortcut-portal/portal-trigger';

test.each([
  ['Ctrl+Alt+B', 'CTRL+ALT+b'],
  ['CommandOrControl+Shift+7', 'CTRL+SHIFT+7'],
  ['Super+F12', 'LOGO+F12'],
  ['Alt+Space', 'ALT+space'],
  ['Ctrl+Control+PageUp', 'CTRL+Page_Up'],
  ['Alt+Up', 'ALT+Up'],
])('%s becomes %s', (accelerator, trigger) => {
  expect(portalTrigger(accelerator)).toBe(trigger);
});

test('other keys are another shortcut to the desktop', () => {
  expect(portalShortcutId('Ctrl+Alt+B')).not.toBe(portalShortcutId('Ctrl+Alt+C'));
});
