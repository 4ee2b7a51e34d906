// Writes the length of a routine the way the person reads it: "2:30" or "5 minutes".
import type { Translate } from '../messages/translate';
import { plannedSeconds } from '../routines/routine';
import type { RoutineStep } from '../routines/routine';

/** `seconds` ≥ 0; under a minute in seconds, whole minutes in words, anything else as m:ss. */
export function lengthText(seconds: number, translate: Translate): string {
  if (seconds < 60) return translate('length.seconds', { seconds });
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  return rest === 0
    ? translate('length.minutes', { minutes })
    : translate('length.minutesSeconds', { minutes, seconds: String(rest).padStart(2, '0') });
}

export function routineLengthText(routine: { readonly steps: readonly RoutineStep[] }, translate: Translate): string {
  return lengthText(plannedSeconds(routine), translate);
}

/** The same length in words, to the next half minute, as the reminder says it: "Two and a half minutes". */
export function lengthInWords(routine: { readonly steps: readonly RoutineStep[] }, translate: Translate): string {
  const halves = Math.max(1, Math.round(plannedSeconds(routine) / 30));
  return translate('length.inWords', { halves, minutes: halves / 2 });
}
