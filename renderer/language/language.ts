// The window's words: texts from the English catalogue, numbers and times of day as this person's system writes them.
import { english } from '../../shared/messages/english';
import { createTranslate } from '../../shared/messages/translate';
import { timeOfDay } from '../../shared/time/time-of-day';
import type { TimeOfDayIn } from '../../shared/projection/status-text';

/** The language of the catalogue, for the page's `lang`. */
export const language = 'en';

export const translate = createTranslate(language, english);

const written = timeOfDay(navigator.language);

/** Wall-clock time so many real milliseconds ahead. */
export const timeOfDayIn: TimeOfDayIn = (aheadMs) => written(new Date(Date.now() + aheadMs));

