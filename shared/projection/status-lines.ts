// What a terminal is told of the state: the tray's own lines, and when the next break would be.
import type { Translate } from '../messages/translate';
import type { Snapshot } from './snapshot';
import { idleNote, isTimeForBreak, returnText, statusText } from './status-text';
import type { TimeOfDayIn } from './status-text';

/** Null where none comes by sitting on: paused, waiting, away, or due already. */
function nextBreakText(snapshot: Snapshot, translate: Translate, timeOfDayIn: TimeOfDayIn): string | null {
  const counts = snapshot.situation === 'sitting' && !snapshot.pause && !snapshot.offHours;
  if (!counts || snapshot.snoozeLeftMs !== null || snapshot.heldBy !== null || isTimeForBreak(snapshot)) return null;
  return translate('commandLine.nextBreak', { time: timeOfDayIn(snapshot.limitMs - snapshot.intervalSatMs) });
}

export function statusLines(snapshot: Snapshot, translate: Translate, timeOfDayIn: TimeOfDayIn): string[] {
  return [
    statusText(snapshot, translate, timeOfDayIn),
    nextBreakText(snapshot, translate, timeOfDayIn),
    returnText(snapshot, translate),
    idleNote(snapshot, translate),
  ].filter((line) => line !== null);
}
