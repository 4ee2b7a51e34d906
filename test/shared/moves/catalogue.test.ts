// Holds the catalogue of moves to the rules of content and safety.
import { describe, expect, it } from 'vitest';
import { englishMoves } from '../../../shared/messages/english-moves';
import { moves } from '../../../shared/moves/catalogue';
import { isMoveId, moveIds } from '../../../shared/moves/move-id';
import type { Move } from '../../../shared/moves/move';
import { sideCueOf } from '../../../shared/moves/side-cue';

const catalogue: readonly Move[] = moveIds.map((id) => moves[id]);

function textKeysOf({ texts, cautions, rhythm, sideCue }: Move): readonly string[] {
  const parts = rhythm.kind === 'parts' ? rhythm.parts.map(({ name }) => name) : [];
  const notes = cautions.flatMap(({ note }) => note ?? []);
  const { cues, mistakes, ...single } = texts;
  return [...Object.values(single), ...Object.values(sideCue), ...cues, ...mistakes, ...parts, ...notes];
}

describe('the catalogue of moves', () => {
  it('has one row under its own id for each move', () => {
    for (const id of moveIds) expect(moves[id].id).toBe(id);
    expect(Object.keys(moves)).toHaveLength(moveIds.length);
    expect(isMoveId('floor-glute-bridge')).toBe(true);
    expect(isMoveId('lower-back-roll')).toBe(false);
  });

  it('has a text for every key it asks for, and no move text that nobody asks for', () => {
    const asked = new Set(catalogue.flatMap(textKeysOf));
    for (const key of asked) expect(englishMoves).toHaveProperty([key]);
    const written = Object.keys(englishMoves).filter((key) => key.startsWith('move.') && !key.startsWith('move.any.'));
    expect(written.filter((key) => !asked.has(key))).toEqual([]);
  });

  it('says the texts of a move under that move’s own id', () => {
    for (const move of catalogue) {
      for (const key of textKeysOf(move)) expect(key.startsWith(`move.${move.id}.`)).toBe(true);
    }
  });

  it('gives each move several cues, a mistake to avoid, a reason to stop and at least one caution', () => {
    for (const move of catalogue) {
      expect(move.texts.cues.length, move.id).toBeGreaterThanOrEqual(3);
      expect(move.texts.mistakes.length, move.id).toBeGreaterThanOrEqual(2);
      expect(englishMoves[move.texts.stopIf]).toMatch(/^Stop if /);
      expect(move.cautions.length, move.id).toBeGreaterThanOrEqual(1);
    }
  });

  it('says by left and right which leg or foot does what, and the two differ by nothing else', () => {
    for (const move of catalogue) {
      if (move.sides !== 'each') continue;
      const [left, right] = [sideCueOf(move, 'left'), sideCueOf(move, 'right')].map((key) => englishMoves[key]);
      expect(left, move.id).toMatch(/^Left /);
      const swapped = left?.replace(/left|right/gi, (side) => ({ Left: 'Right', left: 'right', right: 'left' })[side] ?? side);
      expect(swapped, move.id).toBe(right);
    }
    expect(sideCueOf(moves['floor-glute-bridge'], 'both')).toBe('move.floor-glute-bridge.side.both');
  });

  it('has exactly one main target for each move', () => {
    for (const move of catalogue) expect(move.targets.filter(({ main }) => main), move.id).toHaveLength(1);
  });

  it('names evidence for every move', () => {
    for (const move of catalogue) expect(move.evidence.length, move.id).toBeGreaterThanOrEqual(1);
  });

  it('calls an effect contested or names its source', () => {
    for (const move of catalogue) {
      for (const { about, sources } of move.evidence) {
        if (about === 'effect') expect(sources.length, move.id).toBeGreaterThanOrEqual(1);
      }
    }
  });
});

describe('the words of moves and routines', () => {
  const texts = Object.entries(englishMoves);

  it('claim no treatment, cure, prevention or correction', () => {
    const forbidden =
      /\b(treat\w*|cure\w*|heal\w*|reliev\w*|relief|prevent\w*|diagnos\w*|correct\w*|reactivat\w*|activate\w*|wake|sciatica|pain-free|clinically|proven|PT-approved|fix(es)?)\b/i;
    for (const [key, text] of texts) expect(text, key).not.toMatch(forbidden);
  });

  it('never order or scold', () => {
    for (const [key, text] of texts) expect(text, key).not.toMatch(/\b(must|should|ought|have to|streak|bad|wrong)\b/i);
  });

  it('stay short', () => {
    for (const [key, text] of texts) {
      const limit = /\.pose$|stop-if$/.test(key) ? 260 : 110;
      expect(text.length, key).toBeLessThanOrEqual(limit);
    }
  });
});
