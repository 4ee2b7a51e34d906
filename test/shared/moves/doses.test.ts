// Holds each move to its dose and its cautions, row by row, so that no edit changes either unseen.
import { describe, expect, it } from 'vitest';
import { moves } from '../../../shared/moves/catalogue';
import type { CautionCode, Move } from '../../../shared/moves/move';
import { moveIds } from '../../../shared/moves/move-id';
import type { MoveId } from '../../../shared/moves/move-id';

const codes = {
  P: 'pregnancy',
  H: 'hipReplacement',
  S: 'recentSurgery',
  O: 'osteoporosis',
  D: 'discOrLegPain',
  V: 'clotOrBleeding',
  N: 'reducedSensation',
  B: 'balance',
  K: 'knee',
  neck: 'neck',
  W: 'wristOrShoulder',
  BP: 'bloodPressure',
} as const satisfies Record<string, CautionCode>;

/** What the content gives each move: its sides, its seconds (per side where it has two), its cautions. */
const table: Readonly<Record<MoveId, readonly [sides: Move['sides'], seconds: number, cautions: string]>> = {
  'chair-glute-squeeze': ['both', 40, 'BP N'],
  'chair-figure-four': ['each', 30, 'H P K D'],
  'chair-side-sit-hip-flexor': ['each', 30, 'H B P'],
  'chair-pelvic-rock': ['both', 40, 'O D'],
  'chair-upper-back-extension': ['both', 30, 'O S N'],
  'chair-upper-twist': ['each', 20, 'O H S D'],
  'chair-hamstring-hinge': ['each', 30, 'D H O'],
  'stand-hip-flexor-lunge': ['each', 30, 'B P K'],
  'stand-hip-extension': ['each', 25, 'B P H'],
  'stand-sit-to-stand': ['both', 40, 'B K H'],
  'stand-desk-hinge': ['both', 30, 'O D BP W'],
  'stand-heel-raise-march': ['alternating', 30, 'B V'],
  'floor-half-kneel': ['each', 45, 'K H P B'],
  'floor-glute-bridge': ['both', 60, 'P BP S'],
  'floor-figure-four': ['each', 45, 'H P D K'],
  'floor-knee-roll': ['alternating', 60, 'O H P D'],
  'roll-glute-piriformis': ['each', 60, 'H P V D W N S O'],
  'roll-hip-flexor': ['each', 60, 'P H V O S D N'],
  'roll-hamstring': ['each', 60, 'V D W N S O P'],
  // D is not in its own row of the content but in the rule for all roller moves, which is the stricter one.
  'roll-upper-back': ['both', 120, 'O P S V N D neck'],
};

const sorted = (list: readonly string[]): readonly string[] => [...list].sort();

describe('the twenty moves', () => {
  it('are twenty', () => {
    expect(moveIds).toHaveLength(20);
  });

  it.each(moveIds)('%s keeps its dose and exactly its cautions', (id) => {
    const move: Move = moves[id];
    const [sides, seconds, cautions] = table[id];
    expect(move.sides).toBe(sides);
    expect(move.defaultSeconds).toBe(seconds);
    const wanted = cautions.split(' ').map((code) => codes[code as keyof typeof codes]);
    expect(sorted(move.cautions.map(({ code }) => code))).toEqual(sorted(wanted));
  });

  it('fit their rhythm into their seconds', () => {
    for (const id of moveIds) {
      const { rhythm, defaultSeconds }: Move = moves[id];
      if (rhythm.kind === 'holds') expect(rhythm.holdSeconds + rhythm.restSeconds, id).toBeLessThanOrEqual(defaultSeconds);
      // Stretches of 10 to 30 seconds, by the guideline.
      if (rhythm.kind === 'holds' && moves[id].targets.some(({ work, main }) => main && work === 'lengthens')) {
        expect(rhythm.holdSeconds, id).toBeGreaterThanOrEqual(10);
        expect(rhythm.holdSeconds, id).toBeLessThanOrEqual(30);
      }
    }
  });

  it('squeeze the glutes on the chair for five seconds and let go for five', () => {
    expect(moves['chair-glute-squeeze'].rhythm).toEqual({ kind: 'holds', holdSeconds: 5, restSeconds: 5 });
  });
});
