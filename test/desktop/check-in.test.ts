// The check-in in the real app: off until chosen, asked at the end of the working day, answered in one press, and silent when told to be.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { openHistoryStore } from '../../main/adapters/history/history';
import type { CheckInRecord } from '../../shared/history/records';
import type { HoursRange } from '../../shared/hours/working-hours';
import type { Settings } from '../../shared/settings/settings';
import { ask, FAST, readSettingsFile, sitDown } from './rig/at-the-desk';
import { acquireDesktop, type Desktop } from './rig/desktop';
import type { RunningApp } from './rig/launch';
import { until } from './rig/until';
import { say } from './rig/words';

let desktop: Desktop;
beforeAll(async () => {
  desktop = await acquireDesktop();
});
afterAll(() => desktop.release());

/** A zone in which it is noon now, give or take half an hour: no test runs over midnight. POSIX writes what is east as minus. */
function noonZone(): string {
  const hours = 12 - new Date().getUTCHours();
  return `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
}

/** Work that began in the night and ends so many minutes from now, on whatever day it is. */
function workEndsIn(minutes: number): readonly HoursRange[] {
  const to = 12 * 60 + new Date().getUTCMinutes() + minutes;
  return [0, 1, 2, 3, 4, 5, 6].map((day) => ({ day, from: 0, to }));
}

interface Evening {
  app: RunningApp;
  home: Page;
}

/** Somebody at the desk shortly before the end of their day, with Home open. */
async function evening(settings: Partial<Settings>, minutesToGo: number): Promise<Evening> {
  const hours = { workingHoursOn: true, workingHours: workEndsIn(minutesToGo) };
  const app = await sitDown(desktop, {
    rate: FAST,
    flags: ['--home'],
    settings: { sitLimitMinutes: 180, ...hours, ...settings },
    environment: { TZ: noonZone() },
  });
  onTestFinished(() => app.quit());
  const home = await app.windowNamed('home');
  await home.getByRole('button', { name: say('tray.pause') }).waitFor();
  return { app, home };
}

const question = (home: Page) => home.getByRole('toolbar', { name: say('checkIn.question') });
const press = (home: Page, name: string) => home.getByRole('button', { name, exact: true }).click();
const row = (home: Page, name: string, label: string) => home.getByRole('toolbar', { name }).getByRole('button', { name: label, exact: true });

function keptIn({ userDataDir }: RunningApp): CheckInRecord[] {
  const history = openHistoryStore({ folder: userDataDir, log: (line) => expect.fail(line), after: () => () => undefined });
  const { checkIns } = history.readAll();
  history.close();
  return checkIns;
}

async function faults(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    found.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${colorScheme}: ${id} at ${target.join(' ')}`)));
  }
  return found;
}

test('off by default: the working day ends and nothing is asked', async () => {
  const { app, home } = await evening({}, 1);
  await until('the working day is over', async () => (await ask(home, 'readSnapshot')).offHours);
  const overAt = (await ask(home, 'readSnapshot')).satMs;
  await until('three minutes later', async () => (await ask(home, 'readSnapshot')).satMs > overAt + 180_000);
  expect((await ask(home, 'readSnapshot')).checkIn).toBeNull();
  expect(await home.getByText(say('checkIn.question')).count()).toBe(0);
  expect(readSettingsFile(app.userDataDir)['checkIn'] ?? 'off').toBe('off');
});

test('turned on, it is asked once work is over and not before; one press keeps the answer, which can be changed and taken back', async () => {
  const { app, home } = await evening({ checkIn: 'daily' }, 3);
  await until('it is asked', async () => {
    const { checkIn, offHours } = await ask(home, 'readSnapshot');
    if (!offHours) expect(checkIn).toBeNull();
    return checkIn === 'open';
  });
  await question(home).waitFor();
  expect(desktop.notifications.shown.filter(({ summary }) => summary.toLowerCase().includes('back'))).toEqual([]);
  expect(await faults(home)).toEqual([]);
  const advice = await home.locator('.check-in-advice').innerText();

  await row(home, say('checkIn.question'), say('checkIn.value', { value: 3 })).click();
  await home.getByText(say('checkIn.kept')).waitFor();
  expect(await faults(home)).toEqual([]);
  expect(keptIn(app)).toMatchObject([{ value: 3, leg: null, redFlag: null }]);
  await row(home, say('checkIn.question'), say('checkIn.most')).click();
  await row(home, say('checkIn.leg'), say('checkIn.leg.one')).click();
  await until('the change is kept', () => keptIn(app)[0]?.leg === 'one');
  expect(keptIn(app)).toMatchObject([{ value: 10, leg: 'one', redFlag: null }]);
  expect(await home.locator('.check-in-advice').innerText()).toBe(advice);
  expect(app.openWindowNames()).not.toContain('safety');
  expect(app.log()).not.toMatch(/check|leg|\b10\b.*back/i);

  await press(home, say('checkIn.done'));
  await home.getByText(say('checkIn.today', { value: 10 })).waitFor();
  expect(await faults(home)).toEqual([]);
  await press(home, say('checkIn.change'));
  await press(home, say('checkIn.undo'));
  await home.getByText(say('checkIn.takenBack')).waitFor();
  expect(keptIn(app)).toEqual([]);
  expect((await ask(home, 'readSnapshot')).checkIn).toBe('open');
});

