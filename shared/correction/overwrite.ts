// Overwrites a stretch of the record with sitting or with none, and works out which bouts there are then.
import { cut, wholeOf } from './cut';
import { isSaid, runningId } from './counted-bout';
import type { CountedBout, End, Known, Overwriting, Range, Replaced, Rules, Sitting } from './counted-bout';
import { joinParts } from './join-parts';
import type { Part } from './join-parts';

export interface Overwritten {
  /** In order; the one that still runs, if any, is the last and has the id `running`. */
  bouts: CountedBout[];
  replaced: Replaced;
  /** Sitting in all, more or (below 0) less. */
  changedMs: number;
}

function endsOf(bouts: readonly CountedBout[]): End[] {
  return bouts.flatMap(({ endedAt, endedBy }) => (endedBy === null ? [] : [{ at: endedAt, endedBy }]));
}

/** Sitting in the whole range, cut where something that was said ended a bout. */
function sittingIn({ from, to }: Range, { zoneOffsetMs, byDate }: Extract<Overwriting, { as: 'sitting' }>, ends: readonly End[]): Sitting[] {
  const cuts = ends.filter((end) => isSaid(end) && end.at > from && end.at < to).map(({ at }) => at);
  const whole: CountedBout = { id: '', startedAt: from, endedAt: to, zoneOffsetMs, satMs: to - from, estimatedMs: 0, byDate, endedBy: null };
  return [...cuts, to].map((end, index) => {
    const begin = cuts[index - 1] ?? from;
    const part = cut(whole, { from: begin, to: end }, [{ from, to, sat: 'all' }]).within;
    return part ?? wholeOf(whole);
  });
}

/** What stood there before, kept clear of what stands beside it now. */
function clippedBetween(sitting: readonly Sitting[], from: number, to: number): Sitting[] {
  return sitting.map((one) => ({ ...one, from: Math.max(one.from, from), to: Math.min(one.to, to) })).filter((one) => one.to > one.from);
}

function newSitting(range: Range, over: Overwriting, ends: readonly End[], room: Range): Sitting[] {
  switch (over.as) {
    case 'sitting':
      return sittingIn(range, over, ends);
    case 'standing':
    case 'away':
      return [];
    case 'before':
      return clippedBetween(over.replaced.sitting, room.from, room.to);
  }
}

/** Cut and joined again, bouts that are not sitting through and through would have their sitting laid elsewhere. */
function isThereAlready(over: Overwriting, { from, to }: Range, within: readonly Sitting[], ends: readonly End[]): boolean {
  return over.as === 'sitting' && total(within) === to - from && ends.every((end) => isSaid(end) || end.at < from || end.at >= to);
}

const total = (bouts: readonly Pick<CountedBout, 'satMs'>[]): number => bouts.reduce((sum, { satMs }) => sum + satMs, 0);

/**
 * `bouts`: in order and without overlap, all that touch the range and one more to each side. `known`: in order, without
 * overlap. Nothing outside of the range is moved, but that an absence which the range makes longer counts whole.
 */
export function overwrite(bouts: readonly CountedBout[], range: Range, over: Overwriting, known: readonly Known[], rules: Rules): Overwritten {
  const before: Part[] = [];
  const within: Sitting[] = [];
  const after: Part[] = [];
  let runs = false;
  for (const bout of bouts) {
    const open = bout.id === runningId;
    runs ||= open;
    if (bout.endedAt <= range.from) before.push({ ...wholeOf(bout), bout, side: 'before' });
    else if (bout.startedAt >= range.to) after.push({ ...wholeOf(bout), bout, side: 'after' });
    else {
      const parts = cut(bout, range, known, over.as === 'before' ? over.replaced.beforeMs : null);
      if (parts.before) before.push({ ...parts.before, bout, side: 'before' });
      if (parts.within) within.push(parts.within);
      if (parts.after) after.push({ ...parts.after, bout, side: 'after' });
    }
  }
  const running = bouts.find(({ id }) => id === runningId);
  if (running && after.at(-1)?.bout !== running) {
    // Whoever sits now sits from the end of the range on at the latest.
    const at = Math.max(running.endedAt, range.to);
    after.push({ from: at, to: at, zoneOffsetMs: running.zoneOffsetMs, satMs: 0, estimatedMs: 0, byDate: {}, bout: running, side: 'after' });
  }
  const room = { from: before.at(-1)?.to ?? range.from, to: after[0]?.from ?? Infinity };
  const ends = endsOf(bouts);
  const beside = [{ from: room.from, to: range.from }, { from: range.to, to: room.to }];
  const replaced: Replaced = {
    sitting: within,
    ends: ends.filter(({ at }) => at >= room.from && at <= room.to),
    beforeMs: before.at(-1)?.satMs ?? null,
    gaps: beside.filter(({ from, to }) => to > from && to - from < rules.naturalBreakMs),
  };
  if (isThereAlready(over, range, within, ends)) return { bouts: [...bouts], replaced, changedMs: 0 };
  const fresh = newSitting(range, over, ends, { from: before.at(-1)?.to ?? 0, to: room.to });
  const parts: Part[] = [...before, ...fresh.map((one): Part => ({ ...one, bout: null, side: 'new' })), ...after];
  const joined = joinParts(parts, { range, over, ends, runs, rules });
  return { bouts: joined, replaced, changedMs: total(joined) - total(bouts) };
}
