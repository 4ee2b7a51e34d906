// Writes what a voice says during one phase of a step and when, so that a routine can be followed by ear alone.
import type { MessageKey } from '../messages/english';
import type { Translate } from '../messages/translate';
import { moves } from '../moves/catalogue';
import type { Move } from '../moves/move';
import { sideCueOf } from '../moves/side-cue';
import type { RoutineStep, Side } from '../routines/routine';
import { secondMs } from '../time/duration';
import { cueFromSecond } from './cue-now';
import { lastSeconds } from './cues';
import { cycleSecondsOf, roundsIn } from './rhythm-now';
import { getReadyHeardMs } from './step-timing';

export interface SpokenLine {
  /** Names the line within its step, so that it is said once. */
  id: string;
  text: string;
  /** From the beginning of the phase. */
  atMs: number;
}

/** About so long a voice takes, on the slow side of what voices do. */
export function spokenMs(text: string): number {
  return 300 + 400 * text.split(/\s+/).length;
}

/** The pause between two lines. */
const gapMs = 250;

interface Wish extends SpokenLine {
  /** Said by then or not at all. */
  latestMs: number;
}

const sideNames: Readonly<Record<Side, MessageKey>> = {
  left: 'side.left.short',
  right: 'side.right.short',
  both: 'side.both.short',
};

/** Which leg does what, with commas where the screen has dots. */
function spokenSide({ move, side }: RoutineStep, translate: Translate): { side: string; sideCue: string } {
  return {
    side: translate(sideNames[side]),
    sideCue: translate(sideCueOf(moves[move], side)).replaceAll(' · ', ', '),
  };
}

/** While getting ready: what comes, on which side, how to set up for it and, where there is time, when to stop. */
export function readyText(step: RoutineStep, change: 'move' | 'side', translate: Translate): string {
  const { texts }: Move = moves[step.move];
  const words = spokenSide(step, translate);
  if (change === 'side') return translate('voice.otherSide', words);
  const key = step.side === 'both' ? 'voice.getReadyBoth' : 'voice.getReady';
  const how = translate(key, { ...words, name: translate(texts.name), setUp: translate(texts.setUp) });
  const withStop = `${how} ${translate(texts.stopIf)}`;
  return spokenMs(withStop) <= getReadyHeardMs.move ? withStop : how;
}

export function swappedText(step: RoutineStep, translate: Translate): string {
  return translate('break.say.swapped', spokenSide(step, translate));
}

/** Hold and release, or the parts of the move: they keep their time exactly. */
function rhythmLines({ rhythm }: Move, seconds: number, translate: Translate): SpokenLine[] {
  const cycle = cycleSecondsOf(rhythm);
  const rounds = Array.from({ length: roundsIn(rhythm, seconds) }, (_, round) => round);
  if (rhythm.kind === 'holds') {
    return rounds.flatMap((round) => [
      ...(round > 0 ? [{ id: `again.${round}`, text: translate('voice.again'), atMs: round * cycle * secondMs }] : []),
      { id: `release.${round}`, text: translate('voice.release'), atMs: (round * cycle + rhythm.holdSeconds) * secondMs },
    ]);
  }
  if (rhythm.kind === 'repetitions') return [];
  return rounds.flatMap((round) => {
    let at = round * cycle;
    return rhythm.parts.map(({ name, repetitions, secondsEach }, index) => {
      const text = translate('voice.part', { name: translate(name), count: repetitions });
      const line = { id: `part.${round}.${index}`, text, atMs: at * secondMs };
      at += repetitions * secondsEach;
      return line;
    });
  });
}

/** Slow enough to be counted aloud. */
const slowestUncountedSeconds = 3.5;

function countLines({ rhythm }: Move, seconds: number, translate: Translate): SpokenLine[] {
  const cycle = cycleSecondsOf(rhythm);
  if (rhythm.kind !== 'repetitions' || cycle < slowestUncountedSeconds) return [];
  return Array.from({ length: roundsIn(rhythm, seconds) - 1 }, (_, index) => ({
    id: `count.${index + 2}`,
    text: translate('voice.count', { number: index + 2 }),
    atMs: (index + 1) * cycle * secondMs,
  })).filter(({ atMs }) => atMs < (seconds - lastSeconds - 2) * secondMs);
}

function cueWishes({ texts }: Move, seconds: number, translate: Translate): Wish[] {
  const count = texts.cues.length;
  return texts.cues.map((cue, index) => {
    const from = cueFromSecond(index, count, seconds);
    const until = index + 1 < count ? cueFromSecond(index + 1, count, seconds) : seconds - lastSeconds;
    const latestMs = Math.max(from, from + (until - from) * 0.7) * secondMs;
    return { id: `cue.${index + 1}`, text: translate(cue), atMs: from * secondMs, latestMs };
  });
}

