// Keeps every display covered while a break that opened by itself is on: follows displays that come, go and change.
import { app, screen } from 'electron';
import type { BrowserWindow } from 'electron';
import { coveredArea, coverPlan, sameArea } from './cover-plan';
import type { DisplayHere } from './cover-plan';
import { displayHere } from './display-here';
import { followDisplays } from './follow-displays';
import { mayBeOnWayland } from './on-wayland';
import type { Rectangle } from './window-place';

export interface CoverOptions {
  guide: BrowserWindow;
  /** The display the guide was made for. */
  guideOn: DisplayHere;
  /** A hidden backdrop that shows itself when its page is there. */
  makeBackdrop: (at: Rectangle) => BrowserWindow;
}

export interface Cover {
  backdrops(): readonly BrowserWindow[];
  /** Takes the backdrops away; the guide stays, as an ordinary window. */
  release(): void;
}

function moveTo(window: BrowserWindow, area: Rectangle): void {
  if (!window.isDestroyed() && !sameArea(window.getBounds(), area)) window.setBounds(area);
}

export function coverDisplays({ guide, guideOn, makeBackdrop }: CoverOptions): Cover {
  const backdrops = new Map<number, BrowserWindow>();
  let guideId = guideOn.id;
  let released = false;

  const areaOf = (display: DisplayHere): Rectangle => coveredArea(display, process.platform);

  function addBackdrop(display: DisplayHere): void {
    const backdrop = makeBackdrop(areaOf(display));
    backdrops.set(display.id, backdrop);
    backdrop.on('closed', () => {
      if (backdrops.get(display.id) === backdrop) backdrops.delete(display.id);
    });
  }

  function follow(): void {
    const plan = coverPlan(screen.getAllDisplays(), guideId, displayHere().id);
    if (released || !plan) return;
    guideId = plan.guideOn.id;
    moveTo(guide, areaOf(plan.guideOn));
    const wanted = new Map(plan.backdropsOn.map((display) => [display.id, display]));
    for (const [id, backdrop] of [...backdrops]) {
      if (wanted.has(id)) continue;
      backdrops.delete(id);
      if (!backdrop.isDestroyed()) backdrop.close();
    }
    for (const display of wanted.values()) {
      const there = backdrops.get(display.id);
      if (there) moveTo(there, areaOf(display));
      else addBackdrop(display);
    }
  }

  const ours = (window: BrowserWindow): boolean => window === guide || [...backdrops.values()].includes(window);
  function keepAbove(above: boolean): void {
    for (const window of [guide, ...backdrops.values()]) {
      if (!window.isDestroyed() && window.isAlwaysOnTop() !== above) window.setAlwaysOnTop(above);
    }
  }
  /** What the person opens from the guide (the safety page) would otherwise stay hidden below it. */
  const onFocus = (_event: unknown, window: BrowserWindow): void => {
    keepAbove(ours(window));
    if (!ours(window)) window.moveTop();
  };

  app.on('browser-window-focus', onFocus);
  // Wayland lets no program say on which display its windows are: there is only the guide.
  const stopFollowing = mayBeOnWayland() ? (): void => undefined : followDisplays(follow);
  if (!mayBeOnWayland()) follow();

  return {
    backdrops: () => [...backdrops.values()],
    release() {
      if (released) return;
      released = true;
      app.off('browser-window-focus', onFocus);
      stopFollowing();
      keepAbove(false);
      const left = [...backdrops.values()];
      backdrops.clear();
      for (const backdrop of left) if (!backdrop.isDestroyed()) backdrop.close();
    },
  };
}
