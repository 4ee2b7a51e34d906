// Notices what lies between the bouts and beside them (standing, away, paused, held) by comparing the state before and after.
import { isKnown } from '../reminder/surrounding';
import type { Surrounding } from '../reminder/surrounding';
import type { Effect } from '../state/effect';
import type { Event } from '../state/event';
import type { LiveState, Return } from '../state/live-state';
import { secondMs } from '../time/duration';
import type { TimelineMs } from '../time/timeline';
import type { EndedStretch } from './ended-stretch';
import { heldInAll, nothingOngoing } from './ongoing';
import type { Ongoing } from './ongoing';

/** Shorter than this nobody would look for it in the picture of a day. */
const shortestMs = 30 * secondMs;

function stretch(kind: EndedStretch['kind'], from: TimelineMs | null, to: TimelineMs, heldBy: Surrounding | null = null): EndedStretch[] {
  return from !== null && to - from >= shortestMs ? [{ kind, from, to, heldBy }] : [];
}

/** The last sign of somebody; whoever stood and left without a word stood until then. */
function lastSign(state: LiveState): TimelineMs {
  return Math.max(state.lastSignAt, state.lastInputAt);
}

function standing(before: LiveState, after: LiveState, event: Event): { since: TimelineMs | null; ended: EndedStretch[] } {
  const { standingSince } = after.ongoing;
  if (after.standing) return { since: standingSince ?? after.at, ended: [] };
  const said = event.type === 'said' && event.command.type === 'sit';
  return { since: null, ended: stretch('standing', standingSince, said ? after.at : Math.min(after.at, lastSign(before))) };
}

function paused(before: LiveState, after: LiveState): { since: TimelineMs | null; ended: EndedStretch[] } {
  const { pausedSince } = after.ongoing;
  if (after.pause) return { since: pausedSince ?? after.at, ended: [] };
  return { since: null, ended: stretch('paused', pausedSince, Math.min(after.at, before.pause?.until ?? after.at)) };
}

/** An absence that somebody came back from, unless all of it was reading and thinking. */
function away(before: LiveState, after: LiveState): EndedStretch[] {
  const back: Return | null = after.lastReturn;
  if (back === null || back.at === before.lastReturn?.at) return [];
  const { locked, asleep, dead, idle } = back.parts;
  const awayMs = locked + asleep + dead + (back.endedBoutBy === null ? 0 : idle);
  const kind = back.endedBoutBy === 'not watched' ? 'notWatched' : 'away';
  return awayMs >= shortestMs ? stretch(kind, back.at - back.awayMs, back.at) : [];
}

function heldBy({ reminder }: LiveState): Surrounding | null {
  return reminder.phase === 'due' && isKnown(reminder.heldBy) ? reminder.heldBy : null;
}

function holding(after: LiveState): Pick<Ongoing, 'held' | 'heldFor'> & { ended: EndedStretch[] } {
  const { held } = after.ongoing;
  const by = heldBy(after);
  const goesOn = held !== null && held.by === by;
  const heldFor = after.reminder.phase === 'due' ? (goesOn ? after.ongoing.heldFor : heldInAll(after.ongoing, after.at)) : nothingOngoing.heldFor;
  const next = goesOn ? held : by && { since: after.at, by };
  return { held: next, heldFor, ended: goesOn || held === null ? [] : stretch('held', held.since, after.at, held.by) };
}

/** `before`: the state before the event that led to `after`, in which only a word of the person may have changed what was ongoing. */
export function followStretches(before: LiveState, after: LiveState, event: Event): { state: LiveState; effects: Effect[] } {
  const stood = standing(before, after, event);
  const rested = paused(before, after);
  const { held, heldFor, ended } = holding(after);
  const all = [...away(before, after), ...stood.ended, ...rested.ended, ...ended];
  return {
    state: { ...after, ongoing: { standingSince: stood.since, pausedSince: rested.since, held, heldFor } },
    effects: all.map((one): Effect => ({ type: 'stretchEnded', stretch: one })),
  };
}
