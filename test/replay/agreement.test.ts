// Holds the real loop against an independent reading of the rules on days made at random.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { traces } from './generate';
import type { Topic } from './generate';
import { readTruth } from './oracle';
import { replay } from './replay';
import { judge } from './verdict';

/** Days on which a boundary falls so close to a limit that the allowed error could decide it say nothing. */
const exactMissSeconds = 8;
const killMissSeconds = 70;

interface Days {
  about: string;
  without: Topic[];
  /** How many of the days may differ: cases in which the two readings of the rules are known to differ. */
  mayDiffer: number;
}

const plainTopics: Topic[] = ['standing', 'moved', 'break', 'walk', 'snooze', 'skip', 'pause'];

const kinds: Days[] = [
  { about: 'input, passive presence, lock, sleep, clocks and zones', without: ['kill', 'surround', 'idleSource', ...plainTopics], mayDiffer: 0 },
  { about: 'the same with bad moments for a reminder', without: ['kill', 'idleSource', 'standing', 'moved', 'break', 'walk'], mayDiffer: 0 },
  { about: 'everything a person can say', without: ['kill', 'sleep', 'zone', 'clock', 'surround', 'idleSource'], mayDiffer: 0 },
  { about: 'everything but a crash', without: ['kill'], mayDiffer: 0 },
  { about: 'everything', without: [], mayDiffer: 0 },
];

describe('500 days at random are credited as the oracle reads the rules:', () => {
  for (const { about, without, mayDiffer } of kinds) {
    it(`${about} (at most ${mayDiffer} differ)`, { timeout: 120_000 }, () => {
      const nearest = without.includes('kill') ? exactMissSeconds : killMissSeconds;
      const misses = fc.sample(traces({ without }), { numRuns: 500, seed: 7 }).flatMap((trace) => {
        const { truth, nearestMissSeconds } = readTruth(trace);
        if (nearestMissSeconds < nearest) return [];
        const judged = { ...trace, truth };
        const replayed = replay(judged);
        expect(replayed.brokenLaws).toEqual([]);
        return judge(judged, replayed).misses.slice(0, 1);
      });
      expect(misses.length, misses.join('\n')).toBeLessThanOrEqual(mayDiffer);
    });
  }
});
