// Says where a step stands in the rhythm of its move: this hold or rest, this repetition and how many, in time with the figure.
import type { MoveMessageKey } from '../messages/english-moves';
import type { Rhythm } from '../moves/move';
import { secondMs } from '../time/duration';

/** `part`: one repetition of a named part. */
export type RhythmManner = 'out' | 'hold' | 'back' | 'rest' | 'part';

export interface RhythmNow {
  kind: Rhythm['kind'];
  manner: RhythmManner;
  /** The name of the part, in moves that have parts. */
  part: MoveMessageKey | null;
  /** This round, counted from 1, and how many there are: of the step, or of its part. */
  number: number;
  count: number;
  /** How much of this hold or repetition is over, 0 to 1; 1 while resting after it. */
  filled: number;
  /** Until the manner or the number changes. */
  untilChangeMs: number;
}

interface Stretch {
  manner: RhythmManner;
  seconds: number;
  part: MoveMessageKey | null;
  number: number;
  count: number;
}

/** One cycle of the rhythm, stretch by stretch. Holds and repetitions are one round; parts count their own. */
function stretchesOf(rhythm: Rhythm): Stretch[] {
  const one = { part: null, number: 1, count: 1 };
  switch (rhythm.kind) {
    case 'holds':
      return [
        { ...one, manner: 'hold', seconds: rhythm.holdSeconds },
        { ...one, manner: 'rest', seconds: rhythm.restSeconds },
      ];
    case 'repetitions':
      return [
        { ...one, manner: 'out', seconds: rhythm.outSeconds },
        { ...one, manner: 'hold', seconds: rhythm.holdSeconds },
        { ...one, manner: 'back', seconds: rhythm.backSeconds },
        { ...one, manner: 'rest', seconds: rhythm.restSeconds },
      ];
    case 'parts':
      return rhythm.parts.flatMap(({ name, repetitions, secondsEach }) =>
        Array.from({ length: repetitions }, (_, index) => ({
          manner: 'part' as const,
          seconds: secondsEach,
          part: name,
          number: index + 1,
          count: repetitions,
        })),
      );
  }
}

export function cycleSecondsOf(rhythm: Rhythm): number {
  return stretchesOf(rhythm).reduce((sum, { seconds }) => sum + seconds, 0);
}

function restSecondsOf(rhythm: Rhythm): number {
  return rhythm.kind === 'parts' ? 0 : rhythm.restSeconds;
}

/** So little of a last round (a fifth) is not called one. */
const worthCounting = 0.2;

/** How many rounds fit into so many seconds; the rest after the last one may fall away. */
export function roundsIn(rhythm: Rhythm, seconds: number): number {
  return Math.max(1, Math.ceil((seconds - restSecondsOf(rhythm)) / cycleSecondsOf(rhythm) - worthCounting));
}

/** Sums of seconds are not exact: so close to its end a stretch is over. */
const instantSeconds = 1e-6;

export function rhythmAt(rhythm: Rhythm, elapsedMs: number, phaseMs: number): RhythmNow {
  const cycle = cycleSecondsOf(rhythm);
  const elapsed = elapsedMs / secondMs;
  const round = Math.floor(elapsed / cycle + instantSeconds);
  const rounds = roundsIn(rhythm, phaseMs / secondMs);
  const stretches = stretchesOf(rhythm);
  const workSeconds = cycle - restSecondsOf(rhythm);
  let rest = elapsed - round * cycle;
  const intoRound = rest;
  const found = stretches.find(({ seconds }) => {
    if (rest < seconds - instantSeconds) return true;
    rest -= seconds;
    return false;
  });
  const now = found ?? stretches[0];
  if (!now) throw new Error('A rhythm without a stretch');
  const left = found ? now.seconds - rest : now.seconds;
  const untilChangeMs = Math.max(1, Math.ceil(left * secondMs - instantSeconds));
  const shared = { kind: rhythm.kind, part: now.part, untilChangeMs };
  if (rhythm.kind === 'parts') {
    return { ...shared, manner: now.manner, number: now.number, count: now.count, filled: clampShare(rest / now.seconds) };
  }
  // What is left after the last whole round is rest.
  if (round >= rounds) return { ...shared, manner: 'rest', number: rounds, count: rounds, filled: 1 };
  const whole = rhythm.kind === 'holds' ? rhythm.holdSeconds : workSeconds;
  return { ...shared, manner: now.manner, number: round + 1, count: rounds, filled: clampShare(intoRound / whole) };
}

function clampShare(share: number): number {
  return Math.max(0, Math.min(1, share));
}
