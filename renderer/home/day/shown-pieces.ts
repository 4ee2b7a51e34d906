// Decides which pieces of a day are drawn: no nights before and after it, and what nobody knows as a piece of its own.
import { overlaps } from '../../../shared/day/spans';
import type { DayPicture, DayPiece, PieceKind } from '../../../shared/day/day-picture';
import { minuteMs } from '../../../shared/time/duration';

/** `unknown`: nothing is recorded between two pieces, or up to now. */
export type ShownKind = PieceKind | 'unknown';
export type ShownPiece = Omit<DayPiece, 'kind'> & { kind: ShownKind };

type Day = Pick<DayPicture, 'date' | 'today' | 'now' | 'pieces' | 'corrections'>;

/** What is shorter is no stretch that anybody misses; between a routine and sitting down again there is always a moment. */
const shortestGapMs = 5 * minuteMs;

const unknown = (from: number, to: number, open: boolean): ShownPiece => ({ from, to, kind: 'unknown', satMs: 0, estimated: false, open, name: null, cutShort: false });

/** Nobody was there, by what Unsit saw and not by the person's word. */
function isAbsence(piece: DayPiece, { corrections }: Day): boolean {
  return (piece.kind === 'away' || piece.kind === 'notWatched') && !corrections.some((one) => overlaps(one, piece));
}

/** In order, without overlap; empty before the first and after the last sign of the person. */
export function shownPieces(day: Day): ShownPiece[] {
  const { pieces, now } = day;
  const isToday = day.date === day.today;
  const first = pieces.findIndex((piece) => !isAbsence(piece, day));
  if (first < 0) return [];
  const last = isToday ? pieces.length - 1 : pieces.findLastIndex((piece) => !isAbsence(piece, day));
  const shown = pieces.slice(first, last + 1);
  const withGaps = shown.flatMap((piece, index): ShownPiece[] => {
    const before = shown[index - 1];
    return before && piece.from - before.to >= shortestGapMs ? [unknown(before.to, piece.from, false), piece] : [piece];
  });
  const end = shown.at(-1)?.to ?? now;
  return isToday && now - end >= shortestGapMs ? [...withGaps, unknown(end, now, true)] : withGaps;
}

/** The piece that lies there now; pieces may have moved by a moment since it was picked. */
export function pieceAround<One extends { from: number; to: number }>(pieces: readonly One[], picked: { from: number; to: number } | null): One | null {
  if (!picked) return null;
  const middle = (picked.from + picked.to) / 2;
  return pieces.find(({ from, to }) => from <= middle && middle <= to) ?? null;
}
