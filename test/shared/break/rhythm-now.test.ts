// Holds the rhythm of a step to its move: holds and rests, repetitions and parts, counted as the person counts them.
import { describe, expect, test } from 'vitest';
import { figureSecondsApart, figureSecondsAt } from '../../../shared/break/figure-time';
import { cycleSecondsOf, rhythmAt, roundsIn } from '../../../shared/break/rhythm-now';
import { english } from '../../../shared/messages/english';
import { createTranslate } from '../../../shared/messages/translate';
import { momentAt, cycleSeconds } from '../../../shared/figure/motion';
import { motions } from '../../../shared/figure/motions';
import { moves } from '../../../shared/moves/catalogue';
import { moveIds } from '../../../shared/moves/move-id';
import type { Move, Rhythm } from '../../../shared/moves/move';
import { doseText } from '../../../shared/projection/dose-text';

const squeeze: Rhythm = { kind: 'holds', holdSeconds: 5, restSeconds: 5 };
const bridge: Rhythm = { kind: 'repetitions', outSeconds: 1.5, holdSeconds: 2, backSeconds: 1.5, restSeconds: 1 };
const march: Rhythm = moves['stand-heel-raise-march'].rhythm;

const at = (rhythm: Rhythm, seconds: number, of: number) => rhythmAt(rhythm, seconds * 1000, of * 1000);

describe('the rhythm of a step', () => {
  test('goes from hold to rest and counts the holds', () => {
    expect(at(squeeze, 0, 20)).toMatchObject({ manner: 'hold', number: 1, count: 2, filled: 0, untilChangeMs: 5000 });
    expect(at(squeeze, 2.5, 20)).toMatchObject({ manner: 'hold', filled: 0.5, untilChangeMs: 2500 });
    expect(at(squeeze, 5, 20)).toMatchObject({ manner: 'rest', number: 1, filled: 1, untilChangeMs: 5000 });
    expect(at(squeeze, 10, 20)).toMatchObject({ manner: 'hold', number: 2 });
  });

  test('goes out, holds, comes back and rests in each repetition', () => {
    const manners = [0, 1.5, 3.5, 5].map((seconds) => at(bridge, seconds, 60).manner);
    expect(manners).toEqual(['out', 'hold', 'back', 'rest']);
    expect(at(bridge, 54, 60)).toMatchObject({ manner: 'out', number: 10, count: 10 });
  });

  test('counts each part by itself', () => {
    expect(at(march, 0, 20)).toMatchObject({ manner: 'part', part: 'move.stand-heel-raise-march.part.raises', number: 1, count: 5 });
    expect(at(march, 8.9, 20)).toMatchObject({ number: 5, count: 5 });
    expect(at(march, 11, 20)).toMatchObject({ part: 'move.stand-heel-raise-march.part.marches', number: 1, count: 10 });
    expect(at(march, 19.9, 20)).toMatchObject({ number: 10 });
  });

  test('counts no round that is over before it has begun', () => {
    expect(roundsIn(squeeze, 20)).toBe(2);
    expect(roundsIn(squeeze, 40)).toBe(4);
    expect(roundsIn({ kind: 'holds', holdSeconds: 13, restSeconds: 2 }, 45)).toBe(3);
    expect(roundsIn({ kind: 'holds', holdSeconds: 13, restSeconds: 2 }, 30)).toBe(2);
    expect(roundsIn(bridge, 60)).toBe(10);
    expect(roundsIn(bridge, 3)).toBe(1);
  });

  test('rests after the last round', () => {
    expect(at(bridge, 60.5, 61)).toMatchObject({ manner: 'rest', number: 10, count: 10, filled: 1 });
  });

  test('of every move says when it changes, and never the same twice', () => {
    for (const id of moveIds) {
      const { rhythm, defaultSeconds }: Move = moves[id];
      for (let ms = 0; ms < defaultSeconds * 1000; ms += 137) {
        const now = rhythmAt(rhythm, ms, defaultSeconds * 1000);
        const shown = ({ manner, number, part }: typeof now) => `${manner} ${number} ${part}`;
        expect(now.filled).toBeGreaterThanOrEqual(0);
        expect(now.filled).toBeLessThanOrEqual(1);
        expect(now.number).toBeLessThanOrEqual(now.count);
        expect(shown(rhythmAt(rhythm, ms + now.untilChangeMs - 1, defaultSeconds * 1000)), `${id} at ${ms}`).toBe(shown(now));
      }
    }
  });
});

describe('the figure', () => {
  const viewAt = (move: Move, phase: 'getReady' | 'move', seconds: number) =>
    ({ step: { move: move.id, side: 'right', seconds: 30 }, phase, elapsedMs: seconds * 1000, phaseSeconds: phase === 'move' ? 30 : 6 }) as const;

  test('arrives at the beginning of the move with "go", without a jump', () => {
    for (const id of moveIds) {
      const move: Move = moves[id];
      const apart = figureSecondsApart(viewAt(move, 'move', 0).step, figureSecondsAt(viewAt(move, 'getReady', 6)), figureSecondsAt(viewAt(move, 'move', 0)));
      expect(apart, id).toBeCloseTo(0);
    }
  });

  test('holds while a hold is asked for, and is at rest when the rest is over', () => {
    for (const id of moveIds) {
      const move: Move = moves[id];
      if (move.rhythm.kind === 'parts') continue;
      const motion = motions[id];
      const out = move.rhythm.kind === 'holds' ? 1.3 : move.rhythm.outSeconds + 0.01;
      const held = momentAt(motion, figureSecondsAt(viewAt(move, 'move', out)));
      const still = momentAt(motion, figureSecondsAt(viewAt(move, 'move', out + Math.min(0.5, move.rhythm.holdSeconds / 2))));
      expect(Object.keys(held.shares), id).toHaveLength(1);
      expect(still.shares, id).toEqual(held.shares);
      const rested = momentAt(motion, figureSecondsAt(viewAt(move, 'move', cycleSecondsOf(move.rhythm) - 0.01)));
      expect(Object.keys(rested.shares), id).toHaveLength(1);
      expect(rested.shares, id).not.toEqual(held.shares);
    }
  });

  test('goes round its cycle the shorter way', () => {
    const step = viewAt(moves['floor-glute-bridge'], 'move', 0).step;
    const cycle = cycleSeconds(motions['floor-glute-bridge']);
    expect(figureSecondsApart(step, 0.1, cycle - 0.1)).toBeCloseTo(0.2);
    expect(figureSecondsApart(step, -cycle, 3 * cycle)).toBeCloseTo(0);
  });
});

describe('the dose in words', () => {
  const translate = createTranslate('en', english);

  test('names holds, repetitions and parts', () => {
    expect(doseText(squeeze, 20, translate)).toBe('2 holds of 5 s, 5 s rest');
    expect(doseText({ kind: 'holds', holdSeconds: 13, restSeconds: 2 }, 15, translate)).toBe('1 hold of 13 s');
    expect(doseText(bridge, 60, translate)).toBe('10 slow repetitions, hold 2 s');
    expect(doseText(march, 20, translate)).toMatch(/^5 × .* · 10 × /);
  });

  test('says something short for every move', () => {
    for (const id of moveIds) {
      const { rhythm, defaultSeconds }: Move = moves[id];
      expect(doseText(rhythm, defaultSeconds, translate).length, id).toBeGreaterThan(8);
      expect(doseText(rhythm, defaultSeconds, translate), id).not.toMatch(/[{}]/);
    }
  });
});
