// Holds a key combination through Electron: on X11, Windows and macOS.
import type { HeldKeys, HoldKeys } from '../../ports/shortcut';

/** What is used of Electron's `globalShortcut`. */
export interface GlobalShortcuts {
  register(accelerator: string, onPressed: () => void): boolean;
  unregister(accelerator: string): void;
}

export function electronShortcut(shortcuts: GlobalShortcuts): HoldKeys {
  /** Throws for keys that Electron does not know. */
  function register(accelerator: string, onPressed: () => void): boolean {
    try {
      return shortcuts.register(accelerator, onPressed);
    } catch {
      return false;
    }
  }

  return (accelerator, onPressed): HeldKeys => {
    const works = register(accelerator, onPressed);
    return {
      state: () => Promise.resolve(works ? 'works' : 'taken'),
      release: () => {
        if (works) shortcuts.unregister(accelerator);
      },
    };
  };
}
