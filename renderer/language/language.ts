// The window's words: texts from the English catalogue, numbers and times of day as this person's system writes them.
import { english } from '../../shared/messages/english';
import { createTranslate } from '../../shared/messages/translate';
import type { TimeOfDayIn } from '../../shared/projection/status-text';

/** The language of the catalogue, for the page's `lang`. */
export const language = 'en';

export const translate = createTranslate(language, english);

// Made with the first time that is told: no window waits for it that tells none.
let timeOfDay: Intl.DateTimeFormat | null = null;

/** Wall-clock time so many real milliseconds ahead. */
export const timeOfDayIn: TimeOfDayIn = (aheadMs) => {
  timeOfDay ??= new Intl.DateTimeFormat(navigator.language, { hour: 'numeric', minute: '2-digit' });
  return timeOfDay.format(new Date(Date.now() + aheadMs));
};

