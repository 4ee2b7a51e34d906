// Believes an idle time only once it was seen to move: where nobody can tell it, Chromium answers 0 for ever.
import type { OpenSource } from '../ports/presence-source';

export function onceMoved(open: OpenSource<number>): OpenSource<number> {
  let moved = false;
  return (told) => {
    const source = open(told);
    return {
      ...source,
      read() {
        const idleMs = source.read();
        if (typeof idleMs === 'number' && idleMs > 0) moved = true;
        return moved ? idleMs : null;
      },
    };
  };
}
