// Asks how it stands with the shortcut, anew for each combination.
import { useEffect, useState } from 'react';
import type { ShortcutState } from '../../shared/ipc/calls';
import { bridge } from '../bridge/window-bridge';

/** `off` as long as nothing is known. */
export function useShortcutState(accelerator: string): ShortcutState {
  const [known, setKnown] = useState<{ of: string; state: ShortcutState }>({ of: '', state: 'off' });
  useEffect(() => {
    let gone = false;
    bridge
      .call('readShortcutState')
      .then((state) => {
        if (!gone) setKnown({ of: accelerator, state });
      })
      .catch((error: unknown) => console.error('readShortcutState', error));
    return () => {
      gone = true;
    };
  }, [accelerator]);
  return known.of === accelerator ? known.state : 'off';
}
