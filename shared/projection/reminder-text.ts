// Puts a reminder into words and answers, the same for every channel.
import type { Translate } from '../messages/translate';
import { offerName } from '../routines/offer';
import type { RoutineOffer } from '../routines/offer';
import type { ReminderToSay } from '../state/effect';
import { wholeMinutes } from '../time/duration';
import { lengthInWords, routineLengthText } from './length-text';

/** What a person can answer, most wanted first. */
export type ReminderAnswer = 'start' | 'startSecond' | 'walk' | 'snooze' | 'skip';

export interface ReminderAction {
  answer: ReminderAnswer;
  label: string;
}

export interface ReminderText {
  title: string;
  body: string;
  actions: readonly ReminderAction[];
}

function routineLabel(offer: RoutineOffer, translate: Translate): string {
  return translate('reminder.start', {
    name: offerName(offer, translate),
    length: routineLengthText(offer, translate),
  });
}

/** Where the person's cautions leave no move, a walk takes the place of the routines. */
function startActions({ suggested, second }: ReminderToSay, translate: Translate): ReminderAction[] {
  if (!suggested) return [{ answer: 'walk', label: translate('reminder.walk') }];
  const start: ReminderAction = { answer: 'start', label: routineLabel(suggested, translate) };
  return second ? [start, { answer: 'startSecond', label: routineLabel(second, translate) }] : [start];
}

function bodyText({ suggested, times }: ReminderToSay, translate: Translate): string {
  if (!suggested) return translate('reminder.bodyWalk');
  const length = lengthInWords(suggested, translate);
  return translate(times === 1 ? 'reminder.body' : 'reminder.bodyAgain', { length });
}

export function reminderText(reminder: ReminderToSay, translate: Translate): ReminderText {
  const minutes = wholeMinutes(reminder.satMs);
  const snooze: ReminderAction[] =
    reminder.snoozesLeft > 0
      ? [{ answer: 'snooze', label: translate('reminder.snooze', { minutes: reminder.snoozeMinutes }) }]
      : [];
  return {
    title: translate(reminder.estimated ? 'reminder.titleEstimated' : 'reminder.title', { minutes }),
    body: bodyText(reminder, translate),
    actions: [
      ...startActions(reminder, translate),
      ...snooze,
      { answer: 'skip', label: translate('reminder.skip') },
    ],
  };
}

/** Where only two actions fit: start and later, or start and skip once no snooze is left. */
export function twoActions(text: ReminderText): readonly ReminderAction[] {
  const start = text.actions.filter(({ answer }) => answer === 'start' || answer === 'walk');
  const later = text.actions.find((action) => action.answer === 'snooze');
  const skip = text.actions.filter((action) => action.answer === 'skip');
  return [...start, ...(later ? [later] : skip)].slice(0, 2);
}
