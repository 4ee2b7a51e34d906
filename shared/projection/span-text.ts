// Writes how long something lasted, shorter and longer than an hour, the way Home tells it: "6 h 20 min", "4 min 10 s".
import type { Translate } from '../messages/translate';
import { minuteMs } from '../time/duration';

/** To the nearest minute. */
export function spanText(lengthMs: number, translate: Translate): string {
  const all = Math.round(lengthMs / minuteMs);
  const [hours, minutes] = [Math.floor(all / 60), all % 60];
  if (hours === 0) return translate('span.minutes', { minutes });
  return minutes === 0 ? translate('span.hours', { hours }) : translate('span.hoursMinutes', { hours, minutes });
}

/** To the second; from ten minutes on to the nearest minute. */
export function secondsText(seconds: number, translate: Translate): string {
  if (seconds >= 600) return spanText(seconds * 1000, translate);
  const [minutes, rest] = [Math.floor(seconds / 60), Math.round(seconds % 60)];
  if (minutes === 0) return translate('span.seconds', { seconds: rest });
  return rest === 0 ? translate('span.minutes', { minutes }) : translate('span.minutesSeconds', { minutes, seconds: rest });
}
