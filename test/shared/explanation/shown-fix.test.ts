// Holds the moves of the explanation to the person: none too early, none they may not do, the best of the others.
import { describe, expect, it } from 'vitest';
import { explanationIds, explanations } from '../../../shared/explanation/explanation';
import { fixToShow } from '../../../shared/explanation/shown-fix';
import { moves } from '../../../shared/moves/catalogue';
import { cautionCodes } from '../../../shared/moves/move';
import type { Move } from '../../../shared/moves/move';
import { placesInOrder } from '../../../shared/moves/place';
import { defaultSettings } from '../../../shared/settings/settings';
import type { Settings } from '../../../shared/settings/settings';

const somebody: Settings = { ...defaultSettings, cautionsAnswered: true, cautions: [], places: [...placesInOrder], staySeated: false };

describe('the move beside a cause', () => {
  it('is none before the cautions were answered', () => {
    for (const id of explanationIds) expect(fixToShow(id, { ...somebody, cautionsAnswered: false }), id).toBeNull();
  });

  it('is the first one for somebody who may do them all', () => {
    for (const id of explanationIds) expect(fixToShow(id, somebody), id).toBe(explanations[id].fix.moves[0]);
  });

  it.each(cautionCodes)('never is one that "%s" excludes', (code) => {
    for (const id of explanationIds) {
      const move = fixToShow(id, { ...somebody, cautions: [code] });
      if (move) expect((moves[move] as Move).cautions.map((caution) => caution.code), id).not.toContain(code);
    }
  });

  it('is one on the chair for somebody who has only that, for every muscle group', () => {
    for (const id of explanationIds) {
      const move = fixToShow(id, { ...somebody, places: ['chair'] });
      expect(move && (moves[move] as Move).place, id).toBe('chair');
    }
  });

  it('asks nobody who stays seated to get up', () => {
    for (const id of explanationIds) {
      const move = fixToShow(id, { ...somebody, staySeated: true });
      if (move) expect((moves[move] as Move).place, id).toBe('chair');
    }
    expect(fixToShow('glutes', { ...somebody, staySeated: true })).toBe('chair-glute-squeeze');
  });
});
