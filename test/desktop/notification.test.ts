// The real cycle: the limit is reached, the desktop is asked to show the reminder, and each answer does what it says.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { clickAway } from './rig/app-windows';
import { FAST, ask, lastNotificationId, nextReminder, sitDown, sitUntilReminded } from './rig/at-the-desk';
import { acquireDesktop, type Desktop } from './rig/desktop';
import type { RunningApp } from './rig/launch';
import type { ShownNotification } from './rig/notification-server';
import { lengthWords, numberIn, routineWords, say, valuesIn } from './rig/words';

let desktop: Desktop;
beforeAll(async () => {
  desktop = await acquireDesktop();
});
afterAll(() => desktop.release());

const firstLine = (text: string): string => text.split('\n')[0] ?? '';
const minutesIfDue = (text: string): number => numberIn('status.due', 'minutes', firstLine(text));

describe('the reminder after one minute', () => {
  let app: RunningApp;
  let notification: ShownNotification;

  beforeAll(async () => {
    app = await sitDown(desktop, { rate: FAST, settings: { sitLimitMinutes: 1, repeatMinutes: 2, snoozeMinutes: 2 } });
    await desktop.tray.waitForTooltip('somebody at the desk', (text) => firstLine(text) !== say('status.fresh'));
  });
  afterAll(() => app.quit());
  beforeEach(async () => {
    // Whatever the test before left behind: a new bout begins here.
    await desktop.tray.click(say('tray.moved'));
    notification = await nextReminder(desktop, lastNotificationId(desktop));
  });
  afterEach(async () => {
    if (!app.openWindowNames().includes('break')) return;
    await clickAway((await app.windowNamed('break')).getByRole('button', { name: say('break.notNow') }));
    await app.waitForNoWindow('break');
  });

  test('it names the minutes, says why, and offers two routines, a snooze and a skip', () => {
    expect(notification.appName).toBe(say('app.name'));
    expect(numberIn('reminder.title', 'minutes', notification.summary)).toBe(1);
    expect(notification.body).toBe(say('reminder.body', { length: lengthWords('stand-150') }));
    expect(notification.actions).toEqual([
      { key: 'default', label: say('reminder.open') },
      { key: 'start', label: routineWords('stand-150') },
      { key: 'startSecond', label: routineWords('floor-300') },
      { key: 'snooze', label: say('reminder.snooze', { minutes: 2 }) },
      { key: 'skip', label: say('reminder.skip') },
    ]);
    expect(notification.replaces).toBe(0);
  });

  test.each([
    ['start', 'stand-150'],
    ['startSecond', 'floor-300'],
    ['default', 'stand-150'],
  ] as const)('its action "%s" opens the break window with %s, and takes it off the screen', async (action, routine) => {
    desktop.notifications.invoke(notification.id, action, { staysOpen: true });
    const page = await app.windowNamed('break');
    const fix = say('break.why.fix', { length: lengthWords(routine) });
    await page.getByRole('heading', { level: 1 }).filter({ hasText: fix }).waitFor();
    await desktop.notifications.waitForWithdrawn(notification.id);
    expect(await desktop.input.focusedTitle()).toBe(say('break.title'));
    expect((await ask(page, 'readSnapshot')).break).toMatchObject({ stage: 'why', offer: { routineId: routine } });
  });

  test('its action "snooze" asks again after the snooze time and not before', async () => {
    const countBefore = desktop.notifications.shown.length;
    desktop.notifications.invoke(notification.id, 'snooze');
    const tooltip = firstLine(await desktop.tray.waitForTooltip('the snooze', (text) => valuesIn('status.snoozed', firstLine(text)) !== undefined));
    expect([1, 2]).toContain(numberIn('status.snoozed', 'left', tooltip));
    await desktop.tray.waitForTooltip('the last minute of the snooze', (text) => numberIn('status.snoozed', 'left', firstLine(text)) === 1);
    expect(desktop.notifications.shown).toHaveLength(countBefore);
    const again = await nextReminder(desktop, notification.id);
    expect(numberIn('reminder.title', 'minutes', again.summary)).toBeGreaterThanOrEqual(3);
    expect(again.body).toBe(say('reminder.body', { length: lengthWords('stand-150') }));
  });

  test('after two snoozes it offers no third one', async () => {
    let live = notification;
    for (const _snooze of ['first', 'second']) {
      expect(live.actions.map(({ key }) => key)).toContain('snooze');
      desktop.notifications.invoke(live.id, 'snooze');
      live = await nextReminder(desktop, live.id);
    }
    expect(live.actions.map(({ key }) => key)).toEqual(['default', 'start', 'startSecond', 'skip']);
  });

  test('its action "skip" begins a new interval of the same bout', async () => {
    desktop.notifications.invoke(notification.id, 'skip');
    await desktop.tray.waitForTooltip('the counting', (text) => numberIn('status.sitting', 'minutes', firstLine(text)) >= 1);
    const next = await nextReminder(desktop, notification.id);
    expect(numberIn('reminder.title', 'minutes', next.summary)).toBeGreaterThanOrEqual(2);
  });

  test('expired without an answer, it is said once more in other words, and then only the tray shows it', async () => {
    desktop.notifications.close(notification.id, 'expired');
    const again = await nextReminder(desktop, notification.id);
    expect(numberIn('reminder.title', 'minutes', again.summary)).toBeGreaterThanOrEqual(3);
    expect(again.body).toBe(say('reminder.bodyAgain', { length: lengthWords('stand-150') }));
    desktop.notifications.close(again.id, 'expired');
    await desktop.tray.waitForTooltip('six minutes', (text) => minutesIfDue(text) >= 6);
    expect(lastNotificationId(desktop)).toBe(again.id);
  });

  test('dismissed, it counts as seen and is not said again', async () => {
    desktop.notifications.close(notification.id, 'dismissed');
    await desktop.tray.waitForTooltip('four minutes', (text) => minutesIfDue(text) >= 4);
    expect(lastNotificationId(desktop)).toBe(notification.id);
  });

  test('an action that belongs to a notification of the past does nothing', async () => {
    desktop.notifications.invoke(notification.id, 'skip', { staysOpen: true });
    await desktop.tray.waitForTooltip('the counting', (text) => numberIn('status.sitting', 'minutes', firstLine(text)) >= 1);
    const next = await nextReminder(desktop, notification.id);
    desktop.notifications.emitAction(notification.id, 'start');
    await desktop.tray.waitForTooltip('two minutes more', (text) => minutesIfDue(text) >= numberIn('reminder.title', 'minutes', next.summary) + 1);
    expect(app.openWindowNames()).toEqual([]);
  });

  test('"I just moved" takes it off the screen', async () => {
    await desktop.tray.click(say('tray.moved'));
    await desktop.notifications.waitForWithdrawn(notification.id);
  });

  test('a pause takes it off the screen, and resuming says it again', async () => {
    await desktop.tray.click(say('tray.pause'), say('tray.pauseOpen'));
    await desktop.notifications.waitForWithdrawn(notification.id);
    await desktop.tray.click(say('tray.resume'));
    await nextReminder(desktop, notification.id);
  });

  test('a limit raised above the bout takes it off the screen and counts on', async () => {
    await desktop.tray.click(say('tray.settings'));
    const settings = await app.windowNamed('settings');
    onTestFinished(async () => {
      await ask(settings, 'writeSetting', { key: 'sitLimitMinutes', value: 1 });
      await settings.close();
      await app.waitForNoWindow('settings');
    });
    await settings.getByRole('group', { name: say('setting.sitLimitMinutes.label') }).getByRole('button', { name: '60' }).click();
    await desktop.notifications.waitForWithdrawn(notification.id);
    const tooltip = await desktop.tray.waitForTooltip('the counting', (text) => valuesIn('status.sitting', firstLine(text)) !== undefined);
    expect(numberIn('status.sitting', 'minutes', firstLine(tooltip))).toBeGreaterThanOrEqual(1);
    expect(numberIn('status.sitting', 'left', firstLine(tooltip))).toBeGreaterThanOrEqual(50);
  });
});

test('leaving the desk for a natural break takes it off the screen', async () => {
  const { app, notification } = await sitUntilReminded(desktop, { settings: { naturalBreakMinutes: 3 } });
  onTestFinished(() => app.quit());
  await desktop.typist.stop();
  await desktop.notifications.waitForWithdrawn(notification.id, { withinMs: 8_000 });
  await desktop.tray.waitForTooltip('being away', (text) => firstLine(text) === say('status.away'));
});

test('quitting takes it off the screen', async () => {
  const { app, notification } = await sitUntilReminded(desktop);
  await desktop.tray.click(say('tray.quit'));
  await app.ended();
  await desktop.notifications.waitForWithdrawn(notification.id);
});
