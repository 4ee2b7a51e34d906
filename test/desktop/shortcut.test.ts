// The shortcut that works everywhere: real keys on the real display while another program has the focus, and Wayland's portal in their place.
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Page } from 'playwright-core';
import { clickAway } from './rig/app-windows';
import { ask, FAST, sitDown, sitUntilReminded } from './rig/at-the-desk';
import { acquireDesktop, type Desktop } from './rig/desktop';
import type { RunningApp } from './rig/launch';
import { acquireShortcutPortal } from './rig/shortcut-portal';
import { say, valuesIn } from './rig/words';

const firstLine = (text: string): string => text.split('\n')[0] ?? '';

async function settingsOf(desktop: Desktop, app: RunningApp): Promise<Page> {
  await desktop.tray.click(say('tray.settings'));
  return app.windowNamed('settings');
}

async function choose(settings: Page, keys: string): Promise<void> {
  await settings.locator('.shortcut-keys').click();
  await settings.getByText(say('settings.shortcutPress')).waitFor();
  await settings.keyboard.press(keys);
}

describe('on X11', () => {
  let desktop: Desktop;
  beforeAll(async () => {
    desktop = await acquireDesktop();
  });
  afterAll(() => desktop.release());

  test('it opens the break while no window of ours is there, and no more once it was cleared', async () => {
    const app = await sitDown(desktop, { settings: { shortcut: 'Ctrl+Alt+B' } });
    onTestFinished(() => app.quit());
    await desktop.tray.item();
    await desktop.input.press('ctrl+alt+b');
    const page = await app.windowNamed('break');
    await clickAway(page.getByRole('button', { name: say('break.notNow') }));
    await app.waitForNoWindow('break');
    const settings = await settingsOf(desktop, app);
    await settings.getByRole('button', { name: say('settings.shortcutClear') }).click();
    await settings.getByText(say('settings.shortcutNone'), { exact: true }).waitFor();
    expect(await ask(settings, 'readShortcutState')).toBe('off');
    // Nobody holds the keys any more: they reach whoever has the focus.
    const reached = settings.evaluate(() => new Promise((resolve) => {
      window.addEventListener('keydown', ({ code }) => {
        if (code === 'KeyB') resolve(code);
      });
    }));
    await desktop.input.focus(say('settings.title'));
    await desktop.input.press('ctrl+alt+b');
    expect(await reached).toBe('KeyB');
    expect((await ask(settings, 'readSnapshot')).break).toBeNull();
  });

  test('keys chosen in Settings work from then on, the ones before do not', async () => {
    const app = await sitDown(desktop, { settings: { shortcut: 'Ctrl+Alt+B' } });
    onTestFinished(() => app.quit());
    const settings = await settingsOf(desktop, app);
    await choose(settings, 'Control+Alt+n');
    await settings.getByText('Ctrl + Alt + N').waitFor();
    expect(await ask(settings, 'readShortcutState')).toBe('works');
    await desktop.input.press('ctrl+alt+b', 'ctrl+alt+n');
    await app.windowNamed('break');
  });

  test('keys that another program has are said to be taken', async () => {
    const first = await sitDown(desktop, { settings: { shortcut: 'Ctrl+Alt+B' } });
    onTestFinished(() => first.quit());
    await desktop.tray.item();
    const settings = await settingsOf(desktop, first);
    // The rig's window manager closes windows with these.
    await choose(settings, 'Alt+F4');
    await settings.getByText(say('settings.shortcutTaken')).waitFor();
    expect(await ask(settings, 'readShortcutState')).toBe('taken');
  });

  test('it snoozes the reminder that waits', async () => {
    const { app, notification } = await sitUntilReminded(desktop, { settings: { shortcut: 'Super+F9', shortcutDoes: 'snooze', snoozeMinutes: 10 } });
    onTestFinished(() => app.quit());
    await desktop.input.press('super+F9');
    await desktop.notifications.waitForWithdrawn(notification.id);
    await desktop.tray.waitForTooltip('the snooze', (text) => valuesIn('status.snoozed', firstLine(text)) !== undefined);
    expect(app.openWindowNames()).toEqual([]);
  });
});

describe('in a Wayland session', () => {
  let desktop: Desktop;
  beforeAll(async () => {
    desktop = await acquireDesktop();
  });
  afterAll(() => desktop.release());
  const inWayland = { environment: { XDG_SESSION_TYPE: 'wayland' }, rate: FAST };

  test('the desktop’s portal holds the keys, and a change asks it anew', async () => {
    const portal = await acquireShortcutPortal(desktop.sessionBus.address);
    onTestFinished(() => portal.release());
    const app = await sitDown(desktop, { ...inWayland, settings: { shortcut: 'Ctrl+Alt+B' } });
    onTestFinished(() => app.quit());
    await portal.waitForAsked(1);
    const settings = await settingsOf(desktop, app);
    expect(await ask(settings, 'readShortcutState')).toBe('works');
    await choose(settings, 'Control+Shift+PageUp');
    await portal.waitForAsked(2);
    expect(portal.asked.map(({ trigger }) => trigger)).toEqual(['CTRL+ALT+b', 'CTRL+SHIFT+Page_Up']);
    expect(await ask(settings, 'readShortcutState')).toBe('works');
    await portal.waitForOpenSessions(1);
    portal.press();
    await app.windowNamed('break');
  });

  test('without a portal, Settings say plainly that it is not available here', async () => {
    const app = await sitDown(desktop, { ...inWayland, settings: { shortcut: 'Ctrl+Alt+B' } });
    onTestFinished(() => app.quit());
    const settings = await settingsOf(desktop, app);
    await settings.getByText(say('settings.shortcutUnavailable')).waitFor();
  });
});
