// Holds the pictures outside a routine to the person's cautions, as routines are.
import { describe, expect, it } from 'vitest';
import { moves } from '../../../shared/moves/catalogue';
import { cautionCodes } from '../../../shared/moves/move';
import type { Move } from '../../../shared/moves/move';
import { moveIds } from '../../../shared/moves/move-id';
import { mayBeShown } from '../../../shared/moves/shown';

describe('a picture of a move', () => {
  it('is not shown before the cautions were answered', () => {
    expect(moveIds.filter((id) => mayBeShown(id, { cautions: [], cautionsAnswered: false }))).toEqual([]);
  });

  it('is shown to somebody without cautions, every one of them', () => {
    expect(moveIds.filter((id) => !mayBeShown(id, { cautions: [], cautionsAnswered: true }))).toEqual([]);
  });

  it.each(cautionCodes)('is not shown to somebody whom "%s" concerns when the move carries it', (code) => {
    const hidden = moveIds.filter((id) => !mayBeShown(id, { cautions: [code], cautionsAnswered: true }));
    const carrying = moveIds.filter((id) => (moves[id] as Move).cautions.some((caution) => caution.code === code));
    expect(hidden).toEqual(carrying);
    expect(hidden.length).toBeGreaterThan(0);
  });
});
