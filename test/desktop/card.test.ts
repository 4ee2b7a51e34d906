// When the desktop cannot show a notification, our own card does: no reminder is lost, and nobody's typing is disturbed.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { clickAway } from './rig/app-windows';
import { ask, FAST, lastNotificationId, sitDown, type SitDown } from './rig/at-the-desk';
import { acquireDesktop, type Desktop } from './rig/desktop';
import { pretendDisplays, type PretendedDisplay } from './rig/displays';
import type { RunningApp } from './rig/launch';
import { until } from './rig/until';
import { lengthWords, numberIn, say, valuesIn } from './rig/words';

const firstLine = (text: string): string => text.split('\n')[0] ?? '';
const oneMinute = { sitLimitMinutes: 1, snoozeMinutes: 2, repeatMinutes: 2, naturalBreakMinutes: 5 };

/** Waits for the card with its words in it; the card fetches them when it opens. */
async function cardOf(app: RunningApp): Promise<Page> {
  const page = await app.windowNamed('card');
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

describe('on a desktop without a notification service', () => {
  let desktop: Desktop;
  let app: RunningApp;
  let card: Page;
  beforeAll(async () => {
    desktop = await acquireDesktop({ notifications: { running: false } });
    app = await sitDown(desktop, { rate: FAST, settings: oneMinute });
  });
  afterAll(() => desktop.release());

  const newCard = async (): Promise<Page> => {
    await desktop.tray.waitForTooltip('somebody at the desk', (text) => firstLine(text) !== say('status.fresh'));
    await desktop.tray.click(say('tray.moved'));
    await app.waitForNoWindow('card');
    return cardOf(app);
  };
  const press = (page: Page, label: string): Promise<void> => clickAway(page.getByRole('button', { name: label, exact: true }));

  test('the card comes at once, says what the notification would, and is on the screen', async () => {
    card = await newCard();
    expect(numberIn('reminder.title', 'minutes', await card.getByRole('heading').innerText())).toBe(1);
    await card.getByText(say('reminder.body', { length: lengthWords('stand-150') })).waitFor();
    const { x, y, width, height } = await desktop.input.window(say('card.title'));
    expect(x + width).toBeLessThanOrEqual(desktop.display.width);
    expect(y + height).toBeLessThanOrEqual(desktop.display.height);
    expect(x).toBeGreaterThan(desktop.display.width / 2);
    expect(y).toBeGreaterThan(desktop.display.height / 2);
  });

  test('it takes no focus: what is typed goes where it went before', async () => {
    await desktop.tray.click(say('tray.settings'));
    const settings = await app.windowNamed('settings');
    onTestFinished(async () => {
      await settings.close();
      await app.waitForNoWindow('settings');
    });
    const field = settings.getByRole('spinbutton').first();
    await field.focus();
    await desktop.input.focus(say('settings.title'));
    await newCard();
    await desktop.input.window(say('card.title'));
    expect(await desktop.input.focusedTitle()).toBe(say('settings.title'));
    await desktop.input.press('End');
    await desktop.input.type('7');
    await until('the key arrived in the settings', async () => (await field.inputValue()).endsWith('7'));
  });

  test.each([
    ['stand-150', 0],
    ['floor-300', 1],
  ] as const)('a real click on %s opens the break window with it and takes the card away', async (routine, index) => {
    card = await newCard();
    await desktop.input.window(say('card.title'));
    const box = await card.locator('.card-starts button').nth(index).boundingBox();
    if (!box) throw new Error('The button has no place on the card');
    await desktop.input.clickInWindow(say('card.title'), Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2));
    const page = await app.windowNamed('break');
    const fix = say('break.why.fix', { length: lengthWords(routine) });
    await page.getByRole('heading', { level: 1 }).filter({ hasText: fix }).waitFor();
    await app.waitForNoWindow('card');
    await clickAway(page.getByRole('button', { name: say('break.notNow') }));
    await app.waitForNoWindow('break');
  });

  test('"I’ll just walk" ends the bout without another window', async () => {
    card = await newCard();
    await press(card, say('reminder.walk'));
    await app.waitForNoWindow('card');
    await desktop.tray.waitForTooltip('a bout from zero', (text) => numberIn('status.sitting', 'minutes', firstLine(text)) === 0);
    expect(app.openWindowNames()).toEqual([]);
  });

  test('its snooze takes it away and brings it back after the snooze time', async () => {
    card = await newCard();
    await press(card, say('reminder.snooze', { minutes: 2 }));
    await app.waitForNoWindow('card');
    await desktop.tray.waitForTooltip('the snooze', (text) => valuesIn('status.snoozed', firstLine(text)) !== undefined);
    const again = await cardOf(app);
    expect(numberIn('reminder.title', 'minutes', await again.getByRole('heading').innerText())).toBeGreaterThanOrEqual(3);
  });

  test('its skip begins a new interval of the same bout', async () => {
    card = await newCard();
    await press(card, say('reminder.skip'));
    await app.waitForNoWindow('card');
    await desktop.tray.waitForTooltip('the counting', (text) => numberIn('status.sitting', 'minutes', firstLine(text)) >= 1);
  });

  test.each([
    ['its ×', () => press(card, say('card.close'))],
    // The card may be gone before the key is let go.
    ['Escape', () => card.keyboard.press('Escape').catch(() => undefined)],
    ['the window manager', () => card.close()],
  ])('closed by %s, it counts as seen: it does not come again', async (_how, close) => {
    card = await newCard();
    await close();
    await app.waitForNoWindow('card');
    await desktop.tray.waitForTooltip('four minutes', (text) => numberIn('status.due', 'minutes', firstLine(text)) >= 4);
    expect(app.openWindowNames()).toEqual([]);
  });

  test('a test from Settings lies over it, and it comes back for its own answer', async () => {
    card = await newCard();
    const reminded = await card.getByRole('heading').innerText();
    await desktop.tray.click(say('tray.settings'));
    const settings = await app.windowNamed('settings');
    onTestFinished(async () => {
      await settings.close();
      await app.waitForNoWindow('settings');
    });
    const cardThatSays = async (title: string): Promise<Page> => {
      await until(`a card says "${title}"`, async () => (await (await cardOf(app)).getByRole('heading').innerText().catch(() => '')) === title);
      return cardOf(app);
    };
    await ask(settings, 'sendTestReminder');
    await press(await cardThatSays(say('notice.test.title')), say('notice.test.done'));
    await press(await cardThatSays(reminded), say('reminder.snooze', { minutes: 2 }));
    await app.waitForNoWindow('card');
    await desktop.tray.waitForTooltip('the snooze', (text) => valuesIn('status.snoozed', firstLine(text)) !== undefined);
  });

  test('leaving the desk for a natural break takes it away', async () => {
    card = await newCard();
    await desktop.typist.stop();
    onTestFinished(() => desktop.typist.start());
    await desktop.tray.waitForTooltip('being away', (text) => firstLine(text) === say('status.away'), { withinMs: 10_000 });
    await app.waitForNoWindow('card');
  });
});