const endOf = (line: SpokenLine): number => line.atMs + spokenMs(line.text) + gapMs;

/** The earliest free time for the wish, or null. */
function freeTime(wish: Wish, taken: readonly SpokenLine[], endMs: number): number | null {
  const lengthMs = spokenMs(wish.text) + gapMs;
  const starts = [wish.atMs, ...taken.map(endOf)].filter((at) => at >= wish.atMs && at <= wish.latestMs).sort((a, b) => a - b);
  const fits = (at: number): boolean =>
    at + lengthMs <= endMs && taken.every((line) => at + lengthMs <= line.atMs || at >= endOf(line));
  return starts.find(fits) ?? null;
}

/** Lines that begin while another is being said are said with it. */
function joined(lines: readonly SpokenLine[]): SpokenLine[] {
  const all: SpokenLine[] = [];
  for (const line of [...lines].sort((one, other) => one.atMs - other.atMs)) {
    const last = all.at(-1);
    if (last && line.atMs < endOf(last)) all[all.length - 1] = { ...last, id: `${last.id} ${line.id}`, text: `${last.text} ${line.text}` };
    else all.push(line);
  }
  return all;
}

/** Adds each wish where there is room for it. */
function withWishes(lines: readonly SpokenLine[], wishes: readonly Wish[], endMs: number): SpokenLine[] {
  return wishes.reduce<SpokenLine[]>((all, wish) => {
    const atMs = freeTime(wish, all, endMs);
    return atMs === null ? all : [...all, { id: wish.id, text: wish.text, atMs }];
  }, [...lines]);
}

/** Halfway by itself, or at the head of the line that has its place. */
function withHalf(lines: readonly SpokenLine[], half: Wish, endMs: number): SpokenLine[] {
  const alone = withWishes(lines, [half], endMs);
  if (alone.length > lines.length) return alone;
  const inItsPlace = lines.find((line) => line.atMs >= half.atMs && line.atMs <= half.latestMs);
  return lines.map((line) => (line === inItsPlace ? { ...line, id: `half ${line.id}`, text: `${half.text} ${line.text}` } : line));
}

/** Cues before halfway or halfway before the cues: whichever leaves room for more. */
function withCues(lines: readonly SpokenLine[], cues: readonly Wish[], half: Wish | null, endMs: number): SpokenLine[] {
  const cuesFirst = withWishes(lines, cues, endMs);
  if (!half) return cuesFirst;
  const plans = [withHalf(cuesFirst, half, endMs), withWishes(lines, [{ ...half, latestMs: half.atMs }, ...cues], endMs)];
  const worth = (plan: readonly SpokenLine[]): number => plan.length + plan.filter(({ id }) => id.startsWith('half ')).length;
  return plans.reduce((best, plan) => (worth(plan) > worth(best) ? plan : best));
}

/** A lone number says nothing: at least every second one has to have its place. */
function withCount(lines: readonly SpokenLine[], counts: readonly SpokenLine[], endMs: number): SpokenLine[] {
  const counted = withWishes(lines, counts.map((line) => ({ ...line, latestMs: line.atMs })), endMs);
  return (counted.length - lines.length) * 2 >= counts.length ? counted : [...lines];
}

/**
 * While the move runs: go, hold and release, the last seconds; then, where there is room, each cue as it becomes
 * current, halfway, and the count of slow repetitions.
 */
export function moveScript(step: RoutineStep, seconds: number, translate: Translate): SpokenLine[] {
  const move: Move = moves[step.move];
  const wholeMs = seconds * secondMs;
  const lastMs = wholeMs - lastSeconds * secondMs;
  const go = { id: 'go', text: translate('voice.go'), atMs: 0 };
  const last = { id: 'last', text: translate('voice.lastSeconds'), atMs: lastMs };
  const rhythm = rhythmLines(move, seconds, translate).filter(({ atMs }) => atMs <= lastMs);
  const half = { id: 'half', text: translate('voice.half'), atMs: wholeMs / 2, latestMs: wholeMs / 2 + 2.5 * secondMs };
  const besideRhythm = rhythm.find(({ atMs }) => Math.abs(atMs - half.atMs) <= secondMs);
  const halfThere = besideRhythm ? [{ id: half.id, text: half.text, atMs: besideRhythm.atMs - 1 }] : [];

  const fixed = joined([go, ...halfThere, ...rhythm, ...(lastMs > 0 ? [last] : [])]);
  const cued = withCues(fixed, cueWishes(move, seconds, translate), besideRhythm ? null : half, wholeMs);
  const all = withCount(cued, countLines(move, seconds, translate), wholeMs);
  return all.sort((one, other) => one.atMs - other.atMs);
}
