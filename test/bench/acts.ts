// What is asked of a contestant, and when the answer was on the screen.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { repositoryRoot } from '../desktop/rig/repository';
import { breakTitle, say, routineWords } from '../desktop/rig/words';
import { isMenuSetAnew } from '../desktop/rig/tray-host';
import type { LabelPath } from '../desktop/rig/tray-menu';
import type { ContestantName } from './contestants';
import type { Place } from './place';
import { countOf, watchScreen } from './screen-rows';
import type { Look } from './screen-rows';

/** As the theme names it first, which is the light one. */
function themeColour(name: string): number {
  const tokens = readFileSync(path.join(repositoryRoot, 'renderer/theme/tokens.css'), 'utf8');
  const [, digits] = new RegExp(`--${name}: #([0-9a-f]{6});`).exec(tokens) ?? [];
  if (!digits) throw new Error(`The theme has no colour "${name}"`);
  return Number.parseInt(digits, 16);
}

/** `blank` is the page of the floor app. */
const colours = { cause: themeColour('cause'), fix: themeColour('fix'), blank: 0x3355bb } as const;
/** The smallest muscle on the smaller figure is more than this. */
const fewPixels = 20;

const isBlankPage = ({ pixels }: Look): boolean => countOf(pixels, colours.blank) > fewPixels;
/** Cause and fix are both on the screen: the reason and the first step. */
const isWhyScreen = ({ pixels }: Look): boolean => countOf(pixels, colours.cause) > fewPixels && countOf(pixels, colours.fix) > fewPixels;

/** From an ask to the first look at the screen that shows what was asked for. */
async function toPaintedMs(place: Place, ask: () => void | Promise<void>, isThere: (look: Look) => boolean): Promise<number> {
  const painted = watchScreen(place.desktop.display, (look) => (isThere(look) ? look.atMs : undefined));
  // Whoever asked in vain is told that, and not that the screen went away afterwards.
  painted.catch(() => undefined);
  // The first look is over before anything is asked.
  await watchScreen(place.desktop.display, () => true);
  const askedAt = performance.now();
  await ask();
  const ms = (await painted) - askedAt;
  if (ms < 0) throw new Error('What was asked for had been on the screen before');
  return ms;
}

/** A click on an entry of the tray's menu that opens a break window. */
export async function openLabelled(place: Place, labels: LabelPath): Promise<number> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await toPaintedMs(place, await place.desktop.tray.aim(...labels), isWhyScreen);
    } catch (error) {
      if (tries >= 3 || !isMenuSetAnew(error)) throw error;
    }
  }
}

/** How long somebody takes from opening a submenu to choosing from it, when they know what they want. */
const choosingMs = 500;

/** As people do it: first the routines, then one of them. */
export async function openByMenu(place: Place): Promise<number> {
  await place.desktop.tray.openMenu(say('tray.startBreak'));
  await pause(choosingMs);
  return openByTray(place, 'unsit');
}

/** A click in the tray's menu: the blank window of the floor, the break window of Unsit. */
export async function openByTray(place: Place, who: ContestantName): Promise<number> {
  if (who === 'unsit') return openLabelled(place, [say('tray.startBreak'), routineWords('stand-150')]);
  return toPaintedMs(place, await place.desktop.tray.aim('Open'), isBlankPage);
}

/** A key for the break window, which may be on the screen a moment before it has the keyboard. */
export async function pressInBreak(place: Place, key: string): Promise<void> {
  await place.desktop.input.focus(breakTitle);
  await place.desktop.input.press(key);
}

/** The reminder on the screen is answered with its first action. */
export function openByReminder(place: Place, notificationId: number): Promise<number> {
  return toPaintedMs(place, () => place.desktop.notifications.invoke(notificationId, 'start'), isWhyScreen);
}

/** From a click on "Open Unsit" to the last change of what the screen shows, which is the last of Home's plots. */
export async function openHomeByTray(place: Place, quietMs = 700): Promise<number> {
  const click = await place.desktop.tray.aim(say('tray.open'));
  let before: Uint32Array | null = null;
  let changedAt = 0;
  let changes = 0;
  const settled = watchScreen(place.desktop.display, ({ pixels, atMs }) => {
    const last = before;
    before = pixels;
    if (last && pixels.some((pixel, index) => pixel !== last[index])) {
      changedAt = atMs;
      changes += 1;
      return undefined;
    }
    return changes > 0 && atMs - changedAt > quietMs ? changedAt : undefined;
  });
  settled.catch(() => undefined);
  await watchScreen(place.desktop.display, () => true);
  const askedAt = performance.now();
  await click();
  return (await settled) - askedAt;
}