describe('on desktops that fail in other ways', () => {
  let desktop: Desktop;
  beforeAll(async () => {
    desktop = await acquireDesktop();
  });
  afterAll(() => desktop.release());

  async function sit(options: SitDown = {}): Promise<RunningApp> {
    const app = await sitDown(desktop, { rate: FAST, settings: oneMinute, ...options });
    onTestFinished(() => app.quit());
    return app;
  }

  test('a service that refuses is answered by the card', async () => {
    desktop.notifications.setMode('refusing');
    onTestFinished(() => desktop.notifications.setMode('normal'));
    const app = await sit({ settings: { ...oneMinute, repeatMinutes: 30 } });
    await cardOf(app);
    expect(desktop.notifications.shown).toHaveLength(0);
    expect(desktop.notifications.unanswered()).toBeGreaterThan(0);
  });

  test('a service that hangs altogether gets its limit, then the card comes', async () => {
    desktop.notifications.setMode('hanging');
    onTestFinished(() => desktop.notifications.setMode('normal'));
    const asked = desktop.notifications.unanswered();
    // A card that is repeated every two seconds of this clock would be gone again before a busy machine has drawn it.
    const app = await sit({ settings: { ...oneMinute, repeatMinutes: 30 } });
    await desktop.notifications.waitForUnanswered(asked + 1);
    const askedAt = performance.now();
    await cardOf(app);
    expect(performance.now() - askedAt).toBeLessThan(4_000);
  });

  test('a service that shows a reminder only after the card has come has it taken off the screen again', async () => {
    desktop.notifications.setMode('hangingOnShow');
    onTestFinished(() => desktop.notifications.setMode('normal'));
    const app = await sit({ settings: { ...oneMinute, repeatMinutes: 30 } });
    const card = await cardOf(app);
    const before = lastNotificationId(desktop);
    desktop.notifications.setMode('normal');
    desktop.notifications.answerHanging();
    const late = lastNotificationId(desktop);
    expect(late).toBe(before + 1);
    await desktop.notifications.waitForWithdrawn(late);
    expect(desktop.notifications.open()).toEqual([]);
    expect(card.isClosed()).toBe(false);
    expect(app.openWindowNames()).toEqual(['card']);
  });

  test('without any message bus the card comes too, and unanswered it comes once more in other words', async () => {
    const app = await sit({ environment: { DBUS_SESSION_BUS_ADDRESS: undefined } });
    const first = await cardOf(app);
    await first.getByText(say('reminder.body', { length: lengthWords('stand-150') })).waitFor();
    await until('the first card is gone', () => first.isClosed());
    const again = await cardOf(app);
    await again.getByText(say('reminder.bodyAgain', { length: lengthWords('stand-150') })).waitFor();
  });
});

