// Sums a day up: how long was sat, in how many bouts, and what came between them.
import type { DayMaterial } from './day-material';
import type { DayPicture, DayPiece } from './day-picture';
import { lengthOf } from './spans';
import type { Span } from './spans';

/** As the settings have them now; nobody knows what they were on an earlier day. */
export interface DayRules {
  limitMs: number;
  naturalBreakMs: number;
}

type Totals = Pick<
  DayPicture,
  'satMs' | 'bouts' | 'longestMs' | 'overLimit' | 'limitMs' | 'routines' | 'walks' | 'naturalBreaks'
>;

/** In order. Away is away, of however many pieces corrections made it. */
function absencesOf(pieces: readonly DayPiece[]): Span[] {
  return pieces
    .filter(({ kind }) => kind === 'away')
    .reduce<Span[]>((absences, { from, to }) => {
      const last = absences.at(-1);
      return last?.to === from ? [...absences.slice(0, -1), { from: last.from, to }] : [...absences, { from, to }];
    }, []);
}

/** Being away from one sitting to the next, or still; the nights before and after are no breaks. */
function isNaturalBreak(absence: Span, bounds: Span, { naturalBreakMs }: DayRules): boolean {
  return lengthOf(absence) >= naturalBreakMs && absence.from > bounds.from && absence.to < bounds.to;
}

/** A bout that sat on two dates is counted, long or over the limit, on the first, as the history has it. */
export function dayTotals({ bouts, breaks }: DayMaterial, pieces: readonly DayPiece[], bounds: Span, rules: DayRules): Totals {
  const ofDay = breaks.filter(({ from }) => from >= bounds.from && from < bounds.to);
  return {
    satMs: bouts.reduce((sum, { satMs }) => sum + satMs, 0),
    bouts: bouts.length,
    longestMs: Math.max(0, ...bouts.map(({ beganHere, satMs, wholeMs }) => (beganHere ? wholeMs : satMs))),
    overLimit: bouts.filter(({ beganHere, wholeMs }) => beganHere && wholeMs > rules.limitMs).length,
    limitMs: rules.limitMs,
    routines: ofDay.filter(({ kind, cutShort, open }) => kind === 'routine' && !cutShort && !open).length,
    walks: ofDay.filter(({ kind }) => kind === 'walk').length,
    naturalBreaks: absencesOf(pieces).filter((absence) => isNaturalBreak(absence, bounds, rules)).length,
  };
}
