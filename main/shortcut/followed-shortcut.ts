// Holds exactly the keys that the person chose: lets the old ones go before it asks for the new ones.
import type { ShortcutState } from '../../shared/ipc/calls';
import type { HeldKeys, HoldKeys } from '../ports/shortcut';

export interface FollowedShortcut {
  /** Looks at what is wanted now; nothing happens where that has not changed. */
  follow(): void;
  /** How it stands with the keys that are wanted now. */
  state(): Promise<ShortcutState>;
  release(): void;
}

export interface FollowedShortcutOptions {
  /** Empty for none. */
  wanted: () => string;
  hold: HoldKeys;
  onPressed: () => void;
}

export function followedShortcut({ wanted, hold, onPressed }: FollowedShortcutOptions): FollowedShortcut {
  let accelerator = '';
  let held: HeldKeys | null = null;

  function release(): void {
    held?.release();
    held = null;
    accelerator = '';
  }

  function follow(): void {
    const now = wanted();
    if (now === accelerator) return;
    release();
    accelerator = now;
    if (now !== '') held = hold(now, onPressed);
  }

  async function state(): Promise<ShortcutState> {
    const asked = held;
    if (!asked) return 'off';
    const found = await asked.state();
    // The person may have chosen other keys while the desktop was still asking about these.
    return asked === held ? found : state();
  }

  return { follow, state, release };
}
