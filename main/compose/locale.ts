// The person's language and time of day, as the system tells them; texts fall back to English.
import { english } from '../../shared/messages/english';
import { createTranslate } from '../../shared/messages/translate';
import type { Translate } from '../../shared/messages/translate';
import type { TimeOfDayIn } from '../../shared/projection/status-text';
import { minuteMs } from '../../shared/time/duration';
import { timeOfDay } from '../../shared/time/time-of-day';

export interface Words {
  translate: Translate;
  timeOfDayIn: TimeOfDayIn;
}

/** `locale` is a BCP 47 tag such as `de-AT`; numbers and times follow it, texts are in the catalogue's language. */
export function wordsFor(locale: string, wallNow: () => Date): Words {
  const written = timeOfDay(locale);
  return {
    translate: createTranslate('en', english),
    // To the nearest minute: a few milliseconds between two clocks must not turn 4:00 into 3:59.
    timeOfDayIn: (aheadMs) => written(new Date(Math.round((wallNow().getTime() + aheadMs) / minuteMs) * minuteMs)),
  };
}
