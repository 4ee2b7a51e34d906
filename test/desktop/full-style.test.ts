// The break that opens by itself on every display: seen, never in the way of what is typed, and gone everywhere when it is over.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { clickAway } from './rig/app-windows';
import { ask, FAST, sitDown } from './rig/at-the-desk';
import { acquireDesktop, type Desktop } from './rig/desktop';
import { pretendDisplays, type PretendedDisplay } from './rig/displays';
import type { WindowOnScreen } from './rig/input';
import type { RunningApp } from './rig/launch';
import { until } from './rig/until';
import { say, valuesIn } from './rig/words';

const firstLine = (text: string): string => text.split('\n')[0] ?? '';
const left: PretendedDisplay = { id: 1, x: 0, y: 0, width: 1280, height: 800 };
const right: PretendedDisplay = { id: 2, x: 1280, y: 0, width: 1024, height: 768, scaleFactor: 2 };
const oneMinute = { sitLimitMinutes: 1, snoozeMinutes: 10, style: 'full' as const };

let desktop: Desktop;
beforeAll(async () => {
  desktop = await acquireDesktop({ display: { width: 2560, height: 800 } });
});
afterAll(() => desktop.release());

const areas = (windows: readonly WindowOnScreen[], title: string): string[] =>
  windows.filter((window) => window.title === title).map(({ x, y, width, height }) => `${width}x${height}+${x}+${y}`).sort();
const areaOf = ({ x, y, width, height }: PretendedDisplay): string => `${width}x${height}+${x}+${y}`;

async function untilCovered(guideOn: PretendedDisplay, backdropsOn: readonly PretendedDisplay[]): Promise<void> {
  const wanted = JSON.stringify([[areaOf(guideOn)], backdropsOn.map(areaOf).sort()]);
  await until(`the displays are covered: ${wanted}`, async () => {
    const windows = await desktop.input.windows();
    return JSON.stringify([areas(windows, say('break.title')), areas(windows, say('backdrop.title'))]) === wanted;
  });
}

async function sit(displays: readonly PretendedDisplay[] = [left, right]): Promise<RunningApp> {
  await desktop.input.moveMouse(1600, 300);
  const app = await sitDown(desktop, { rate: FAST, settings: oneMinute });
  onTestFinished(() => app.quit());
  await desktop.tray.item();
  await pretendDisplays(app.app, displays);
  return app;
}

async function backdropOf(app: RunningApp): Promise<Page> {
  const page = await app.windowNamed('backdrop');
  await page.getByRole('heading', { name: say('backdrop.heading') }).waitFor();
  return page;
}

async function nothingLeft(app: RunningApp): Promise<void> {
  await app.waitForNoWindow('backdrop');
  await app.waitForNoWindow('break');
  await until('no window on the screen', async () => (await desktop.input.windows()).length === 0);
}

test('the guide opens where the pointer is and a backdrop on the other display, and what is typed goes where it went before', async () => {
  const app = await sit();
  await desktop.tray.click(say('tray.settings'));
  const settings = await app.windowNamed('settings');
  const field = settings.getByRole('spinbutton').first();
  await field.focus();
  await desktop.input.focus(say('settings.title'));
  await app.windowNamed('break');
  await untilCovered(right, [left]);
  expect(await desktop.input.focusedTitle()).toBe(say('settings.title'));
  await desktop.input.press('End');
  await desktop.input.type('7');
  await until('the key arrived in the settings', async () => (await field.inputValue()).endsWith('7'));
  // These keys would begin, walk and close, were they meant for it.
  await desktop.input.press('Return', 'w', 'Escape');
  expect((await ask(settings, 'readSnapshot')).break).toMatchObject({ stage: 'why' });
});

