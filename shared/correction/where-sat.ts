// Says where within a bout its sitting lay: by what is known of parts of it, and evenly in the rest.
import type { CountedBout, Known, Range } from './counted-bout';

type Share = Known['sat'] | 'even';

interface Part extends Range {
  share: Share;
}

/** Later ones count where they overlap; the answer is in order and without overlap. */
export function layered(known: readonly Known[]): Known[] {
  return known
    .reduce<Known[]>(
      (below, top) => [
        ...below.flatMap((one) => [
          { ...one, to: Math.min(one.to, top.from) },
          { ...one, from: Math.max(one.from, top.to) },
        ]).filter(({ from, to }) => to > from),
        ...(top.to > top.from ? [top] : []),
      ],
      [],
    )
    .sort((one, other) => one.from - other.from);
}

function partsOf({ startedAt, endedAt }: CountedBout, known: readonly Known[]): Part[] {
  const parts: Part[] = [];
  let at = startedAt;
  for (const { from, to, sat } of known) {
    const begin = Math.max(at, from);
    const end = Math.min(endedAt, to);
    if (end <= begin) continue;
    if (begin > at) parts.push({ from: at, to: begin, share: 'even' });
    parts.push({ from: begin, to: end, share: sat });
    at = end;
  }
  if (at < endedAt) parts.push({ from: at, to: endedAt, share: 'even' });
  return parts;
}

/** What was all sitting is filled first, then the rest evenly, and absences only with what is still left. */
const fillingOrder: readonly Share[] = ['all', 'even', 'hardly', 'none'];

/** How densely each kind of part is filled, 0 to 1 (more only where a bout holds more sitting than time). */
function densities(parts: readonly Part[], satMs: number): Record<Share, number> {
  const density: Record<Share, number> = { all: 0, even: 0, hardly: 0, none: 0 };
  let left = satMs;
  for (const share of fillingOrder) {
    const room = parts.filter((part) => part.share === share).reduce((sum, { from, to }) => sum + (to - from), 0);
    const here = Math.min(left, room);
    density[share] = room === 0 ? 0 : here / room;
    left -= here;
  }
  if (left <= 0) return density;
  const over = satMs / (satMs - left);
  return { all: density.all * over, even: density.even * over, hardly: density.hardly * over, none: density.none * over };
}

/** Whole milliseconds of sitting from the beginning of a bout up to an instant. `known`: in order, without overlap. */
export function satUpTo(bout: CountedBout, known: readonly Known[]): (at: number) => number {
  const parts = partsOf(bout, known);
  const density = densities(parts, bout.satMs);
  return (at) => {
    if (at >= bout.endedAt) return bout.satMs;
    const sum = parts.reduce((sat, { from, to, share }) => sat + Math.max(0, Math.min(at, to) - from) * density[share], 0);
    return Math.min(bout.satMs, Math.round(sum));
  };
}
