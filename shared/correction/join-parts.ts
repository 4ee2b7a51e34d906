// Joins parts of sitting to bouts again: what lies between two of them decides whether a bout ended there, and how.
import { addByDate } from '../bout/by-date';
import { isSaid, runningId } from './counted-bout';
import type { CountedBout, End, EndedBy, Overwriting, Range, Rules, Sitting } from './counted-bout';

/** `side`: before or after the range, as it was, or new in it. `bout`: the one that it is a part of; null for what is new. */
export interface Part extends Sitting {
  bout: CountedBout | null;
  side: 'before' | 'new' | 'after';
}

export interface Joining {
  range: Range;
  over: Overwriting;
  /** Where bouts ended before the correction. */
  ends: readonly End[];
  /** The last part is of the bout that still runs. */
  runs: boolean;
  rules: Rules;
}

/** The first that applies; that Unsit saw nobody counts least. */
const ranked: readonly EndedBy[] = ['routine', 'walk', 'moved', 'standing', 'natural break', 'not watched'];

function strongest(ends: readonly { endedBy: EndedBy }[]): EndedBy | null {
  return ranked.find((one) => ends.some(({ endedBy }) => endedBy === one)) ?? null;
}

/** What ended the bout before a gap that new sitting reaches into. */
function endUpTo(at: number, ends: readonly End[]): EndedBy {
  const last = ends.findLast((end) => end.at <= at);
  return last && !isSaid(last) ? last.endedBy : 'natural break';
}

/** How a bout ended between two parts; null where it went on. `next`: Infinity after the last part. */
function endBetween(one: Part, next: number, { range, over, ends, rules }: Joining): EndedBy | null {
  const isHere = ({ at }: End): boolean => at >= one.to && at <= next;
  const here = ends.filter(isHere);
  const isNatural = next - one.to >= rules.naturalBreakMs;
  switch (over.as) {
    case 'sitting':
      return strongest(here.filter(isSaid)) ?? (isNatural ? (strongest(here) ?? endUpTo(next, ends)) : null);
    case 'standing':
    case 'away': {
      const madeHere: { endedBy: EndedBy } = { endedBy: over.as === 'standing' ? 'standing' : 'natural break' };
      if (here.length === 0) return isNatural ? madeHere.endedBy : null;
      // A longer gap joins nothing; one that the range does not begin is ended by what ended it before.
      return strongest(here.filter(({ at }) => at < range.from)) ?? strongest([...here, madeHere]);
    }
    case 'before': {
      const since = here.filter((end) => isSaid(end) && end.at >= range.to);
      return strongest(over.replaced.ends.filter(isHere)) ?? strongest(since) ?? (isNatural ? (strongest(here) ?? 'natural break') : null);
    }
  }
}

function grouped(parts: readonly Part[], joining: Joining): { parts: Part[]; endedBy: EndedBy | null }[] {
  const groups: { parts: Part[]; endedBy: EndedBy | null }[] = [];
  let open: Part[] = [];
  parts.forEach((part, index) => {
    open.push(part);
    const next = parts[index + 1];
    if (!next && joining.runs) return;
    const untouched = part.side !== 'new' && (next ? next.side : 'after') === part.side;
    const endedBy = untouched ? (part.bout?.endedBy ?? 'natural break') : endBetween(part, next?.from ?? Infinity, joining);
    if (endedBy === null) return;
    groups.push({ parts: open, endedBy });
    open = [];
  });
  if (open.length > 0) groups.push({ parts: open, endedBy: null });
  return groups;
}

/** In order. A bout keeps the id of its first part that has one; without sitting there is none, but for the one that runs. */
export function joinParts(parts: readonly Part[], joining: Joining): CountedBout[] {
  const taken = new Set<string>();
  const bouts: CountedBout[] = [];
  for (const { parts: group, endedBy } of grouped(parts, joining)) {
    const [first] = group;
    const satMs = group.reduce((sum, part) => sum + part.satMs, 0);
    if (!first || (satMs === 0 && endedBy !== null)) continue;
    const known = group.map((part) => part.bout?.id).find((id) => id !== undefined && id !== runningId && !taken.has(id));
    const id = endedBy === null ? runningId : (known ?? joining.rules.newId());
    taken.add(id);
    // Of the one that runs the last part may be this very instant, and its sitting over for a while.
    const last = group.findLast((part) => endedBy !== null || part.satMs > 0) ?? first;
    bouts.push({
      id,
      startedAt: first.from,
      endedAt: last.to,
      zoneOffsetMs: first.zoneOffsetMs,
      satMs,
      estimatedMs: group.reduce((sum, part) => sum + part.estimatedMs, 0),
      byDate: group.reduce<CountedBout['byDate']>((sum, part) => ({ ...addByDate(sum, part.byDate) }), {}),
      endedBy,
    });
  }
  return bouts;
}
