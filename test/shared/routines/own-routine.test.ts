// Holds a person's own routine to what one may be.
import { describe, expect, it } from 'vitest';
import { isOwnRoutineId, ownRoutine, ownRoutines, placeOfSteps, sidesOf } from '../../../shared/routines/own-routine';

const good = {
  id: 'own-1',
  name: 'Evening',
  steps: [{ move: 'stand-hip-extension', side: 'left', seconds: 20 }],
};
const isGood = (value: unknown): boolean => ownRoutine.safeParse(value).success;

describe('an own routine', () => {
  it('has a name, and steps of moves that exist', () => {
    expect(isGood(good)).toBe(true);
    expect(isGood({ ...good, name: '   ' })).toBe(false);
    expect(isGood({ ...good, name: 'x'.repeat(61) })).toBe(false);
    expect(isGood({ ...good, steps: [] })).toBe(false);
    expect(isGood({ ...good, steps: [{ ...good.steps[0], move: 'lumbar-roll' }] })).toBe(false);
    expect(isGood({ ...good, steps: Array.from({ length: 31 }, () => good.steps[0]) })).toBe(false);
    expect(isGood({ ...good, surprise: true })).toBe(false);
  });

  it.each([4, 301, 10.5, -20])('has no step of %d seconds', (seconds) => {
    expect(isGood({ ...good, steps: [{ ...good.steps[0], seconds }] })).toBe(false);
  });

  it('has only sides that the move has', () => {
    expect(sidesOf('stand-hip-extension')).toEqual(['left', 'right']);
    expect(sidesOf('floor-knee-roll')).toEqual(['both']);
    expect(isGood({ ...good, steps: [{ move: 'stand-hip-extension', side: 'both', seconds: 20 }] })).toBe(false);
    expect(isGood({ ...good, steps: [{ move: 'floor-knee-roll', side: 'left', seconds: 20 }] })).toBe(false);
  });

  it('has an id that is ours to make', () => {
    expect(isOwnRoutineId('own-3f2c')).toBe(true);
    for (const id of ['stand-150', 'own-', 'own-../x', 'OWN-1', 'best']) expect(isOwnRoutineId(id)).toBe(false);
  });

  it('is in the list once', () => {
    expect(ownRoutines.safeParse([good, { ...good, id: 'own-2' }]).success).toBe(true);
    expect(ownRoutines.safeParse([good, good]).success).toBe(false);
  });

  it('is done where its most demanding move is', () => {
    expect(placeOfSteps([{ move: 'stand-desk-hinge', side: 'both', seconds: 20 }, { move: 'floor-knee-roll', side: 'both', seconds: 20 }])).toBe('floor');
  });
});
