// What one day was like, as Home draws it and as a correction picks from it: pieces side by side, and what lay over them.
import type { Surrounding } from '../reminder/surrounding';

/** `away` ended a bout and was credited; `notWatched`: Unsit was not running, and nothing else is known. */
export const pieceKinds = ['sitting', 'routine', 'walk', 'standing', 'away', 'notWatched'] as const;
export type PieceKind = (typeof pieceKinds)[number];

/** Instants are wall-clock milliseconds since 1970 in UTC. */
export interface DayPiece {
  from: number;
  to: number;
  kind: PieceKind;
  /** Sitting inside of it; short absences within a bout are not in it. 0 for anything but sitting. */
  satMs: number;
  /** No idle source could be asked for it, or for a part of it. */
  estimated: boolean;
  /** It still goes on. */
  open: boolean;
  /** The routine's name in the language in which it was done; null for anything else. */
  name: string | null;
  /** A routine that was left before half of it was done: the bout went on. */
  cutShort: boolean;
}

/** What was so at the same time as the pieces. */
export interface DayOverlay {
  from: number;
  to: number;
  kind: 'paused' | 'held';
  /** Why a due break waited; null for a pause. */
  heldBy: Surrounding | null;
  /** It still goes on. */
  open: boolean;
}

/** A stretch that the person counted otherwise than Unsit did. */
export interface DayCorrection {
  id: string;
  from: number;
  to: number;
  as: 'sitting' | 'standing' | 'away';
  madeAt: number;
  /** False while a later correction overlaps it: that one is undone first. */
  undoable: boolean;
}

/** What the local clock showed beyond UTC from an instant on. */
export interface LocalClock {
  from: number;
  offsetMs: number;
}

export interface DayPicture {
  /** Local date, such as `2026-03-10`. */
  date: string;
  /** The person's today; later dates have no picture. */
  today: string;
  /** The first date of the history; null while it is empty. */
  firstDate: string | null;
  /** Now, on the clock that the instants are on. */
  now: number;
  /** The local day: 24 hours, but for a night in which the clocks change or a journey through time zones. */
  startsAt: number;
  endsAt: number;
  /** At least one, the first from `startsAt` on; `local-clock.ts` reads them. */
  clocks: readonly LocalClock[];
  /** In order, without overlap; where nothing is known there is none. */
  pieces: readonly DayPiece[];
  overlays: readonly DayOverlay[];
  corrections: readonly DayCorrection[];
  satMs: number;
  bouts: number;
  longestMs: number;
  overLimit: number;
  limitMs: number;
  routines: number;
  walks: number;
  naturalBreaks: number;
}
