// Gathers what the history knows of where within a bout nobody sat, or sat all the time.
import type { CorrectionRecord, HistoryRecords } from '../history/records';
import type { Known } from './counted-bout';
import { layered } from './where-sat';

/** Later corrections count where they overlap; each begins with the short absences that it joined. */
function corrected(corrections: readonly CorrectionRecord[]): Known[] {
  return [...corrections]
    .sort((one, other) => one.madeAt - other.madeAt)
    .flatMap(({ from, to, as, replaced }): Known[] => [
      ...replaced.gaps.map((gap): Known => ({ ...gap, sat: 'none' })),
      { from, to, sat: as === 'sitting' ? 'all' : 'none' },
    ]);
}

/** In order, without overlap. */
export function knownFrom({ stretches, breaks, corrections }: Pick<HistoryRecords, 'stretches' | 'breaks' | 'corrections'>): Known[] {
  const absent = stretches.filter(({ kind }) => kind === 'standing' || kind === 'away' || kind === 'notWatched');
  return layered([
    ...absent.map(({ from, to }): Known => ({ from, to, sat: 'hardly' })),
    ...breaks.map(({ startedAt, endedAt }): Known => ({ from: startedAt, to: endedAt, sat: 'hardly' })),
    ...corrected(corrections),
  ]);
}
