// The settings of the real app: what is clicked reaches the disk and the tray at once, and no bad file or disk costs the rest.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { NumberRow } from '../../shared/settings/setting-row';
import { settingRows, type SettingKey } from '../../shared/settings/settings';
import { noticeText } from '../../renderer/parts/notice-text';
import { readSettingsFile, settingsPath, sitDown } from './rig/at-the-desk';
import { acquireDesktop, type Desktop } from './rig/desktop';
import type { RunningApp } from './rig/launch';
import { until } from './rig/until';
import { numberIn, routineWords, say } from './rig/words';

let desktop: Desktop;
beforeAll(async () => {
  desktop = await acquireDesktop();
});
afterAll(() => desktop.release());

const firstLine = (text: string): string => text.split('\n')[0] ?? '';
const minutesLeft = (text: string): number => numberIn('status.sitting', 'left', firstLine(text));

async function openSettings(app: RunningApp): Promise<Page> {
  await desktop.tray.click(say('tray.settings'));
  const page = await app.windowNamed('settings');
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

const frameOf = (page: Page, key: SettingKey) => page.locator('.setting').filter({ has: page.getByRole('heading', { name: say(settingRows[key].label), exact: true }) });
const presetsOf = (page: Page, key: SettingKey) => page.getByRole('group', { name: say(settingRows[key].label), exact: true });
const fieldOf = (page: Page, key: SettingKey) => page.getByRole('spinbutton', { name: say('settings.exactly', { label: say(settingRows[key].label) }) });
const saved = (page: Page, key: SettingKey) => frameOf(page, key).getByText(say('settings.saved')).waitFor();

describe('in a running app', () => {
  let app: RunningApp;
  let page: Page;
  beforeAll(async () => {
    app = await sitDown(desktop, { rate: 20 });
    await desktop.tray.waitForTooltip('somebody at the desk', (text) => minutesLeft(text) > 0);
    page = await openSettings(app);
  });
  afterAll(() => app.quit());

  // Those that a switch brings up are shown only with it.
  const numberKeys = (Object.keys(settingRows) as SettingKey[]).filter((key) => settingRows[key].kind === 'number' && !('shownWith' in settingRows[key]));
  test.each(numberKeys)('a click on another value of %s is on disk at once, beside everything else', async (key) => {
    const row = settingRows[key] as NumberRow;
    const value = row.presets.find((preset) => preset !== row.default) ?? row.min;
    await presetsOf(page, key).getByRole('button', { name: String(value), exact: true }).click();
    await saved(page, key);
    expect(readSettingsFile(app.userDataDir)[key]).toBe(value);
    expect(readSettingsFile(app.userDataDir)).toHaveProperty('settingsVersion', 2);
    await presetsOf(page, key).getByRole('button', { name: String(value), exact: true, pressed: true }).waitFor();
  });

  test('a new limit shows in the tray and in Home without being asked for', async () => {
    await desktop.tray.click(say('tray.open'));
    const home = await app.windowNamed('home');
    await presetsOf(page, 'sitLimitMinutes').getByRole('button', { name: '60' }).click();
    await desktop.tray.waitForTooltip('a limit of an hour', (text) => minutesLeft(text) > 45);
    await home.getByRole('progressbar', { name: say('home.ring', { limit: 60 }) }).waitFor();
    await presetsOf(page, 'sitLimitMinutes').getByRole('button', { name: '30' }).click();
    await desktop.tray.waitForTooltip('a limit of half an hour', (text) => minutesLeft(text) <= 30);
    await home.getByRole('progressbar', { name: say('home.ring', { limit: 30 }) }).waitFor();
    await home.close();
  });

  test('an exact value typed and confirmed is kept', async () => {
    await fieldOf(page, 'sitLimitMinutes').fill('37');
    await fieldOf(page, 'sitLimitMinutes').press('Enter');
    await saved(page, 'sitLimitMinutes');
    expect(readSettingsFile(app.userDataDir)['sitLimitMinutes']).toBe(37);
    await desktop.tray.waitForTooltip('the new limit', (text) => minutesLeft(text) > 30 && minutesLeft(text) <= 37);
  });

  test.each(['0', '181', '12.5', 'soon', ''])('"%s" as a limit says the range and changes nothing', async (typed) => {
    const before = readFileSync(settingsPath(app.userDataDir), 'utf8');
    const field = fieldOf(page, 'sitLimitMinutes');
    await field.fill(typed);
    await page.getByRole('alert').filter({ hasText: say('settings.rangeMinutes', { min: 1, max: 180 }) }).waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await field.press('Enter');
    await fieldOf(page, 'naturalBreakMinutes').focus();
    // A value that is kept afterwards shows that the refused one had its chance before.
    const next = readSettingsFile(app.userDataDir)['maxSnoozes'] === 1 ? 3 : 1;
    await presetsOf(page, 'maxSnoozes').getByRole('button', { name: String(next), exact: true }).click();
    await until('the other value is on disk', () => readSettingsFile(app.userDataDir)['maxSnoozes'] === next);
    expect({ ...readSettingsFile(app.userDataDir), maxSnoozes: 0 }).toEqual({ ...(JSON.parse(before) as object), maxSnoozes: 0 });
    await field.focus();
    await field.press('Escape');
    await until('the value that holds is shown again', async () => (await field.inputValue()) === '37');
  });

  test('another routine is suggested first by the tray at once', async () => {
    await page.getByRole('radio', { name: say('routine.floor-300.name') }).click();
    await saved(page, 'routine');
    expect(readSettingsFile(app.userDataDir)['routine']).toBe('floor-300');
    const entries = await desktop.tray.waitForMenu('the floor routine first', (rows) =>
      rows.find(({ label }) => label === say('tray.startBreak'))?.entries[0]?.label === routineWords('floor-300'),
    );
    expect(entries.find(({ label }) => label === say('tray.startBreak'))?.entries[1]?.label).toBe(routineWords('stand-150'));
  });

  test('the chimes can be switched off and on', async () => {
    const chimes = page.getByRole('switch', { name: say('setting.sound.label') });
    await chimes.click();
    await until('off is on disk', () => readSettingsFile(app.userDataDir)['sound'] === false);
    expect(await chimes.getAttribute('aria-checked')).toBe('false');
    await chimes.click();
    await until('on is on disk', () => readSettingsFile(app.userDataDir)['sound'] === true);
  });

  test('what was chosen holds after a restart', async () => {
    const before = readSettingsFile(app.userDataDir);
    await app.quit();
    app = await sitDown(desktop, { rate: 20, userDataDir: app.userDataDir });
    page = await openSettings(app);
    expect(await fieldOf(page, 'sitLimitMinutes').inputValue()).toBe('37');
    await page.getByRole('radio', { name: say('routine.floor-300.name'), checked: true }).waitFor();
    expect(readSettingsFile(app.userDataDir)).toEqual(before);
  });
});

describe('with a file that is not as it was left', () => {
  let userDataDir: string;
  beforeEach(() => {
    userDataDir = desktop.newUserDataDir();
  });
  async function start(): Promise<RunningApp> {
    const app = await sitDown(desktop, { userDataDir, flags: ['--home'] });
    onTestFinished(() => app.quit());
    return app;
  }
  const asides = (): string[] => readdirSync(userDataDir).filter((name) => name.startsWith('settings.json.damaged-'));

  test('a file cut off in the middle is mended, kept aside, and the person is told once', async () => {
    const damaged = '{"settingsVersion":1,"sitLimitMinutes":20,"naturalBreakMinutes":"lots","snoozeMinu';
    writeFileSync(settingsPath(userDataDir), damaged);
    const app = await start();
    const home = await app.windowNamed('home');
    await home.getByRole('status').first().waitFor();
    const [aside] = asides();
    if (!aside) throw new Error('The damaged file was not kept');
    expect(readFileSync(`${userDataDir}/${aside}`, 'utf8')).toBe(damaged);
    const told = noticeText({ kind: 'repaired', badKeys: ['naturalBreakMinutes'], salvagedKeys: [], keptAs: aside }, say, 'en');
    await home.getByText(told).waitFor();
    expect(readSettingsFile(userDataDir)).toMatchObject({ sitLimitMinutes: 20, naturalBreakMinutes: 5 });

    await home.getByRole('button', { name: say('notice.dismiss') }).click();
    await home.getByText(told).waitFor({ state: 'detached' });
    const settings = await openSettings(app);
    expect(await settings.getByText(told).count()).toBe(0);
    expect(await fieldOf(settings, 'sitLimitMinutes').inputValue()).toBe('20');
  });

  test.each([
    ['an empty file', ''],
    ['a file of NUL bytes', '\0'.repeat(64)],
    ['a list instead of an object', '[1, 2]'],
  ])('%s gives the usual values, is kept aside and said so', async (_what, contents) => {
    writeFileSync(settingsPath(userDataDir), contents);
    const app = await start();
    await (await app.windowNamed('home')).locator('.notice').waitFor();
    expect(asides()).toHaveLength(1);
    expect(readSettingsFile(userDataDir)).toMatchObject({ sitLimitMinutes: settingRows.sitLimitMinutes.default });
  });

  test('a file that cannot be read is left alone, the window says so, and nothing pretends to be kept', async () => {
    // As root no file is unreadable; a folder in its place is for everybody.
    mkdirSync(settingsPath(userDataDir));
    const app = await start();
    await (await app.windowNamed('home')).getByText(say('notice.unreadable')).waitFor();
    const settings = await openSettings(app);
    await settings.getByText(say('notice.unreadable')).waitFor();
    await presetsOf(settings, 'sitLimitMinutes').getByRole('button', { name: '60' }).click();
    await frameOf(settings, 'sitLimitMinutes').getByText(say('settings.notWritable')).waitFor();
    await presetsOf(settings, 'sitLimitMinutes').getByRole('button', { name: '45', pressed: true }).waitFor();
    expect(readdirSync(settingsPath(userDataDir))).toEqual([]);
  });

  test('a disk that stops taking writes is said so, and the value before still holds', async () => {
    const app = await start();
    const settings = await openSettings(app);
    rmSync(settingsPath(userDataDir), { force: true });
    mkdirSync(settingsPath(userDataDir));
    await presetsOf(settings, 'sitLimitMinutes').getByRole('button', { name: '60' }).click();
    await frameOf(settings, 'sitLimitMinutes').getByText(say('settings.notWritable')).waitFor();
    await presetsOf(settings, 'sitLimitMinutes').getByRole('button', { name: '45', pressed: true }).waitFor();
    rmSync(settingsPath(userDataDir), { recursive: true });
    await presetsOf(settings, 'sitLimitMinutes').getByRole('button', { name: '60' }).click();
    await saved(settings, 'sitLimitMinutes');
    expect(readSettingsFile(userDataDir)['sitLimitMinutes']).toBe(60);
  });
});
