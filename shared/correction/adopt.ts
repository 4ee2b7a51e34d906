// Takes what a correction made of the running bout into the live state.
import { addByDate } from '../bout/by-date';
import { replaceReminder } from '../reminder/decide';
import type { Decided } from '../reminder/decide';
import type { Absence, Bout, LiveState } from '../state/live-state';
import type { RunningChange } from './running-bout';

/** What was sat since the correction was worked out, a moment ago, counts as well. */
function grown(bout: Bout, was: Bout | null, fromSatMs: number | null): Bout {
  const moreMs = was && fromSatMs !== null ? Math.max(0, was.satMs - fromSatMs) : 0;
  const newest = Object.keys(was?.byDate ?? {}).sort().at(-1);
  if (moreMs === 0 || newest === undefined) return bout;
  return { ...bout, satMs: bout.satMs + moreMs, byDate: addByDate(bout.byDate, { [newest]: moreMs }) };
}

/** An absence begins where the sitting ends; what is added to it was none, and idle time that became sitting is in it no more. */
function beginningAt(absence: Absence, change: RunningChange, at: number): Absence {
  const { satTo, endedBy } = change;
  const since = Math.min(satTo, at);
  const addedMs = absence.since - since;
  const kept = at > absence.since ? Math.max(0, at - since) / (at - absence.since) : 1;
  const share = addedMs < 0 ? kept : 1;
  const { parts } = absence;
  const scaled = { idle: parts.idle * share, locked: parts.locked * share, asleep: parts.asleep * share, dead: parts.dead * share, standing: parts.standing * share, break: parts.break * share };
  const kind = endedBy === 'standing' || parts.standing > 0 ? 'standing' : 'locked';
  return {
    since,
    parts: addedMs > 0 ? { ...scaled, [kind]: scaled[kind] + addedMs } : scaled,
    idleByDate: Object.fromEntries(Object.entries(absence.idleByDate).map(([date, ms]) => [date, ms * share])),
    endedBoutBy: endedBy ?? (change.bout ? null : absence.endedBoutBy),
  };
}

/** Nothing that became known of the bouts before amends them any more: the person's word stands. */
export function adopt(state: LiveState, change: RunningChange | null): Decided {
  const forgotten: LiveState = { ...state, lastEnded: null, lastReturn: null };
  if (!change) return { state: forgotten, effects: [] };
  const bout = change.bout && grown(change.bout, state.bout, change.fromSatMs);
  const absence = state.absence && beginningAt(state.absence, change, state.at);
  const changed: LiveState = { ...forgotten, bout, absence };
  const { reminder } = state;
  if (!bout || !change.goesOn) return replaceReminder(changed, { phase: 'counting' });
  if (reminder.phase !== 'reminded') return { state: changed, effects: [] };
  // Told at another length; the repeat still waits for as much presence as before.
  const saidAtSatMs = Math.max(0, reminder.saidAtSatMs + bout.satMs - (state.bout?.satMs ?? bout.satMs));
  return { state: { ...changed, reminder: { ...reminder, saidAtSatMs } }, effects: [] };
}
