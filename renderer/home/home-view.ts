// What Home shows for each situation, as plain values: the ring, the words in it, and which buttons make sense.
import type { PlayerView } from '../../shared/break/player-view';
import { playerViewAt } from '../../shared/break/player-view';
import { snapshotAfter } from '../../shared/projection/passing';
import type { Snapshot } from '../../shared/projection/snapshot';
import { returnText, statusText } from '../../shared/projection/status-text';
import type { TimeOfDayIn } from '../../shared/projection/status-text';
import type { Translate } from '../../shared/messages/translate';
import { wholeMinutes } from '../../shared/time/duration';
import { boutArcs, breakArcs, emptyArcs } from '../parts/ring-arcs';
import type { Arc } from '../parts/ring-arcs';

export interface HomeRing {
  arcs: readonly Arc[];
  /** Large, in the middle: a number, or a word where no number says it. */
  middle: string;
  isNumber: boolean;
  under: string | null;
  label: string;
  percent: number;
}

export interface HomeView {
  ring: HomeRing;
  status: string;
  /** What an absence was counted as, or when the next break comes; null when there is nothing to add. */
  detail: string | null;
  /** Why minutes are estimated; null where they are not. */
  idleNote: string | null;
  snoozeMinutes: number | null;
  canSkip: boolean;
  canStart: boolean;
  standing: boolean;
  canSayMoved: boolean;
  paused: boolean;
  /** The question after three skips; null when nothing is asked. */
  wider: WiderQuestion | null;
}

export interface WiderQuestion {
  text: string;
  yes: string;
  no: string;
}

function word(middle: string, label: string): HomeRing {
  return { arcs: emptyArcs, middle, isNumber: false, under: null, label, percent: 0 };
}

function breakRing(player: PlayerView, translate: Translate): HomeRing {
  const percent = Math.round(player.progress * 100);
  return {
    arcs: breakArcs(player.progress),
    middle: translate('home.break', { percent }),
    isNumber: true,
    under: translate('home.break.note'),
    label: translate('home.ringBreak'),
    percent,
  };
}

function ringOf(snapshot: Snapshot, passedMs: number, translate: Translate): HomeRing {
  const limit = wholeMinutes(snapshot.limitMs);
  const label = translate('home.ring', { limit });
  const player = snapshot.break && playerViewAt(snapshot.break, passedMs);
  if (snapshot.situation === 'break' && player) return breakRing(player, translate);
  if (snapshot.situation === 'standing') {
    return word(translate('home.standing'), label);
  }
  if (snapshot.situation === 'away') return word(translate('home.away'), label);
  const minutes = wholeMinutes(snapshot.satMs);
  return {
    arcs: boutArcs(snapshot.intervalSatMs, snapshot.limitMs),
    middle: translate('home.number', { minutes }),
    isNumber: true,
    under: translate(snapshot.estimated ? 'home.minutesEstimated' : 'home.minutes', { minutes }),
    label,
    percent: Math.min(100, (snapshot.intervalSatMs / snapshot.limitMs) * 100),
  };
}

/** Null while nothing counts towards a reminder, or one is out already. */
function nextBreakInMs(snapshot: Snapshot): number | null {
  if (snapshot.situation !== 'sitting' || snapshot.pause) return null;
  if (snapshot.reminderPhase !== 'counting' || snapshot.offHours) return null;
  return Math.max(0, snapshot.limitMs - snapshot.intervalSatMs);
}

function nextText(snapshot: Snapshot, translate: Translate, timeOfDayIn: TimeOfDayIn): string | null {
  const aheadMs = nextBreakInMs(snapshot);
  if (aheadMs === null) return null;
  return translate('home.nextAt', { time: timeOfDayIn(aheadMs / snapshot.clockRate) });
}

function widerQuestion({ widerMinutes: to, settings: { sitLimitMinutes: from } }: Snapshot, translate: Translate): WiderQuestion | null {
  if (to === null) return null;
  return {
    text: translate('home.wider', { from, to }),
    yes: translate('notice.wider.yes', { minutes: to }),
    no: translate('notice.wider.no', { minutes: from }),
  };
}

export function homeView(sent: Snapshot, passedMs: number, translate: Translate, timeOfDayIn: TimeOfDayIn): HomeView {
  const snapshot = snapshotAfter(sent, passedMs);
  return {
    ring: ringOf(snapshot, passedMs, translate),
    status: statusText(snapshot, translate, timeOfDayIn),
    detail: returnText(snapshot, translate) ?? nextText(snapshot, translate, timeOfDayIn),
    idleNote: snapshot.idleKnown ? null : translate('idle.unknown'),
    snoozeMinutes: snapshot.canSnooze ? snapshot.settings.snoozeMinutes : null,
    canSkip: snapshot.canSkip,
    canStart: snapshot.situation !== 'break',
    standing: snapshot.situation === 'standing',
    canSayMoved: snapshot.situation === 'sitting',
    paused: snapshot.pause !== null,
    wider: widerQuestion(snapshot, translate),
  };
}
