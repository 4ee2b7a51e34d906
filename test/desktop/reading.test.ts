// The two windows to read, safety and explanation, of the real app: every way to them, and all of them by keyboard alone.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { WindowName } from '../../shared/ipc/calls';
import { explanationIds, explanations } from '../../shared/explanation/explanation';
import { explanationTexts } from '../../shared/explanation/what-helps';
import { addressText, evidenceSources } from '../../shared/moves/evidence-source';
import { moves } from '../../shared/moves/catalogue';
import { safetyPageTexts } from '../../shared/safety/advice';
import { leftOutAreas, leftOutTexts } from '../../shared/safety/left-out';
import { redFlagLevels, redFlags, redFlagTexts } from '../../shared/safety/red-flags';
import { rollableAreas } from '../../shared/safety/rolled';
import type { MessageKey } from '../../shared/messages/english';
import { ask, sitDown } from './rig/at-the-desk';
import { acquireDesktop, type Desktop } from './rig/desktop';
import type { RunningApp } from './rig/launch';
import { until } from './rig/until';
import { routineWords, say } from './rig/words';

let desktop: Desktop;
let app: RunningApp;
beforeAll(async () => {
  desktop = await acquireDesktop();
  app = await sitDown(desktop, { settings: {} });
});
afterAll(() => desktop.release());
afterEach(async () => {
  for (const name of ['safety', 'explanation', 'settings', 'home', 'break'] as const) {
    if (!app.openWindowNames().includes(name)) continue;
    await (await app.windowNamed(name)).close();
    await app.waitForNoWindow(name);
  }
});

const focusIn = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

/** Presses Tab until the focus is on what reads so; fails when it has gone round without finding it. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await desktop.input.press('Tab');
    if ((await focusIn(page)).startsWith(words)) return;
  }
  throw new Error(`Tab never came to "${words}"`);
}

async function openFromTray(name: 'safety' | 'explanation'): Promise<Page> {
  await desktop.tray.click(say(`tray.${name}`));
  const page = await app.windowNamed(name);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** It is in front, and Escape closes it again. */
async function readsAndCloses(name: 'safety' | 'explanation'): Promise<void> {
  const page = await app.windowNamed(name);
  await page.getByRole('heading', { level: 1, name: say(`${name}.title`) }).waitFor();
  await until(`the window "${name}" has the focus`, async () => (await desktop.input.focusedTitle()) === say(`${name}.windowTitle`));
  await desktop.input.press('Escape');
  await app.waitForNoWindow(name);
}

describe('the safety page', () => {
  test('says the emergency first, and what to do is in sight without scrolling', async () => {
    const page = await openFromTray('safety');
    const levels = await page.locator('#help').getByRole('heading', { level: 3 }).allInnerTexts();
    expect(levels).toEqual(redFlagLevels.map((level) => say(redFlags[level].title)));
    const inSight = await page.getByText(say(redFlags.emergency.whatToDo)).evaluate((text) => text.getBoundingClientRect().bottom <= window.innerHeight);
    expect(inSight).toBe(true);
  });

  test('leaves out the lower back first, and says why and what speaks against', async () => {
    const page = await openFromTray('safety');
    const chapter = page.getByRole('region', { name: say(leftOutTexts.title) });
    const { name, why, contrary } = leftOutAreas.lowerBack;
    expect(await chapter.getByRole('heading', { level: 3 }).first().innerText()).toBe(say(name));
    await chapter.getByText(say(why)).waitFor();
    await chapter.getByText(say(contrary?.text ?? name)).waitFor();
    await page.getByText(say(safetyPageTexts.notAMedicalDevice)).waitFor();
  });

  test('shows each place that is rolled with its move', async () => {
    const page = await openFromTray('safety');
    expect(await page.locator('#rolled').getByRole('img').count()).toBe(rollableAreas.length);
  });

  test('by keyboard: the contents lead to a chapter, its sources open as plain text, and nothing goes to the web', async () => {
    const page = await openFromTray('safety');
    await page.evaluate(() => window.focus());
    await tabTo(page, say(leftOutTexts.title));
    await desktop.input.press('Return');
    await until('the chapter has the focus', () => page.evaluate(() => document.activeElement?.id === 'leftOut'));
    await tabTo(page, say('explanation.sources'));
    await desktop.input.press('space');
    const address = addressText(evidenceSources['fijavz-lower-back'].addresses[0]);
    await page.locator('#leftOut').getByText(address).waitFor();
    expect(await page.locator('a:not([href^="#"])').count()).toBe(0);
    await desktop.input.press('Escape');
    await app.waitForNoWindow('safety');
  });
});