test('a service that can only show text, without actions, is passed over for the card', async () => {
  const desktop = await acquireDesktop({ notifications: { actions: false } });
  onTestFinished(() => desktop.release());
  const app = await sitDown(desktop, { rate: FAST, settings: { ...oneMinute, repeatMinutes: 30 } });
  await cardOf(app);
  expect(desktop.notifications.shown).toHaveLength(0);
});

test('on several displays it comes where the pointer is, and keeps its corner when they change or go', async () => {
  const desktop = await acquireDesktop({ display: { width: 2560, height: 800 }, notifications: { running: false } });
  onTestFinished(() => desktop.release());
  const left: PretendedDisplay = { id: 1, x: 0, y: 0, width: 1280, height: 800 };
  const right: PretendedDisplay = { id: 2, x: 1280, y: 0, width: 1280, height: 800 };
  await desktop.input.moveMouse(1600, 300);
  const app = await sitDown(desktop, { rate: FAST, settings: { ...oneMinute, repeatMinutes: 30 } });
  await desktop.tray.item();
  await pretendDisplays(app.app, [left, right]);
  const card = await cardOf(app);
  const untilInCornerOf = ({ x, y, width, height }: PretendedDisplay): Promise<unknown> =>
    until(`the card is in the corner of ${x}+${y}`, async () => {
      const at = (await desktop.input.windows()).find(({ title }) => title === say('card.title'));
      return at && at.x + at.width === x + width - 24 && at.y + at.height === y + height - 24;
    });
  await untilInCornerOf(right);
  await pretendDisplays(app.app, [left, { ...right, width: 900, height: 600, scaleFactor: 2 }]);
  await untilInCornerOf({ ...right, width: 900, height: 600 });
  await pretendDisplays(app.app, [left]);
  await untilInCornerOf(left);
  expect(card.isClosed()).toBe(false);
  expect(await desktop.input.focusedTitle()).toBeUndefined();
});

test('it is as high as its words: a small word beside the reminders takes less than a reminder', async () => {
  const desktop = await acquireDesktop({ notifications: { running: false } });
  onTestFinished(() => desktop.release());
  const app = await sitDown(desktop, { rate: FAST / 3, settings: { ...oneMinute, sitLimitMinutes: 2, style: 'card', headsUpSeconds: 60 } });
  const heightOf = (words: RegExp): Promise<number> =>
    until(
      `a card that says ${String(words)}`,
      async () => {
        const page = app.app.windows().find((one) => !one.isClosed() && one.url().includes('/card/'));
        const heading = await page?.getByRole('heading').innerText().catch(() => undefined);
        return heading !== undefined && words.test(heading) ? (await desktop.input.window(say('card.title'))).height : undefined;
      },
      { withinMs: 15_000 },
    );
  expect(await heightOf(/in \d+ second/)).toBeLessThan(await heightOf(/at the desk/));
});
