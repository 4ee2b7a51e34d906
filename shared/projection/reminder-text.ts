// Puts a reminder into words and answers, the same for every channel.
import type { Translate } from '../messages/translate';
import { routines } from '../routines/catalogue';
import type { RoutineId } from '../routines/routine';
import type { ReminderToSay } from '../state/effect';
import { wholeMinutes } from '../time/duration';
import { routineLengthText } from './length-text';

/** What a person can answer, most wanted first. */
export type ReminderAnswer = 'start' | 'startSecond' | 'snooze' | 'skip';

export interface ReminderAction {
  answer: ReminderAnswer;
  label: string;
}

export interface ReminderText {
  title: string;
  body: string;
  actions: readonly ReminderAction[];
}

function routineLabel(routineId: RoutineId, translate: Translate): string {
  const routine = routines[routineId];
  return translate('reminder.start', {
    name: translate(routine.name),
    length: routineLengthText(routine, translate),
  });
}

export function reminderText(reminder: ReminderToSay, translate: Translate): ReminderText {
  const minutes = wholeMinutes(reminder.satMs);
  const length = translate(`reminder.length.${reminder.suggestedRoutineId}`);
  const snooze: ReminderAction[] =
    reminder.snoozesLeft > 0
      ? [{ answer: 'snooze', label: translate('reminder.snooze', { minutes: reminder.snoozeMinutes }) }]
      : [];
  return {
    title: translate(reminder.estimated ? 'reminder.titleEstimated' : 'reminder.title', { minutes }),
    body: translate(reminder.times === 1 ? 'reminder.body' : 'reminder.bodyAgain', { length }),
    actions: [
      { answer: 'start', label: routineLabel(reminder.suggestedRoutineId, translate) },
      { answer: 'startSecond', label: routineLabel(reminder.secondRoutineId, translate) },
      ...snooze,
      { answer: 'skip', label: translate('reminder.skip') },
    ],
  };
}

/** Where only two actions fit: start and later, or start and skip once no snooze is left. */
export function twoActions(text: ReminderText): readonly ReminderAction[] {
  const start = text.actions.filter((action) => action.answer === 'start');
  const later = text.actions.find((action) => action.answer === 'snooze');
  const skip = text.actions.filter((action) => action.answer === 'skip');
  return [...start, ...(later ? [later] : skip)].slice(0, 2);
}
