// The window's words: texts from the English catalogue, numbers and times of day as this person's system writes them.
import { english } from '../../shared/messages/english';
import { createTranslate } from '../../shared/messages/translate';
import type { TimeOfDayIn } from '../../shared/projection/status-text';

/** The language of the catalogue, for the page's `lang`. */
export const language = 'en';

export const translate = createTranslate(language, english);

const timeOfDay = new Intl.DateTimeFormat(navigator.language, { hour: 'numeric', minute: '2-digit' });

/** Wall-clock time so many real milliseconds ahead. */
export const timeOfDayIn: TimeOfDayIn = (aheadMs) => timeOfDay.format(new Date(Date.now() + aheadMs));

