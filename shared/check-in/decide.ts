// Decides when the check-in is asked, how it stands with it, and when it is shown: never by itself, never twice on one date.
import { minuteOf } from '../hours/working-hours';
import { mayBeAsked } from '../reminder/moment';
import type { Settings } from '../settings/settings';
import type { Reading } from '../state/event';
import type { LiveState } from '../state/live-state';
import { dateOf } from '../time/local-date';
import type { CheckInStands } from './asked';
import { isDayToAsk, minuteToAsk } from './rhythm';

function isTimeToAsk(state: LiveState, { wallMs, zoneOffsetMs }: Reading, settings: Settings): boolean {
  const localMs = wallMs + zoneOffsetMs;
  // A clock that was set back is not believed, and neither is its hour.
  if (dateOf(localMs) !== state.today || !isDayToAsk(state.today, state.checkIn.dates, settings.checkIn)) return false;
  const minute = minuteToAsk(localMs, settings);
  return minute !== null && minuteOf(localMs) >= minute;
}

/** A reminder that is due or on the screen, or a small word beside it. Outside of working hours nothing is said of what is due. */
function isReminding({ reminder, notice, offHours }: LiveState): boolean {
  const isLive = reminder.phase === 'reminded' && reminder.live;
  return isLive || notice !== null || (reminder.phase === 'due' && !offHours);
}

function isGoodMoment(state: LiveState): boolean {
  return mayBeAsked(state) && !isReminding(state);
}

/** `before`: the state before this event. Surroundings are looked at only for somebody who waits, so that the first event waits and a later one asks. */
export function decideCheckIn(state: LiveState, before: LiveState, reading: Reading, settings: Settings): LiveState {
  const { checkIn } = state;
  const waits = settings.checkIn !== 'off' && isGoodMoment(state) && isTimeToAsk(state, reading, settings);
  if (waits && before.checkIn.waits && state.surrounding === null) {
    return { ...state, checkIn: { dates: [state.today, ...checkIn.dates.slice(0, 1)], stands: 'open', waits: false } };
  }
  return waits === checkIn.waits ? state : { ...state, checkIn: { ...checkIn, waits } };
}

/** Only about today: yesterday's question is over, answered or not. */
export function settleCheckIn(state: LiveState, stands: CheckInStands): LiveState {
  const { checkIn } = state;
  return checkIn.dates[0] === state.today ? { ...state, checkIn: { ...checkIn, stands } } : state;
}

/** How it stands with the question of today; null where none was asked, or nobody wants to be asked any more. */
export function checkInToday({ checkIn, today }: LiveState, settings: Settings): CheckInStands | null {
  return settings.checkIn !== 'off' && checkIn.dates[0] !== undefined && checkIn.dates[0] === today ? checkIn.stands : null;
}

/** An open question makes way for whatever else is going on; what the person said of it stays in sight. Null: nothing is shown. */
export function shownCheckIn(state: LiveState, settings: Settings): CheckInStands | null {
  const stands = checkInToday(state, settings);
  const isBusy = state.break !== null || state.standing || state.pause !== null || state.surrounding !== null || isReminding(state);
  return stands === 'open' && isBusy ? null : stands;
}
