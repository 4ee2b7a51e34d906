// The tray of the real app, seen and clicked as a person does it through the desktop's own panel.
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { MessageKey } from '../../shared/messages/english';
import { clickAway } from './rig/app-windows';
import { FAST, lastNotificationId, nextReminder, sitDown, sitUntilReminded } from './rig/at-the-desk';
import { acquireDesktop, type Desktop } from './rig/desktop';
import type { RunningApp } from './rig/launch';
import { describeMenu, findMenuEntry } from './rig/tray-menu';
import { livingProcesses } from './rig/process-group';
import { until } from './rig/until';
import { lengthWords, numberIn, routineWords, say, valuesIn } from './rig/words';

let desktop: Desktop;
beforeAll(async () => {
  desktop = await acquireDesktop();
});
afterAll(() => desktop.release());

const isA = (key: MessageKey) => (text: string) => valuesIn(key, text.split('\n')[0] ?? '') !== undefined;
const firstLine = (text: string): string => text.split('\n')[0] ?? '';

/** What a person reads who opens the menu. */
const menuText = async (): Promise<string> => describeMenu(await desktop.tray.menu());

const pauseRows = [
  say('tray.pause'),
  `  ${say('tray.pauseMinutes', { minutes: 30 })}`,
  `  ${say('tray.pauseHours', { hours: 1 })}`,
  `  ${say('tray.pauseHours', { hours: 2 })}`,
  `  ${say('tray.pauseTomorrow')}`,
  `  ${say('tray.pauseOpen')}`,
];
const lastRows = [say('tray.open'), say('tray.routines'), say('tray.explanation'), say('tray.safety'), say('tray.settings'), say('tray.quit')];
const startRows = [say('tray.startBreak'), `  ${routineWords('stand-150')}`, `  ${routineWords('floor-300')}`, '  ---', `  ${say('reminder.walk')}`];
const snoozeRows = [say('tray.snooze'), ...[2, 5, 10, 15].map((minutes) => `  ${say('tray.snoozeItem', { minutes })}`)];

