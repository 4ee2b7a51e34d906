// Decides on the small words beside the reminders: a heads-up, the question after three skips, "shift and lean".
import type { Settings } from '../settings/settings';
import type { Effect, NoticeToSay } from '../state/effect';
import type { Bout, BoutMark, LiveState, NoticeKind } from '../state/live-state';
import { minuteMs, secondMs } from '../time/duration';
import { certainIntervalSatMs } from './decide';
import type { Decided } from './decide';
import { mayBeTold } from './moment';

/** So many skips in a row, and Unsit asks instead of repeating itself. */
const skipsBeforeAsking = 3;
const widerByMinutes = 15;
const widestMinutes = 180;

/** The interval that is proposed after three skips; null when it is as wide as it goes. */
export function widerLimitMinutes(limitMinutes: number): number | null {
  const wider = Math.min(widestMinutes, limitMinutes + widerByMinutes);
  return wider > limitMinutes ? wider : null;
}

function isGoodMoment(state: LiveState): boolean {
  return mayBeTold(state) && state.surrounding === null;
}

/** Without the small word that is on the screen. */
export function withdrawn(state: LiveState): Decided {
  const effects: Effect[] = state.notice ? [{ type: 'withdrawNotice', id: state.notice.id }] : [];
  return { state: { ...state, notice: null }, effects };
}

/** A small word never fills the screen: whoever has the break itself for a reminder gets the card. */
export function noticeManner({ style }: Settings): NoticeToSay['manner'] {
  return style === 'card' || style === 'full' ? 'card' : 'notification';
}

function notice(state: LiveState, kind: NoticeKind, settings: Settings, seconds = 0): Decided {
  const before = withdrawn(state);
  const toSay: NoticeToSay = {
    id: state.nextReminderId,
    kind,
    manner: noticeManner(settings),
    seconds,
    fromMinutes: settings.sitLimitMinutes,
    toMinutes: widerLimitMinutes(settings.sitLimitMinutes) ?? settings.sitLimitMinutes,
    satMs: state.bout?.satMs ?? 0,
  };
  return {
    state: { ...before.state, notice: { id: toSay.id, kind }, nextReminderId: state.nextReminderId + 1 },
    effects: [...before.effects, { type: 'notice', notice: toSay }],
  };
}

/** The sitting at a mark; null when the mark is of another bout. */
function satAt(mark: BoutMark | null, { startedAt }: Bout): number | null {
  return mark?.boutStartedAt === startedAt ? mark.satMs : null;
}

/** How much sitting is left to the limit while a heads-up is wanted and not given yet; null otherwise. */
export function headsUpAheadMs(state: LiveState, settings: Settings): number | null {
  const { bout, reminder } = state;
  const wanted = settings.headsUpSeconds > 0 && (settings.style === 'notification' || settings.style === 'card');
  if (!bout || !wanted || reminder.phase !== 'counting') return null;
  if (satAt(state.headsUpFor, bout) === bout.intervalFromSatMs) return null;
  return settings.sitLimitMinutes * minuteMs - certainIntervalSatMs(state);
}

/** How much sitting is left to the next "shift and lean"; null where none is wanted. */
export function shiftAheadMs(state: LiveState, settings: Settings): number | null {
  if (!state.bout || !settings.shiftLean || settings.style === 'quiet') return null;
  return settings.shiftLeanMinutes * minuteMs - (state.bout.satMs - (satAt(state.shiftedAt, state.bout) ?? 0));
}

function decideHeadsUp(state: LiveState, settings: Settings): Decided | null {
  const aheadMs = headsUpAheadMs(state, settings);
  if (aheadMs === null || aheadMs <= 0 || aheadMs > settings.headsUpSeconds * secondMs || !isGoodMoment(state)) return null;
  const { bout } = state;
  const given = { ...state, headsUpFor: bout && { boutStartedAt: bout.startedAt, satMs: bout.intervalFromSatMs } };
  return notice(given, 'headsUp', settings, Math.ceil(aheadMs / secondMs));
}

function decideWider(state: LiveState, settings: Settings): Decided | null {
  if (state.wider !== 'notAsked' || state.skipsInARow < skipsBeforeAsking) return null;
  if (widerLimitMinutes(settings.sitLimitMinutes) === null) return null;
  const open: LiveState = { ...state, wider: 'open' };
  // In the quiet style Home alone asks.
  return settings.style === 'quiet' ? { state: open, effects: [] } : notice(open, 'wider', settings);
}

function decideShift(state: LiveState, settings: Settings): Decided | null {
  const aheadMs = shiftAheadMs(state, settings);
  if (aheadMs === null || aheadMs > 0) return null;
  const { reminder, bout } = state;
  // A reminder that is due or on the screen says more than this would.
  const said = { ...state, shiftedAt: bout && { boutStartedAt: bout.startedAt, satMs: bout.satMs } };
  if (reminder.phase === 'due' || (reminder.phase === 'reminded' && reminder.live)) return { state: said, effects: [] };
  return isGoodMoment(state) ? notice(said, 'shift', settings) : null;
}

/** A heads-up is over with its reminder, a nudge when a reminder comes, and every notice with the bout. */
function settleNotice(state: LiveState): Decided {
  const over =
    state.notice !== null &&
    (state.bout === null || state.reminder.phase === 'reminded' || (state.notice.kind === 'headsUp' && state.reminder.phase !== 'counting'));
  return over ? withdrawn(state) : { state, effects: [] };
}

export function decideNotices(state: LiveState, settings: Settings): Decided {
  const settled = settleNotice(state);
  const decided =
    decideWider(settled.state, settings) ?? decideHeadsUp(settled.state, settings) ?? decideShift(settled.state, settings);
  return decided ? { state: decided.state, effects: [...settled.effects, ...decided.effects] } : settled;
}

/** The answer to the question after three skips, from wherever it was given. */
export function answerWider(state: LiveState, widen: boolean, settings: Settings): Decided {
  if (state.wider !== 'open') return { state, effects: [] };
  const closed = state.notice?.kind === 'wider' ? withdrawn(state) : { state, effects: [] };
  const minutes = widen ? widerLimitMinutes(settings.sitLimitMinutes) : null;
  const widened: Effect[] = minutes === null ? [] : [{ type: 'widenLimit', minutes }];
  return { state: { ...closed.state, wider: 'answered' }, effects: [...closed.effects, ...widened] };
}
