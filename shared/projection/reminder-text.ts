// Puts a reminder into words and answers, the same for every channel.
import type { Translate } from '../messages/translate';
import { offerName } from '../routines/offer';
import type { RoutineOffer } from '../routines/offer';
import type { ReminderToSay } from '../state/effect';
import { wholeMinutes } from '../time/duration';
import { lengthInWords, routineLengthText } from './length-text';

/** What a person can answer, most wanted first. */
export const reminderAnswers = ['start', 'startSecond', 'walk', 'snooze', 'skip', 'wider', 'keep', 'done'] as const;
export type ReminderAnswer = (typeof reminderAnswers)[number];

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

function bodyText({ suggested, times, after, opensInSeconds }: ReminderToSay, translate: Translate): string {
  if (!suggested) return translate('reminder.bodyWalk');
  const length = lengthInWords(suggested, translate);
  if (opensInSeconds !== null) return translate('reminder.bodyOpens', { length, seconds: opensInSeconds });
  if (after !== null) return translate('reminder.bodyAfter', { length });
  return translate(times === 1 ? 'reminder.body' : 'reminder.bodyAgain', { length });
}

function titleText({ after, estimated }: ReminderToSay, minutes: number, translate: Translate): string {
  if (after !== null) return translate(`reminder.after.${after}`, { minutes });
  return translate(estimated ? 'reminder.titleEstimated' : 'reminder.title', { minutes });
}

export function reminderText(reminder: ReminderToSay, translate: Translate): ReminderText {
  const minutes = wholeMinutes(reminder.satMs);
  const snooze: ReminderAction[] =
    reminder.snoozesLeft > 0
      ? [{ answer: 'snooze', label: translate('reminder.snooze', { minutes: reminder.snoozeMinutes }) }]
      : [];
  return {
    title: titleText(reminder, minutes, translate),
    body: bodyText(reminder, translate),
    actions: [
      ...startActions(reminder, translate),
      ...snooze,
      { answer: 'skip', label: translate('reminder.skip') },
    ],
  };
}

const firstOfTwo: readonly ReminderAnswer[] = ['start', 'walk', 'wider', 'done'];

/** Where only two actions fit: start and later, or start and skip once no snooze is left. */
export function twoActions(text: ReminderText): readonly ReminderAction[] {
  const start = text.actions.filter(({ answer }) => firstOfTwo.includes(answer));
  const later = text.actions.find((action) => action.answer === 'snooze' || action.answer === 'keep');
  const skip = text.actions.filter((action) => action.answer === 'skip');
  return [...start, ...(later ? [later] : skip)].slice(0, 2);
}