describe('while somebody sits and the clock runs as it does for everybody', () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await sitDown(desktop);
    // Until somebody sits down it looks every five seconds.
    await desktop.tray.waitForTooltip('the counting', isA('status.sitting'), { withinMs: 8_000 });
  });
  afterAll(() => app.quit());

  test('one icon is in the tray, registered once, and it is a picture', async () => {
    expect(desktop.tray.items()).toHaveLength(1);
    expect(desktop.tray.registrations()).toBe(1);
    const icon = await desktop.tray.icon();
    expect([icon.width, icon.height]).toEqual([icon.width, icon.width]);
    expect(icon.width).toBeGreaterThanOrEqual(22);
    const opaque = Array.from({ length: icon.width * icon.width }, (_, at) => icon.at(at % icon.width, Math.floor(at / icon.width))).filter(({ alpha }) => alpha >= 128);
    expect(opaque.length).toBeGreaterThan(icon.width);
  });

  test('tooltip and first row say the same: the minutes at the desk and the minutes to the break', async () => {
    const tooltip = await desktop.tray.tooltip();
    expect(numberIn('status.sitting', 'minutes', tooltip)).toBe(0);
    expect(numberIn('status.sitting', 'left', tooltip)).toBe(45);
    const [first] = await desktop.tray.menu();
    expect(first).toMatchObject({ label: tooltip, enabled: false });
  });

  test('the menu has exactly these rows, and nothing to snooze or skip', async () => {
    const status = await desktop.tray.tooltip();
    expect((await menuText()).split('\n')).toEqual([
      `${status} (off)`, '---', ...startRows, '---', say('tray.stand'), say('tray.moved'), ...pauseRows, '---', ...lastRows,
    ]);
  });

  test.each(['stand-150', 'floor-300'] as const)('"Start a break" ▸ %s opens the break window with that routine', async (id) => {
    await desktop.tray.click(say('tray.startBreak'), routineWords(id));
    const page = await app.windowNamed('break');
    const fix = say('break.why.fix', { length: lengthWords(id) });
    await page.getByRole('heading', { level: 1 }).filter({ hasText: fix }).waitFor();
    expect(await desktop.input.focusedTitle()).toBe(say('break.title'));
    await clickAway(page.getByRole('button', { name: say('break.notNow') }));
    await app.waitForNoWindow('break');
  });

  test('"I’m standing" stops the clock, shows another icon and becomes "I’m sitting", which goes back', async () => {
    const sitting = await desktop.tray.icon();
    await desktop.tray.click(say('tray.stand'));
    await desktop.tray.waitForTooltip('standing', isA('status.standing'));
    const standing = await desktop.tray.waitForIcon('the standing icon', ({ fingerprint }) => fingerprint !== sitting.fingerprint);
    const entries = await desktop.tray.menu();
    expect(findMenuEntry(entries, [say('tray.stand')])).toBeUndefined();
    expect(findMenuEntry(entries, [say('tray.moved')])).toBeUndefined();

    await desktop.tray.click(say('tray.sit'));
    await desktop.tray.waitForTooltip('sitting again', isA('status.sitting'));
    const again = await desktop.tray.waitForIcon('the ring again', ({ fingerprint }) => fingerprint !== standing.fingerprint);
    expect(again.fingerprint).toBe(sitting.fingerprint);
    expect(findMenuEntry(await desktop.tray.menu(), [say('tray.sit')])).toBeUndefined();
  });

  const minutesOfDay = (text: string): number => {
    const [, hour, minute, half] = /^(\d+):(\d+)\s*([AP]M)$/.exec(text.replaceAll('\u202f', ' ')) ?? [];
    return (Number(hour) % 12) * 60 + Number(minute) + (half === 'PM' ? 12 * 60 : 0);
  };
  const minutesFromNow = (text: string): number => {
    const now = new Date();
    return (minutesOfDay(text) - (now.getUTCHours() * 60 + now.getUTCMinutes()) + 24 * 60) % (24 * 60);
  };
  async function pauseFor(choice: string, key: MessageKey): Promise<string> {
    const ring = await desktop.tray.icon();
    await desktop.tray.click(say('tray.pause'), choice);
    const tooltip = firstLine(await desktop.tray.waitForTooltip('the pause', isA(key)));
    await desktop.tray.waitForIcon('the paused icon', ({ fingerprint }) => fingerprint !== ring.fingerprint);
    expect(findMenuEntry(await desktop.tray.menu(), [say('tray.pause')])).toBeUndefined();
    return tooltip;
  }
  async function resume(): Promise<void> {
    await desktop.tray.click(say('tray.resume'));
    await desktop.tray.waitForTooltip('the counting', isA('status.sitting'));
    expect(findMenuEntry(await desktop.tray.menu(), [say('tray.resume')])).toBeUndefined();
  }

  test.each([
    [say('tray.pauseMinutes', { minutes: 30 }), 30],
    [say('tray.pauseHours', { hours: 1 }), 60],
    [say('tray.pauseHours', { hours: 2 }), 120],
  ])('"Pause reminders" ▸ %s names the time in %i minutes and can be taken back', async (choice, minutes) => {
    const until = valuesIn('status.pausedSitting', await pauseFor(choice, 'status.pausedSitting'))?.['until'] ?? '';
    // One minute either way: the clock may turn a minute between the click and our look.
    expect([minutes - 1, minutes, minutes + 1]).toContain(minutesFromNow(until));
    await resume();
  });

  test('"Pause reminders" ▸ until tomorrow lasts until four in the morning', async () => {
    const tooltip = await pauseFor(say('tray.pauseTomorrow'), 'status.pausedSitting');
    expect(minutesOfDay(valuesIn('status.pausedSitting', tooltip)?.['until'] ?? '')).toBe(4 * 60);
    await resume();
  });

  test('"Pause reminders" ▸ until I resume names no time', async () => {
    await pauseFor(say('tray.pauseOpen'), 'status.pausedOpenSitting');
    await resume();
  });

  test('"Open Unsit" and a plain click on the icon open Home, and only one of it', async () => {
    await desktop.tray.click(say('tray.open'));
    const home = await app.windowNamed('home');
    await home.getByRole('button', { name: say('tray.moved') }).waitFor();
    await desktop.tray.activate();
    await until('Home has the focus', async () => (await desktop.input.focusedTitle()) === say('home.title'));
    expect(app.openWindowNames()).toEqual(['home']);

    await home.close();
    await app.waitForNoWindow('home');
    await desktop.tray.activate();
    await app.windowNamed('home');
    expect(app.openWindowNames()).toEqual(['home']);
  });

  test('"Settings" opens the settings window, and a second click brings the same one forward', async () => {
    await desktop.tray.click(say('tray.settings'));
    const settings = await app.windowNamed('settings');
    await settings.getByRole('heading', { level: 1, name: say('settings.heading') }).waitFor();
    await desktop.input.focus(say('home.title'));
    await desktop.tray.click(say('tray.settings'));
    await until('the settings have the focus', async () => (await desktop.input.focusedTitle()) === say('settings.title'));
    expect(app.openWindowNames().filter((name) => name === 'settings')).toHaveLength(1);
  });

  test('when the panel restarts the icon comes back, and its menu still works', async () => {
    const before = desktop.tray.registrations();
    await desktop.tray.stop();
    await desktop.tray.start();
    await desktop.tray.item();
    expect(desktop.tray.registrations()).toBeGreaterThan(before);
    await desktop.tray.waitForTooltip('the counting', isA('status.sitting'));
    await desktop.tray.click(say('tray.stand'));
    await desktop.tray.waitForTooltip('standing', isA('status.standing'));
    await desktop.tray.click(say('tray.sit'));
    await desktop.tray.waitForTooltip('sitting', isA('status.sitting'));
    expect(desktop.tray.items()).toHaveLength(1);
  });

  test('"Quit Unsit" ends every process of it and takes the icon away', async () => {
    await desktop.tray.click(say('tray.quit'));
    await app.ended();
    await desktop.tray.waitForNoItem();
    await until('no process of it is left', () => livingProcesses(app.pid).length === 0);
    expect(app.exitCode()).toBe(0);
  });
});

