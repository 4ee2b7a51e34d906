// Projects a snapshot onto the tray: which icon, which tooltip, which menu; the tray adapter only draws it.
import type { Translate } from '../messages/translate';
import { offerName } from '../routines/offer';
import type { RoutineRef } from '../routines/offer';
import { routineLengthText } from './length-text';
import type { Snapshot } from './snapshot';
import { idleNote, isTimeForBreak, returnText, statusText } from './status-text';
import type { TimeOfDayIn } from './status-text';

/** What a click in the menu means. */
export type TrayIntent =
  | { type: 'startBreak'; routineId: RoutineRef }
  | { type: 'snooze'; minutes: number }
  | { type: 'skip' }
  | { type: 'stand' }
  | { type: 'sit' }
  | { type: 'moved' }
  | { type: 'pauseFor'; minutes: number }
  | { type: 'pauseUntilTomorrow' }
  | { type: 'pauseOpen' }
  | { type: 'resume' }
  | { type: 'walk' }
  | { type: 'readRoutines' }
  | { type: 'openHome' }
  | { type: 'openSafety' }
  | { type: 'openExplanation' }
  | { type: 'openRoutines' }
  | { type: 'openSettings' }
  | { type: 'quit' };

export type TrayRow =
  | { kind: 'text'; label: string }
  | { kind: 'separator' }
  | { kind: 'item'; label: string; intent: TrayIntent }
  /** `onRead`: meant by looking at its rows, before any of them is chosen. */
  | { kind: 'menu'; label: string; rows: readonly TrayRow[]; onRead?: TrayIntent };

/**
 * Twelve ring steps while sitting (0 empty … 12 full), or one sign for each other situation;
 * `unknown` is the ring where idle cannot be seen and its steps are an estimate.
 */
export type TrayIconKind =
  | { kind: 'ring' | 'unknown'; step: number }
  | { kind: 'due' | 'held' | 'paused' | 'standing' | 'away' | 'break' };

export interface TrayPicture {
  icon: TrayIconKind;
  tooltip: string;
  rows: readonly TrayRow[];
}

export const ringSteps = 12;
const snoozeChoicesMinutes = [2, 5, 10, 15] as const;
const pauseChoices: readonly { minutes: number }[] = [{ minutes: 30 }, { minutes: 60 }, { minutes: 120 }];

export function trayIcon(snapshot: Snapshot): TrayIconKind {
  if (snapshot.situation === 'break') return { kind: 'break' };
  if (snapshot.situation === 'standing') return { kind: 'standing' };
  if (snapshot.pause || (snapshot.offHours && isTimeForBreak(snapshot))) return { kind: 'paused' };
  if (snapshot.situation === 'away') return { kind: 'away' };
  if (snapshot.heldBy !== null) return { kind: 'held' };
  if (isTimeForBreak(snapshot)) return { kind: 'due' };
  const part = Math.min(1, snapshot.intervalSatMs / snapshot.limitMs);
  return { kind: snapshot.idleKnown ? 'ring' : 'unknown', step: Math.floor(part * ringSteps) };
}

const separator: TrayRow = { kind: 'separator' };

function item(label: string, intent: TrayIntent): TrayRow {
  return { kind: 'item', label, intent };
}

/** The suggested one first, the second choice after it, then the others; a walk is always there. */
function startRows(snapshot: Snapshot, translate: Translate): TrayRow {
  const offers = snapshot.routines.all.map((offer) =>
    item(
      translate('tray.routineItem', { name: offerName(offer, translate), length: routineLengthText(offer, translate) }),
      { type: 'startBreak', routineId: offer.routineId },
    ),
  );
  return {
    kind: 'menu',
    label: translate('tray.startBreak'),
    onRead: { type: 'readRoutines' },
    rows: [...offers, ...(offers.length > 0 ? [separator] : []), item(translate('reminder.walk'), { type: 'walk' })],
  };
}

function answerRows(snapshot: Snapshot, translate: Translate): TrayRow[] {
  const snooze: TrayRow = {
    kind: 'menu',
    label: translate('tray.snooze'),
    rows: snoozeChoicesMinutes.map((minutes) =>
      item(translate('tray.snoozeItem', { minutes }), { type: 'snooze', minutes }),
    ),
  };
  return [
    ...(snapshot.canSnooze ? [snooze] : []),
    ...(snapshot.canSkip ? [item(translate('tray.skip'), { type: 'skip' })] : []),
  ];
}

function pauseRow(snapshot: Snapshot, translate: Translate): TrayRow {
  if (snapshot.pause) return item(translate('tray.resume'), { type: 'resume' });
  const lengths = pauseChoices.map(({ minutes }) =>
    item(
      minutes < 60
        ? translate('tray.pauseMinutes', { minutes })
        : translate('tray.pauseHours', { hours: minutes / 60 }),
      { type: 'pauseFor', minutes },
    ),
  );
  return {
    kind: 'menu',
    label: translate('tray.pause'),
    rows: [
      ...lengths,
      item(translate('tray.pauseTomorrow'), { type: 'pauseUntilTomorrow' }),
      item(translate('tray.pauseOpen'), { type: 'pauseOpen' }),
    ],
  };
}

function postureRows(snapshot: Snapshot, translate: Translate): TrayRow[] {
  const stand =
    snapshot.situation === 'standing'
      ? item(translate('tray.sit'), { type: 'sit' })
      : item(translate('tray.stand'), { type: 'stand' });
  const moved = item(translate('tray.moved'), { type: 'moved' });
  return snapshot.situation === 'sitting' ? [stand, moved] : [stand];
}

export function trayPicture(snapshot: Snapshot, translate: Translate, timeOfDayIn: TimeOfDayIn): TrayPicture {
  const status = statusText(snapshot, translate, timeOfDayIn);
  const lines = [status, returnText(snapshot, translate), idleNote(snapshot, translate)].filter((line) => line !== null);
  return {
    icon: trayIcon(snapshot),
    tooltip: lines.join('\n'),
    rows: [
      ...lines.map((label) => ({ kind: 'text', label }) as const),
      separator,
      startRows(snapshot, translate),
      ...answerRows(snapshot, translate),
      separator,
      ...postureRows(snapshot, translate),
      pauseRow(snapshot, translate),
      separator,
      ...(snapshot.checkIn === 'open' ? [item(translate('tray.checkIn'), { type: 'openHome' })] : []),
      item(translate('tray.open'), { type: 'openHome' }),
      item(translate('tray.routines'), { type: 'openRoutines' }),
      item(translate('tray.explanation'), { type: 'openExplanation' }),
      item(translate('tray.safety'), { type: 'openSafety' }),
      item(translate('tray.settings'), { type: 'openSettings' }),
      item(translate('tray.quit'), { type: 'quit' }),
    ],
  };
}
