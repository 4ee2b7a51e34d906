// "I just moved": ends the bout by hand, now or where the absence that is just over began.
import type { Effect } from '../state/effect';
import type { Bout, EndedBout, EndedBy, LiveState, Return } from '../state/live-state';
import { minuteMs } from '../time/duration';
import { closeAbsence, endBout, newBout } from './book';

/** Said so soon after coming back it means the absence itself. */
const movedMeansReturnMs = 2 * minuteMs;

export interface Moved {
  state: LiveState;
  effects: Effect[];
}

function ended(bouts: readonly EndedBout[]): Effect[] {
  return bouts.map((bout) => ({ type: 'boutEnded', bout }));
}

/** The absence had ended its bout already: only how it ended is said better now. */
function amendLastEnded(state: LiveState): Moved {
  const { lastEnded } = state;
  const saidOtherwise = ['moved', 'routine', 'walk'] satisfies EndedBy[] as EndedBy[];
  if (!lastEnded || saidOtherwise.includes(lastEnded.endedBy)) return { state, effects: [] };
  const bout: EndedBout = { ...lastEnded, endedBy: 'moved' };
  return { state: { ...state, lastEnded: bout }, effects: [{ type: 'boutAmended', bout }] };
}

function isAbsenceOf(bout: EndedBout | null, back: Return): boolean {
  return bout !== null && Math.abs(bout.endedAt - (back.at - back.awayMs)) < 1;
}

function minusDates(bout: Bout, before: Bout): Bout['byDate'] {
  return Object.fromEntries(
    Object.entries(bout.byDate).map(([date, ms]) => [date, ms - (before.byDate[date] ?? 0)]),
  );
}

/** Cuts the bout in two at the absence; its idle time belongs to neither half any more. */
function cutAtAbsence(state: LiveState, back: Return, bout: Bout, before: Bout): Moved {
  const cut = endBout({ ...state, bout: before }, back.at - back.awayMs, 'moved');
  const sinceMs = state.at - back.at;
  const dates = minusDates(bout, before);
  const total = Object.values(dates).reduce((sum, ms) => sum + ms, 0);
  // What was sat since the return, at most two minutes, keeps the newest of its dates.
  const satMs = Math.min(sinceMs, total);
  const newest = Object.keys(dates).sort().at(-1);
  const after: Bout = { ...newBout(back.at), satMs, byDate: newest && satMs > 0 ? { [newest]: satMs } : {} };
  return { state: { ...cut.state, bout: after, lastReturn: null }, effects: ended(cut.ended) };
}

export function sayMoved(state: LiveState): Moved {
  const back = state.lastReturn;
  if (back && state.at - back.at <= movedMeansReturnMs) {
    if (back.endedBoutBy !== null) return isAbsenceOf(state.lastEnded, back) ? amendLastEnded(state) : { state, effects: [] };
    // A walk or a routine since then ended that bout: what runs now is another one.
    const { bout } = state;
    if (bout && back.boutBefore?.startedAt === bout.startedAt) return cutAtAbsence(state, back, bout, back.boutBefore);
  }
  const cut = endBout(state, state.absence?.since ?? state.at, 'moved');
  return { state: closeAbsence(cut.state, state.at), effects: ended(cut.ended) };
}
