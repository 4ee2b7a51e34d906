// Says in one line what is going on; tooltip, first menu row and Home all show this line.
import type { Translate } from '../messages/translate';
import { offerName } from '../routines/offer';
import { minutesLeft, wholeMinutes } from '../time/duration';
import type { Snapshot } from './snapshot';

/** Gives the local time of day of an instant so many milliseconds ahead, as the person's locale writes it. */
export type TimeOfDayIn = (aheadMs: number) => string;

function pausedText(snapshot: Snapshot, leftMs: number | null, translate: Translate, timeOfDayIn: TimeOfDayIn): string {
  const minutes = wholeMinutes(snapshot.satMs);
  const sitting = snapshot.situation === 'sitting';
  if (leftMs === null) return translate(sitting ? 'status.pausedOpenSitting' : 'status.pausedOpenAway', { minutes });
  const until = timeOfDayIn(leftMs);
  return translate(sitting ? 'status.pausedSitting' : 'status.pausedAway', { minutes, until });
}

/** The limit is reached, be it by idle minutes of somebody who may turn out to have left. */
export function isTimeForBreak({ reminderPhase, intervalSatMs, limitMs }: Snapshot): boolean {
  return reminderPhase === 'due' || reminderPhase === 'reminded' || (reminderPhase === 'counting' && intervalSatMs >= limitMs);
}

function sittingText(snapshot: Snapshot, translate: Translate, timeOfDayIn: TimeOfDayIn): string {
  const minutes = wholeMinutes(snapshot.satMs);
  if (snapshot.snoozeLeftMs !== null) {
    return translate('status.snoozed', {
      minutes,
      until: timeOfDayIn(snapshot.snoozeLeftMs),
      left: minutesLeft(snapshot.snoozeLeftMs),
    });
  }
  if (snapshot.heldBy !== null) return translate(`status.held.${snapshot.heldBy}`, { minutes });
  if (snapshot.offHours) return translate('status.offHoursSitting', { minutes });
  if (isTimeForBreak(snapshot)) return translate('status.due', { minutes });
  const left = minutesLeft(snapshot.limitMs - snapshot.intervalSatMs);
  return translate(snapshot.estimated ? 'status.estimated' : 'status.sitting', { minutes, left });
}

export function statusText(snapshot: Snapshot, translate: Translate, timeOfDayIn: TimeOfDayIn): string {
  if (snapshot.break?.stage === 'moving') {
    const { offer } = snapshot.break;
    return offer ? translate('status.break', { routine: offerName(offer, translate) }) : translate('status.breakWhy');
  }
  if (snapshot.situation === 'standing') return translate('status.standing');
  if (snapshot.pause) return pausedText(snapshot, snapshot.pause.leftMs, translate, timeOfDayIn);
  if (snapshot.situation === 'away') return translate('status.away');
  if (snapshot.situation === 'sitting') return sittingText(snapshot, translate, timeOfDayIn);
  return translate(snapshot.offHours ? 'status.offHours' : 'status.fresh');
}

/** What an absence was counted as, while that is news; null otherwise. */
export function returnText(snapshot: Snapshot, translate: Translate): string | null {
  const back = snapshot.recentReturn;
  // A routine was done at Unsit's own word, in front of its window: nobody has to be told that it counted.
  if (!back || back.endedBoutBy === 'routine') return null;
  const minutes = Math.max(1, wholeMinutes(back.awayMs));
  if (back.endedBoutBy === null) return translate('status.returnShort', { minutes });
  return translate(
    back.endedBoutBy === 'not watched' ? 'status.returnUnwatched' : 'status.returnBreak',
    { minutes },
  );
}

/** That minutes are estimated here; null where idle can be seen. */
export function idleNote(snapshot: Snapshot, translate: Translate): string | null {
  return snapshot.idleKnown ? null : translate('status.idleUnknown');
}
