// Decides from what the window manager says of its windows whether one of them fills a screen; pure.

export interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface XWindow {
  id: number;
  /** The window manager made it as large as a screen, without a frame. */
  fullScreen: boolean;
  /** On the desktop that is shown, and neither put away nor rolled up. */
  shown: boolean;
  /** Unsit's own windows are no presentation. */
  ours: boolean;
  place: Place | null;
}

const area = ({ width, height }: Place): number => Math.max(0, width) * Math.max(0, height);

function overlap(one: Place, other: Place): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** Somebody who works in another window above a film has left the film; a small window above it changes nothing. */
function isCovered({ place }: XWindow, above: readonly XWindow[]): boolean {
  if (!place) return false;
  return above.some((window) => window.shown && window.place !== null && overlap(window.place, place) > area(place) / 2);
}

/** `bottomToTop`: the windows as they lie upon each other. `active`: the one that has the keyboard. */
export function fillsScreen(bottomToTop: readonly XWindow[], active: number | null): boolean {
  return bottomToTop.some(
    (window, index) =>
      window.fullScreen && window.shown && !window.ours && (window.id === active || !isCovered(window, bottomToTop.slice(index + 1))),
  );
}
