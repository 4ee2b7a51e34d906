// A reminder channel that behaves as a test says: shows, refuses, is slow, answers late or out of turn; and remembers what is on its screen.
import type { ReminderChannel, ReminderMessage, ReminderReport } from '../../../main/ports/reminder-channel';
import { createTranslate } from '../../../shared/messages/translate';
import { english } from '../../../shared/messages/english';
import { reminderText } from '../../../shared/projection/reminder-text';
import { offered } from '../../shared/routines/offers';
import type { ReminderToSay } from '../../../shared/state/effect';

export const reminderToSay: ReminderToSay = {
  id: 7,
  satMs: 47 * 60_000,
  estimated: false,
  suggested: offered('stand-150'),
  second: offered('floor-300'),
  snoozeMinutes: 5,
  snoozesLeft: 2,
  times: 1,
  after: null,
  manner: 'notification',
  opensInSeconds: null,
};

export const reminderMessage: ReminderMessage = {
  id: reminderToSay.id,
  said: { kind: 'reminder', reminder: reminderToSay },
  text: reminderText(reminderToSay, createTranslate('en', english)),
};

export interface Behaviour {
  /** How long until `show` settles; null for never. */
  readonly afterMs: number | null;
  readonly does: 'show' | 'refuse';
  /** Given through the report this long after `show` was asked. */
  readonly reports?: { readonly afterMs: number; readonly report: ReminderReport };
}

export interface ScriptedChannel extends ReminderChannel {
  readonly asked: number;
  readonly onScreen: boolean;
  report(report: ReminderReport): void;
}

export function scriptedChannel(name: string, behaviour: Behaviour, onChange: () => void = () => undefined): ScriptedChannel {
  let asked = 0;
  let onScreen = false;
  let left = false;
  let reportBack: (report: ReminderReport) => void = () => undefined;
  const leave = (): void => {
    onScreen = false;
    onChange();
  };
  const channel: ScriptedChannel = {
    name,
    get asked() {
      return asked;
    },
    get onScreen() {
      return onScreen;
    },
    report(report) {
      left = true;
      leave();
      reportBack(report);
    },
    show(_message, report) {
      asked += 1;
      reportBack = report;
      const { reports, afterMs, does } = behaviour;
      if (reports) setTimeout(() => channel.report(reports.report), reports.afterMs);
      return new Promise((resolve, reject) => {
        if (afterMs === null) return;
        setTimeout(() => {
          if (does === 'refuse') return reject(new Error(`${name} refuses`));
          onScreen = !left;
          resolve({ withdraw: leave });
          // Whoever is told learns it a microtask later; only then can it have been taken off again.
          setTimeout(onChange, 0);
        }, afterMs);
      });
    },
  };
  return channel;
}