test.each([
  ['both legs', 'checkIn.leg', 'checkIn.leg.both', { leg: 'both', redFlag: null }],
  ['anything new', 'checkIn.new', 'checkIn.new.yes', { leg: null, redFlag: true }],
] as const)('%s opens the safety window at the emergency signs, each time it is named', async (_what, asked, answered, record) => {
  const { app, home } = await evening({ checkIn: 'daily' }, 0);
  await question(home).waitFor();
  await row(home, say('checkIn.question'), say('checkIn.least')).click();
  await row(home, say(asked), say(answered)).click();
  const safety = await app.windowNamed('safety');
  const emergency = safety.getByRole('heading', { name: say('safety.emergency.title') });
  const isInSight = (): Promise<boolean> => emergency.evaluate((heading) => heading.getBoundingClientRect().top >= 0 && heading.getBoundingClientRect().bottom < innerHeight / 2);
  await until('the emergency signs are in sight', isInSight);
  expect(keptIn(app)).toMatchObject([{ value: 0, ...record }]);
  await home.getByText(say('checkIn.sign')).waitFor();
  expect(await faults(home)).toEqual([]);

  await safety.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await row(home, say(asked), say(answered)).click();
  await row(home, say(asked), say(answered)).click();
  await until('they are in sight again', isInSight);
});

test('skipped in one press it stays so, until the person wants to answer after all', async () => {
  const { app, home } = await evening({ checkIn: 'daily' }, 0);
  await question(home).waitFor();
  await press(home, say('checkIn.skip'));
  await home.getByText(say('checkIn.none')).waitFor();
  await app.quit();
  const again = await sitDown(desktop, { rate: FAST, flags: ['--home'], userDataDir: app.userDataDir, environment: { TZ: noonZone() } });
  onTestFinished(() => again.quit());
  const home2 = await again.windowNamed('home');
  await home2.getByText(say('checkIn.none')).waitFor();
  await press(home2, say('checkIn.afterAll'));
  await question(home2).waitFor();
});

test('by keyboard alone: to the question, along the numbers, an answer; and "Stop asking" turns it off for good', async () => {
  const { app, home } = await evening({ checkIn: 'twiceAWeek' }, 0);
  await question(home).waitFor();
  const focused = (): Promise<string> => home.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
  const tabTo = async (name: string): Promise<void> => {
    for (let presses = 0; presses < 30 && (await focused()) !== name; presses += 1) await home.keyboard.press('Tab');
    expect(await focused()).toBe(name);
  };
  await tabTo(say('checkIn.least'));
  for (let presses = 0; presses < 4; presses += 1) await home.keyboard.press('ArrowRight');
  expect(await focused()).toBe(say('checkIn.value', { value: 4 }));
  expect((await ask(home, 'readCheckIns')).today).toBeNull();
  await home.keyboard.press('Enter');
  await home.getByText(say('checkIn.kept')).waitFor();
  expect(keptIn(app)).toMatchObject([{ value: 4 }]);

  await tabTo(say('checkIn.stop'));
  await home.keyboard.press(' ');
  await home.getByText(say('checkIn.stopped')).waitFor();
  await until('it is off on disk', () => readSettingsFile(app.userDataDir)['checkIn'] === 'off');
  expect((await ask(home, 'readSnapshot')).checkIn).toBeNull();
  expect(keptIn(app)).toHaveLength(1);
});

test('the tray has a quiet row while it is open, which leads to Home', async () => {
  const { app, home } = await evening({ checkIn: 'daily' }, 0);
  await question(home).waitFor();
  await home.close();
  await app.waitForNoWindow('home');
  await desktop.tray.click(say('tray.checkIn'));
  await question(await app.windowNamed('home')).waitFor();
});
