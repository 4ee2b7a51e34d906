// Lays the bouts of a day between what interrupted them, so that their minutes stay exactly what the history booked.
import type { BoutOfDay } from './day-material';
import type { DayPiece } from './day-picture';
import { beside, clampedTo, inOrder, lengthOf, sharedOut } from './spans';
import type { Span } from './spans';

export interface LaidSitting {
  pieces: readonly DayPiece[];
  /** Pieces that had no room beside what interrupts: that gives way instead. */
  insisting: readonly Span[];
}

/** Where it can be drawn: beside all, or only beside other sitting. */
function places(one: BoutOfDay, interrupted: readonly Span[], sat: readonly Span[]): { spans: readonly Span[]; insists: boolean } {
  const whole: Span = { from: one.from, to: one.to };
  const free = beside(whole, [...interrupted, ...sat]);
  return free.length > 0 ? { spans: free, insists: false } : { spans: beside(whole, sat), insists: true };
}

/** A bout whose time is all taken by another, by a clock that was set back, gives its minutes to that one. */
function givenTo(pieces: readonly DayPiece[], one: BoutOfDay): DayPiece[] {
  const distance = (piece: DayPiece): number => Math.max(piece.from - one.from, one.from - piece.to, 0);
  const nearest = [...pieces].sort((a, b) => distance(a) - distance(b))[0];
  return pieces.map((piece) => (piece === nearest ? { ...piece, satMs: piece.satMs + one.satMs } : piece));
}

function piecesOf(one: BoutOfDay, spans: readonly Span[]): DayPiece[] {
  const shares = sharedOut(one.satMs, spans.map(lengthOf));
  return spans.map(({ from, to }, index) => ({
    from,
    to,
    kind: 'sitting',
    satMs: shares[index] ?? 0,
    estimated: one.estimated,
    open: one.endedBy === null,
    name: null,
    cutShort: false,
  }));
}

/** `interrupted`: breaks, standing, and what was corrected to no sitting. */
export function laySitting(bouts: readonly BoutOfDay[], interrupted: readonly Span[], bounds: Span): LaidSitting {
  return inOrder(bouts.map((one) => clampedTo(one, bounds))).reduce<LaidSitting>(
    ({ pieces, insisting }, one) => {
      const { spans, insists } = places(one, interrupted, pieces);
      if (spans.length === 0) return { pieces: givenTo(pieces, one), insisting };
      const laid = piecesOf(one, spans);
      return { pieces: [...pieces, ...laid], insisting: insists ? [...insisting, ...laid] : insisting };
    },
    { pieces: [], insisting: [] },
  );
}
