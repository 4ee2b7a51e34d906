// The person's language and time of day, as the system tells them; texts fall back to English.
import { english } from '../../shared/messages/english';
import { createTranslate } from '../../shared/messages/translate';
import type { Translate } from '../../shared/messages/translate';
import type { TimeOfDayIn } from '../../shared/projection/status-text';
import { minuteMs } from '../../shared/time/duration';

export interface Words {
  translate: Translate;
  timeOfDayIn: TimeOfDayIn;
}

/** `locale` is a BCP 47 tag such as `de-AT`; numbers and times follow it, texts are in the catalogue's language. */
export function wordsFor(locale: string, wallNow: () => Date): Words {
  // Made with the first time that is told: it costs 10 ms, and the icon need not wait for them.
  let timeOfDay: Intl.DateTimeFormat | null = null;
  return {
    translate: createTranslate('en', english),
    // To the nearest minute: a few milliseconds between two clocks must not turn 4:00 into 3:59.
    timeOfDayIn(aheadMs) {
      timeOfDay ??= new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' });
      return timeOfDay.format(new Date(Math.round((wallNow().getTime() + aheadMs) / minuteMs) * minuteMs));
    },
  };
}
