// Writes instants of a day as the clock on the wall showed them there and then, in the way of this person's system.
import type { DayPicture } from '../../../shared/day/day-picture';
import { localAt } from '../../../shared/day/local-clock';

type Clocks = Pick<DayPicture, 'clocks'>;

/** The local time of that day is handed over as if it were UTC. */
const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => new Intl.DateTimeFormat(navigator.language, { ...options, timeZone: 'UTC' });
const time = format({ hour: 'numeric', minute: '2-digit' });
const hour = format({ hour: 'numeric' });

export type TimeText = (at: number) => string;

export const timeTextOf =
  ({ clocks }: Clocks): TimeText =>
  (at) =>
    time.format(localAt(clocks, at));

export const hourTextOf =
  ({ clocks }: Clocks): TimeText =>
  (at) =>
    hour.format(localAt(clocks, at));
