// Performs what the core asks for.
import type { Effect } from '../../shared/state/effect';
import { minuteMs } from '../../shared/time/duration';
import type { Log } from '../ports/log';
import type { Reminders } from './reminders';

export interface EffectContext {
  reminders: () => Reminders;
  /** `everywhere`: on every display, without taking the focus. */
  openBreakWindow: (everywhere: boolean) => void;
  widenLimit: (minutes: number) => void;
  closeBreakWindow: () => void;
  openWelcomeWindow: () => void;
  log: Log;
}

export function performEffects(context: EffectContext): (effect: Effect) => void {
  return (effect) => {
    switch (effect.type) {
      case 'remind':
        return context.reminders().say(effect.reminder);
      case 'notice':
        return context.reminders().notify(effect.notice);
      case 'widenLimit':
        return context.widenLimit(effect.minutes);
      case 'withdrawNotice':
      case 'withdrawReminder':
        return context.reminders().withdraw(effect.id);
      case 'openBreakWindow':
        return context.openBreakWindow(effect.everywhere);
      case 'closeBreakWindow':
        return context.closeBreakWindow();
      case 'openWelcomeWindow':
        return context.openWelcomeWindow();
      case 'boutEnded':
      case 'boutAmended':
        return context.log(
          `bout: ${(effect.bout.satMs / minuteMs).toFixed(1)} min, ended by ${effect.bout.endedBy}`,
        );
    }
  };
}
