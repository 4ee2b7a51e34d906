// Performs what the core asks for.
import { boutRecordOf } from '../../shared/history/bout-record';
import { breakRecordOf } from '../../shared/history/break-record';
import { reminderRecordOf } from '../../shared/history/reminder-record';
import { stretchRecordsOf } from '../../shared/history/stretch-record';
import type { Translate } from '../../shared/messages/translate';
import { offerName } from '../../shared/routines/offer';
import type { Effect } from '../../shared/state/effect';
import type { Reading } from '../../shared/state/event';
import { minuteMs } from '../../shared/time/duration';
import type { History } from '../ports/history';
import type { Log } from '../ports/log';
import type { Reminders } from './reminders';

export interface EffectContext {
  reminders: () => Reminders;
  /** `everywhere`: on every display, without taking the focus. */
  openBreakWindow: (everywhere: boolean) => void;
  widenLimit: (minutes: number) => void;
  closeBreakWindow: () => void;
  openWelcomeWindow: () => void;
  history: History;
  translate: Translate;
  log: Log;
}

export function performEffects(context: EffectContext): (effect: Effect, reading: Reading) => void {
  return (effect, reading) => {
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
      case 'breakEnded': {
        const { ended } = effect;
        const name = ended.offer && offerName(ended.offer, context.translate);
        return context.history.append({ kind: 'break', record: breakRecordOf(ended, name, reading, crypto.randomUUID()) });
      }
      case 'reminderSettled': {
        const channel = context.reminders().channelOf(effect.reminder.id);
        return context.history.append({ kind: 'reminder', record: reminderRecordOf(effect.reminder, channel, reading, crypto.randomUUID()) });
      }
      case 'stretchEnded':
        for (const record of stretchRecordsOf(effect.stretch, reading, () => crypto.randomUUID())) context.history.append({ kind: 'stretch', record });
        return undefined;
      case 'boutEnded':
      case 'boutAmended':
        context.history.appendBout(boutRecordOf(effect.bout, reading, crypto.randomUUID()), effect.bout.startedAt);
        return context.log(
          `bout: ${(effect.bout.satMs / minuteMs).toFixed(1)} min, ended by ${effect.bout.endedBy}`,
          'debug',
        );
    }
  };
}