test('nobody having clicked, it waits on its first screen; a click on it is a click on it', async () => {
  const app = await sit();
  const guide = await app.windowNamed('break');
  await untilCovered(right, [left]);
  const { boutSatMs } = (await ask(guide, 'readSnapshot')).break ?? { boutSatMs: 0 };
  await until('two more minutes at the desk', async () => (await ask(guide, 'readSnapshot')).satMs >= boutSatMs + 120_000);
  expect((await ask(guide, 'readSnapshot')).break).toMatchObject({ stage: 'why' });
  const box = await guide.getByRole('button', { name: say('break.begin') }).boundingBox();
  if (!box) throw new Error('The button has no place on the guide');
  await desktop.input.clickInWindow(say('break.title'), Math.round(box.x + 10), Math.round(box.y + 10));
  await until('it moves', async () => (await ask(guide, 'readSnapshot')).break?.stage === 'moving');
  expect(await desktop.input.focusedTitle()).toBe(say('break.title'));
});

test('a backdrop snoozes by click, and nothing is left behind', async () => {
  const app = await sit();
  const backdrop = await backdropOf(app);
  await untilCovered(right, [left]);
  const box = await backdrop.getByRole('button', { name: say('reminder.snooze', { minutes: 10 }) }).boundingBox();
  if (!box) throw new Error('The button has no place on the backdrop');
  await desktop.input.clickInWindow(say('backdrop.title'), Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2));
  await nothingLeft(app);
  await desktop.tray.waitForTooltip('the snooze', (text) => valuesIn('status.snoozed', firstLine(text)) !== undefined);
});

test.each([
  ['“Not now” on the guide', async (app: RunningApp) => clickAway((await app.windowNamed('break')).getByRole('button', { name: say('break.notNow') }))],
  ['“Not now” on a backdrop', async (app: RunningApp) => clickAway((await backdropOf(app)).getByRole('button', { name: say('break.notNow') }))],
  ['the window manager', async (app: RunningApp) => (await app.windowNamed('break')).close()],
  [
    'the end of the guide’s page',
    (app: RunningApp) =>
      app.app.evaluate(({ webContents }) => webContents.getAllWebContents().find((one) => one.getURL().includes('/break/'))?.forcefullyCrashRenderer()),
  ],
])('closed by %s, every display is free again', async (_how, close) => {
  const app = await sit();
  await backdropOf(app);
  await untilCovered(right, [left]);
  await close(app);
  await nothingLeft(app);
  expect(app.isRunning()).toBe(true);
});

test('walking off takes the backdrops away and leaves what was done on the guide’s display', async () => {
  const app = await sit();
  await untilCovered(right, [left]);
  await (await app.windowNamed('break')).getByRole('button', { name: say('break.walk') }).click();
  await app.waitForNoWindow('backdrop');
  expect(app.openWindowNames()).toEqual(['break']);
});

test('displays that come, go and change are followed, and the guide moves to one that exists', async () => {
  const third: PretendedDisplay = { id: 3, x: 0, y: 400, width: 1280, height: 400 };
  const lower: PretendedDisplay = { ...left, height: 400, scaleFactor: 2 };
  const app = await sit([lower, right]);
  await untilCovered(right, [lower]);
  await pretendDisplays(app.app, [lower, right, third]);
  await untilCovered(right, [lower, third]);
  await pretendDisplays(app.app, [left, { ...right, width: 800, height: 600 }]);
  await untilCovered({ ...right, width: 800, height: 600 }, [left]);
  await pretendDisplays(app.app, [left]);
  await untilCovered(left, []);
  await pretendDisplays(app.app, [left, right]);
  await untilCovered(left, [right]);
  expect((await ask(await app.windowNamed('break'), 'readSnapshot')).break).toMatchObject({ stage: 'why' });
  await clickAway((await app.windowNamed('break')).getByRole('button', { name: say('break.notNow') }));
  await nothingLeft(app);
});

test('what is opened from the guide lies above it', async () => {
  const app = await sit();
  const guide = await app.windowNamed('break');
  await untilCovered(right, [left]);
  await guide.getByRole('button', { name: say('break.begin') }).click();
  await desktop.input.clickInWindow(say('break.title'), 20, 20);
  await desktop.input.press('s');
  await app.windowNamed('safety');
  await until('the safety page has the focus', async () => (await desktop.input.focusedTitle()) === say('safety.windowTitle'));
  // Main hears of the focus a moment after the window manager gave it.
  await until('nothing lies above it', () =>
    app.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().every((window) => !window.isAlwaysOnTop())),
  );
});
