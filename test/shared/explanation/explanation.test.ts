// Holds the explanation to its honesty: a cause beside a fix that fits it, and for every claim how sure it is and who says so.
import { describe, expect, it } from 'vitest';
import { aboutWords, noSourceWords, strengthWords } from '../../../shared/explanation/evidence-words';
import { explanationIds, explanations } from '../../../shared/explanation/explanation';
import { explanationTexts, limitsOfKnowledge, whatHelps } from '../../../shared/explanation/what-helps';
import { motions } from '../../../shared/figure/motions';
import { english } from '../../../shared/messages/english';
import { englishExplanation } from '../../../shared/messages/english-explanation';
import { moves } from '../../../shared/moves/catalogue';
import type { Move } from '../../../shared/moves/move';

/** Every text that some data hold, however deep. */
function textsIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return data in english ? [data] : [];
  if (data === null || typeof data !== 'object') return [];
  return Object.values(data).flatMap(textsIn);
}

describe('the explanation', () => {
  it('uses every text that was written for it', () => {
    const asked = new Set(
      textsIn([explanations, explanationTexts, whatHelps, limitsOfKnowledge, strengthWords, aboutWords, noSourceWords]),
    );
    expect(Object.keys(englishExplanation).filter((key) => !asked.has(key))).toEqual([]);
  });

  it('begins with the front of the hips', () => {
    expect(explanationIds[0]).toBe('hipFlexors');
  });

  it('shows each cause sitting at the desk, and says of each what the figure shows', () => {
    const poses = explanationIds.map((id) => english[explanations[id].cause.pose]);
    expect(new Set(poses).size).toBe(explanationIds.length);
    for (const id of explanationIds) {
      expect(motions).toHaveProperty([explanations[id].cause.motion]);
      expect(english[explanations[id].cause.pose], id).toMatch(/sits at a desk.* marked: /);
    }
  });

  it('sets beside each cause moves that reach the same muscles', () => {
    for (const id of explanationIds) {
      for (const moveId of explanations[id].fix.moves) {
        const move: Move = moves[moveId];
        expect(move.targets.map(({ group }) => group), `${id} ${moveId}`).toContain(id);
      }
    }
  });

  it('puts the glutes to work rather than only stretching them', () => {
    for (const moveId of explanations.glutes.fix.moves) {
      const move: Move = moves[moveId];
      expect(move.targets, moveId).toContainEqual({ group: 'glutes', work: 'activates', main: true });
    }
  });

  it('says of each what speaks for it and what against it', () => {
    for (const id of explanationIds) {
      const sides = explanations[id].howSure.findings.map(({ side }) => side);
      expect(new Set(sides), id).toEqual(new Set(['for', 'against']));
    }
  });

  it('calls the hip and hamstring stories contested, and none of the four settled', () => {
    expect(explanations.hipFlexors.howSure.strength).toBe('C');
    expect(explanations.hamstrings.howSure.strength).toBe('C');
    for (const id of explanationIds) expect(['C', 'E'], id).toContain(explanations[id].howSure.strength);
  });

  it('is labelled as one explanation among others', () => {
    expect(english[explanationTexts.label]).toBe('One common explanation');
  });

  it('puts moving and muscle work before everything else, each with its limit', () => {
    expect(whatHelps.map(({ title }) => english[title])).toEqual([
      'Moving at all',
      'Muscle work, not only stretching',
      'Rolling, if you like it',
    ]);
  });

  it('names no safe number of minutes', () => {
    expect(english[limitsOfKnowledge[0]?.text ?? 'explanation.title']).toMatch(/too little evidence to name a number/);
  });
});
