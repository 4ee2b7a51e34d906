// Cuts a bout at a range into what lies before it, in it and after it, with no millisecond of sitting lost or doubled.
import type { CountedBout, Known, Range, Sitting } from './counted-bout';
import { satUpTo } from './where-sat';

export interface Cut {
  before: Sitting | null;
  within: Sitting | null;
  after: Sitting | null;
}

/** The dates of a part of the sitting, which lay on them one after the other. */
function datesBetween(byDate: CountedBout['byDate'], fromMs: number, toMs: number): Record<string, number> {
  const dates: Record<string, number> = {};
  let at = 0;
  const entries = Object.entries(byDate).sort(([one], [other]) => (one < other ? -1 : 1));
  entries.forEach(([date, satMs], index) => {
    const end = index === entries.length - 1 ? Infinity : at + satMs;
    const here = Math.min(end, toMs) - Math.max(at, fromMs);
    if (here > 0) dates[date] = here;
    at = end;
  });
  return dates;
}

function partOf(bout: CountedBout, from: number, to: number, fromMs: number, toMs: number): Sitting {
  const estimatedTo = (satMs: number): number => (bout.satMs === 0 ? 0 : Math.round((bout.estimatedMs * satMs) / bout.satMs));
  return {
    from,
    to,
    zoneOffsetMs: bout.zoneOffsetMs,
    satMs: toMs - fromMs,
    estimatedMs: estimatedTo(toMs) - estimatedTo(fromMs),
    byDate: datesBetween(bout.byDate, fromMs, toMs),
  };
}

/** The whole of a bout as one part. */
export function wholeOf(bout: CountedBout): Sitting {
  return partOf(bout, bout.startedAt, bout.endedAt, 0, bout.satMs);
}

/**
 * An absence that reaches up to the range belongs to neither side: sitting ends where that absence began, and goes on where
 * it ended. `beforeMs`: how much lies before the range, where that is known and can be so. A side without sitting is no side; then `within` reaches to the end of the bout.
 */
export function cut(bout: CountedBout, { from, to }: Range, known: readonly Known[], beforeMs: number | null = null): Cut {
  const evenly = satUpTo(bout, known);
  const room = { beforeMs: from - bout.startedAt, afterMs: bout.endedAt - to };
  const withinMs = evenly(Math.min(bout.endedAt, to)) - evenly(Math.max(bout.startedAt, from));
  const fits = beforeMs !== null && beforeMs <= room.beforeMs && bout.satMs - beforeMs - withinMs >= 0 && bout.satMs - beforeMs - withinMs <= room.afterMs;
  const shiftMs = fits ? beforeMs - evenly(from) : 0;
  const sat = (at: number): number => evenly(at) + shiftMs;
  const absences = known.filter((one) => one.sat !== 'all');
  const begin = Math.max(bout.startedAt, from);
  const end = Math.min(bout.endedAt, to);
  const satBegin = sat(begin);
  const satEnd = sat(end);
  const beforeTo = absences.reduceRight((at, absence) => (absence.from < at && at <= absence.to && sat(absence.from) === satBegin ? absence.from : at), begin);
  const afterFrom = absences.reduce((at, absence) => (absence.from <= at && at < absence.to && sat(absence.to) === satEnd ? absence.to : at), end);
  const hasBefore = satBegin > 0;
  const hasAfter = satEnd < bout.satMs;
  return {
    before: hasBefore ? partOf(bout, bout.startedAt, beforeTo, 0, satBegin) : null,
    within: partOf(bout, hasBefore ? begin : bout.startedAt, hasAfter ? end : bout.endedAt, satBegin, satEnd),
    after: hasAfter ? partOf(bout, afterFrom, bout.endedAt, satEnd, bout.satMs) : null,
  };
}
