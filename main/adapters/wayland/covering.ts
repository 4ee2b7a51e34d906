// Decides from the states of a compositor's windows whether one of them fills a screen that is looked at; pure.
import type { Toplevel } from './toplevels';

/** Compositors tell nothing of what lies above what: whoever works in another window on the same screen has left the full one. */
export function fillsScreen(toplevels: readonly Toplevel[]): boolean {
  const active = toplevels.find(({ activated }) => activated);
  return toplevels.some((window) => {
    if (!window.fullScreen || window.minimized) return false;
    if (window.activated || !active) return true;
    const bothKnown = window.outputs.length > 0 && active.outputs.length > 0;
    return bothKnown && !window.outputs.some((output) => active.outputs.includes(output));
  });
}