describe('the explanation', () => {
  test('sets a picture of the cause beside one of the move, four times', async () => {
    const page = await openFromTray('explanation');
    for (const id of explanationIds) {
      const { title, cause } = explanations[id];
      const section = page.getByRole('region', { name: say(title) });
      await section.getByText(say(explanationTexts.label)).waitFor();
      const pictures = section.getByRole('img');
      expect(await pictures.count(), id).toBe(2);
      expect(await pictures.first().locator('desc').textContent(), id).toBe(say(cause.pose));
      expect(await section.getByText(say(cause.text)).isVisible(), id).toBe(true);
    }
    const first = page.getByRole('region', { name: say(explanations.hipFlexors.title) });
    expect(await first.getByRole('img').last().locator('title').textContent()).toBe(say(moves['stand-hip-flexor-lunge'].texts.name));
  });

  test('by keyboard: how sure it is opens with both sides and their sources', async () => {
    const page = await openFromTray('explanation');
    const against = page.getByText(say('explanation.hipFlexors.against.tilt'));
    expect(await against.isVisible()).toBe(false);
    await tabTo(page, say(explanationTexts.howSure));
    await desktop.input.press('Return');
    await against.waitFor();
    await page.getByText(say('explanation.hipFlexors.for')).waitFor();
    await page.getByText(addressText(evidenceSources['preece-tilt'].addresses[0])).waitFor();
    await desktop.input.press('Escape');
    await app.waitForNoWindow('explanation');
  });

  test('ends with a break to begin, and with the way to the safety page', async () => {
    const page = await openFromTray('explanation');
    await page.getByRole('button', { name: say('tray.safety') }).click();
    await readsAndCloses('safety');
    await page.getByRole('button', { name: say('home.start') }).click();
    await (await app.windowNamed('break')).getByRole('button', { name: say('break.begin') }).waitFor();
  });
});

describe('the ways to them', () => {
  test.each([
    ['home', 'safety'],
    ['home', 'explanation'],
    ['settings', 'safety'],
  ] as const)('from %s to %s', async (from: WindowName, to) => {
    await desktop.tray.click(say(from === 'home' ? 'tray.open' : 'tray.settings'));
    const page = await app.windowNamed(from);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await tabTo(page, say(`tray.${to}`));
    await desktop.input.press('Return');
    await readsAndCloses(to);
  });

  test('from every screen of the break: by S to safety, by a link to the explanation, and a running step waits', async () => {
    await desktop.tray.click(say('tray.startBreak'), routineWords('stand-150'));
    const page = await app.windowNamed('break');
    const begin = page.getByRole('button', { name: say('break.begin') });
    await begin.waitFor();
    const bySafetyKey = async (): Promise<void> => {
      await desktop.input.focus(say('break.title'));
      await desktop.input.press('s');
      await readsAndCloses('safety');
    };
    await bySafetyKey();
    await page.getByRole('button', { name: say('tray.explanation') }).click();
    await readsAndCloses('explanation');

    await begin.click();
    await page.getByRole('button', { name: say('break.pause') }).waitFor();
    await bySafetyKey();
    expect((await ask(page, 'readSnapshot')).break?.player.paused).toBe(true);
    await page.getByRole('button', { name: say('break.resume') }).waitFor();

    await page.getByRole('button', { name: say('break.stop') }).click();
    await page.getByRole('button', { name: say('break.close') }).waitFor();
    await bySafetyKey();
    await page.getByRole('button', { name: say('tray.safety') }).click();
    await readsAndCloses('safety');
  });
});

test('before the cautions were answered there are words but no pictures of moves, and the question is one press away', async () => {
  await app.quit();
  app = await sitDown(desktop, { settings: { cautionsAnswered: false } });
  const openIn = async (name: 'safety' | 'explanation', key: MessageKey): Promise<Page> => {
    await desktop.tray.click(say(key));
    const page = await app.windowNamed(name);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  };
  const safety = await openIn('safety', 'tray.safety');
  await safety.getByRole('heading', { name: say(redFlagTexts.title) }).waitFor();
  expect(await safety.getByRole('img').count()).toBe(0);
  const explanation = await openIn('explanation', 'tray.explanation');
  await explanation.getByText(say(explanationTexts.unanswered)).waitFor();
  expect(await explanation.getByRole('img').count()).toBe(explanationIds.length);
  await explanation.getByRole('button', { name: say(explanationTexts.answer) }).click();
  await app.windowNamed('welcome');
});