test('a panel that starts after the app gets the icon with its menu', async () => {
  await desktop.tray.stop();
  const app = await sitDown(desktop, { flags: ['--home'] });
  onTestFinished(() => app.quit());
  // The app is up and running without a panel: its Home is on the screen.
  await desktop.input.window(say('home.title'));
  await (await app.windowNamed('home')).getByRole('button', { name: say('tray.settings') }).waitFor();
  const before = desktop.tray.registrations();
  await desktop.tray.start();
  await desktop.tray.item();
  expect(desktop.tray.registrations()).toBe(before + 1);
  expect((await menuText()).split('\n').slice(-lastRows.length)).toEqual(lastRows);
  await desktop.tray.click(say('tray.stand'));
  await desktop.tray.waitForTooltip('standing', isA('status.standing'));
});

test('the ring fills while the bout grows, and a due break has an icon of its own', async () => {
  const app = await sitDown(desktop, { settings: { sitLimitMinutes: 6 }, rate: FAST });
  onTestFinished(() => app.quit());
  const rings: string[] = [];
  let minutes = -1;
  for (let looks = 0; looks < 4; looks += 1) {
    const tooltip = await desktop.tray.waitForTooltip('one more minute', (text) => numberIn('status.sitting', 'minutes', firstLine(text)) > minutes);
    minutes = numberIn('status.sitting', 'minutes', firstLine(tooltip));
    rings.push((await desktop.tray.icon()).fingerprint);
  }
  expect(new Set(rings).size).toBe(4);
  await desktop.tray.waitForTooltip('the due break', isA('status.due'));
  const due = await desktop.tray.waitForIcon('the icon of a due break', ({ fingerprint }) => fingerprint !== rings.at(-1));
  expect(rings).not.toContain(due.fingerprint);
});

test('"I just moved" sets the minutes to zero and empties the ring', async () => {
  const app = await sitDown(desktop, { settings: { sitLimitMinutes: 10 }, rate: FAST });
  onTestFinished(() => app.quit());
  await desktop.tray.waitForTooltip('two minutes', (text) => numberIn('status.sitting', 'minutes', firstLine(text)) >= 2);
  const filled = await desktop.tray.icon();
  await desktop.tray.click(say('tray.moved'));
  await desktop.tray.waitForTooltip('zero minutes', (text) => numberIn('status.sitting', 'minutes', firstLine(text)) === 0);
  const empty = await desktop.tray.icon();
  expect(empty.fingerprint).not.toBe(filled.fingerprint);
});

describe('once the limit is reached', () => {
  let app: RunningApp;
  let id: number;
  beforeAll(async () => {
    const reminded = await sitUntilReminded(desktop, { settings: { snoozeMinutes: 15, repeatMinutes: 30 } });
    app = reminded.app;
    id = reminded.notification.id;
    await desktop.tray.waitForTooltip('the due break', isA('status.due'));
  });
  afterAll(() => app.quit());

  test('the menu offers snooze and skip between the routines and the rest', async () => {
    const status = firstLine(await desktop.tray.tooltip());
    expect((await menuText()).split('\n').filter((row) => row !== `${status} (off)`)).toEqual([
      '---', ...startRows, ...snoozeRows, say('tray.skip'), '---', say('tray.stand'), say('tray.moved'), ...pauseRows, '---', ...lastRows,
    ]);
  });

  test('"Snooze" ▸ 15 minutes takes the notification off the screen and names the time to the next one', async () => {
    await desktop.tray.click(say('tray.snooze'), say('tray.snoozeItem', { minutes: 15 }));
    await desktop.notifications.waitForWithdrawn(id);
    const tooltip = firstLine(await desktop.tray.waitForTooltip('the snooze', isA('status.snoozed')));
    expect([14, 15]).toContain(numberIn('status.snoozed', 'left', tooltip));
    const entries = await desktop.tray.menu();
    expect(findMenuEntry(entries, [say('tray.snooze')])).toBeUndefined();
    expect(findMenuEntry(entries, [say('tray.skip')])).toBeDefined();
  });

  test('"Skip this one" starts a new interval of the same bout, and the next reminder comes at its end', async () => {
    const minutesBefore = numberIn('status.snoozed', 'minutes', firstLine(await desktop.tray.tooltip()));
    const before = lastNotificationId(desktop);
    await desktop.tray.click(say('tray.skip'));
    const tooltip = firstLine(await desktop.tray.waitForTooltip('the counting', isA('status.sitting')));
    expect(numberIn('status.sitting', 'minutes', tooltip)).toBeGreaterThanOrEqual(minutesBefore);
    expect(findMenuEntry(await desktop.tray.menu(), [say('tray.skip')])).toBeUndefined();
    const next = await nextReminder(desktop, before);
    expect(numberIn('reminder.title', 'minutes', next.summary)).toBeGreaterThan(minutesBefore);
  });
});
