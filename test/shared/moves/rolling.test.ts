// Holds the moves to the hardest rule of safety: a roller goes under muscle of the hips, thighs and upper back, and nowhere else.
import { describe, expect, it } from 'vitest';
import { englishMoves } from '../../../shared/messages/english-moves';
import type { MoveMessageKey } from '../../../shared/messages/english-moves';
import { moves } from '../../../shared/moves/catalogue';
import type { Move, RollableArea } from '../../../shared/moves/move';
import { moveIds } from '../../../shared/moves/move-id';

const catalogue: readonly Move[] = moveIds.map((id) => moves[id]);
const rollers = catalogue.filter(({ place }) => place === 'roller');

const neverRolled =
  /\b(lower back|lumbar|low back|neck|groin|spine|tailbone|sacrum|hip bone|shin|ribs|(behind|back of|hollow (behind|of)) the knee|bone|bony)\b/i;
/** How a text may name such a place: as where the roller does not go, or how the place is held. */
const guarded =
  /\b(not|never|no further|stays? (off|out)|stay (below|off)|out of|clear of|just (below|above)|below the (hip )?bone|below the hip bone|between .+ and the lowest ribs|at the lower ribs)\b/i;

/** What a person is told to do; mistakes and reasons to stop name such places in order to warn. */
function instructionsOf({ texts, sideCue }: Move): readonly MoveMessageKey[] {
  const { setUp, cues, feel, easier, harder, pose, startLabel, endLabel, name } = texts;
  return [name, setUp, ...Object.values<MoveMessageKey>(sideCue), ...cues, feel, easier, harder, pose, startLabel, endLabel];
}

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.:;])\s+/);

describe('the roller moves', () => {
  it('are the four of the founding document, each on its own muscle', () => {
    expect(rollers.map(({ id, rolls }) => [id, ...rolls])).toEqual([
      ['roll-glute-piriformis', 'buttock'],
      ['roll-hip-flexor', 'frontOfThigh'],
      ['roll-hamstring', 'backOfThigh'],
      ['roll-upper-back', 'upperBack'],
    ]);
  });

  it('are the only ones that roll, and roll nothing but buttock, thigh and upper back', () => {
    const allowed: readonly RollableArea[] = ['buttock', 'frontOfThigh', 'backOfThigh', 'upperBack'];
    for (const move of catalogue) {
      for (const area of move.rolls) expect(allowed).toContain(area);
      expect(move.rolls.length > 0, move.id).toBe(move.place === 'roller');
      expect(move.needs.includes('roller'), move.id).toBe(move.place === 'roller');
      expect(move.id.startsWith('roll-'), move.id).toBe(move.place === 'roller');
    }
  });

  it('never tell anybody to roll what is left out: such a place is named only to keep clear of it', () => {
    for (const move of rollers) {
      for (const key of instructionsOf(move)) {
        for (const sentence of sentencesOf(englishMoves[key])) {
          if (neverRolled.test(sentence)) expect(sentence, key).toMatch(guarded);
        }
      }
    }
  });

  it('would notice such a text', () => {
    for (const text of ['Roll the lower back slowly.', 'Roll down to the neck.', 'Press behind the knee.', 'Roll over the hip bone.']) {
      expect(text).toMatch(neverRolled);
      expect(text).not.toMatch(guarded);
    }
  });

  it('keep clear in words of the place that lies next to theirs', () => {
    const wordsOf = (id: 'roll-glute-piriformis' | 'roll-hip-flexor' | 'roll-hamstring' | 'roll-upper-back') =>
      [...moves[id].texts.cues, ...moves[id].texts.mistakes].map((key) => englishMoves[key]).join('\n');
    expect(wordsOf('roll-glute-piriformis')).toMatch(/tailbone/);
    expect(wordsOf('roll-hip-flexor')).toMatch(/below the hip bone and out of the crease of the groin/);
    expect(wordsOf('roll-hamstring')).toMatch(/just above the knee/);
    expect(wordsOf('roll-hamstring')).toMatch(/behind the knee is not for rolling/);
    expect(wordsOf('roll-upper-back')).toMatch(/the lower back and the neck stay off/);
  });

  it('are hidden for recent surgery, clots or bleeding, reduced sensation, disc or leg pain and brittle bones', () => {
    for (const { id, cautions } of rollers) {
      const codes = cautions.map(({ code }) => code);
      for (const code of ['recentSurgery', 'clotOrBleeding', 'reducedSensation', 'discOrLegPain', 'osteoporosis']) {
        expect(codes, `${id} ${code}`).toContain(code);
      }
    }
  });

  it('send people who are pregnant to their clinician first', () => {
    for (const { id, cautions } of rollers) {
      const note = cautions.find(({ code }) => code === 'pregnancy')?.note;
      expect(note && englishMoves[note], id).toMatch(/clinician first/);
    }
  });

  it('rest on a tender spot for 20 to 30 seconds, and no other move does', () => {
    for (const move of catalogue) {
      if (move.place !== 'roller') {
        expect(move.tenderSpotSeconds, move.id).toBeNull();
        continue;
      }
      expect(move.tenderSpotSeconds, move.id).toBeGreaterThanOrEqual(20);
      expect(move.tenderSpotSeconds, move.id).toBeLessThanOrEqual(30);
      const cues = move.texts.cues.map((key) => englishMoves[key]).join('\n');
      expect(cues, move.id).toMatch(/tender spot, rest 20 to 30 seconds/);
      expect(cues, move.id).toMatch(/slow|feet push you along|between/i);
      expect(cues, move.id).toMatch(/breath/);
    }
  });

  it('rest beside the spine, not on it', () => {
    expect(moves['roll-upper-back'].texts.cues.map((key) => englishMoves[key]).join('\n')).toMatch(/beside the spine and not on it/);
  });
});
