// Listens to the keyboard of the break window and does what the keys mean on the present screen.
import { useEffect } from 'react';
import type { Break } from '../../shared/break/break';
import type { RoutineOffers } from '../../shared/routines/offer';
import { send } from '../bridge/send';
import { meaningOfKey, screenOf } from './key-commands';
import type { BreakKeyMeaning } from './key-commands';
import { otherRoutine } from './other-routine';
import { openSafety } from './SafetyLink';

function act(meaning: BreakKeyMeaning, running: Break, routines: RoutineOffers): void {
  switch (meaning) {
    case 'walk':
      return send('walk');
    case 'close':
      return send('closeBreak');
    case 'otherRoutine': {
      const other = otherRoutine(running.offer, routines);
      return other ? send('player', { type: 'chooseRoutine', routineId: other.routineId }) : undefined;
    }
    case 'safety':
      return openSafety(running);
    case 'togglePause':
      return send('player', { type: running.player.paused ? 'resume' : 'pause' });
    default:
      return send('player', { type: meaning });
  }
}

export function useBreakKeys(running: Break | null, routines: RoutineOffers | null): void {
  useEffect(() => {
    if (!running || !routines) return undefined;
    const listen = (event: KeyboardEvent): void => {
      const onControl = event.target instanceof HTMLButtonElement;
      const { key, repeat, ctrlKey, altKey, metaKey } = event;
      const meaning = meaningOfKey(screenOf(running), { key, repeat, ctrlKey, altKey, metaKey, onControl });
      if (!meaning) return;
      event.preventDefault();
      act(meaning, running, routines);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [running, routines]);
}
