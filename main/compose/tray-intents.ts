// Does what a click in the tray's menu means.
import type { TrayIntent } from '../../shared/projection/tray-menu';
import type { Loop } from '../loop/loop';
import type { Settings } from '../../shared/settings/settings';
import { pauseCommand } from './pausing';
import type { PauseLength } from './pausing';
import type { WindowName } from '../../shared/ipc/calls';

export interface TrayContext {
  loop: () => Loop;
  wallNow: () => Date;
  settings: () => Settings;
  openWindow: (name: WindowName) => void;
  /** Somebody looks at the routines: one may be started soon. */
  expectBreak: () => void;
  quit: () => void;
}

export function trayIntents({ loop, wallNow, settings, openWindow, expectBreak, quit }: TrayContext): (intent: TrayIntent) => void {
  const pause = (length: PauseLength): void =>
    loop().say(pauseCommand(length, wallNow(), settings()));
  return (intent) => {
    switch (intent.type) {
      case 'startBreak':
        return loop().say({ type: 'openBreak', routineId: intent.routineId });
      case 'snooze':
      case 'skip':
      case 'stand':
      case 'sit':
      case 'moved':
      case 'resume':
      case 'walk':
        return loop().say(intent);
      case 'pauseFor':
        return pause(intent.minutes);
      case 'pauseUntilTomorrow':
        return pause('tomorrow');
      case 'pauseOpen':
        return pause('open');
      case 'readRoutines':
        return expectBreak();
      case 'openHome':
        return openWindow('home');
      case 'openSafety':
        return openWindow('safety');
      case 'openExplanation':
        return openWindow('explanation');
      case 'openRoutines':
        return openWindow('routines');
      case 'openSettings':
        return openWindow('settings');
      case 'quit':
        return quit();
    }
  };
}
