// Holds the routines to their doses and to the rules of choosing.
import { describe, expect, it } from 'vitest';
import { moves } from '../../../shared/moves/catalogue';
import type { Move } from '../../../shared/moves/move';
import { routines } from '../../../shared/routines/catalogue';
import { isRoutineId, plannedSeconds, plannedSecondsOfSide, routineIds } from '../../../shared/routines/routine';
import type { Routine } from '../../../shared/routines/routine';

const catalogue: readonly Routine[] = routineIds.map((id) => routines[id]);
const moveOf = (id: keyof typeof moves): Move => moves[id];

describe('the catalogue of routines', () => {
  it('plans the seconds that each routine is named after', () => {
    for (const routine of catalogue) expect(plannedSeconds(routine)).toBe(Number(routine.id.split('-').at(-1)));
  });

  it('gives left and right the same seconds', () => {
    for (const routine of catalogue) {
      expect(plannedSecondsOfSide(routine, 'left'), routine.id).toBe(plannedSecondsOfSide(routine, 'right'));
      for (const { move } of routine.steps) {
        const own = { steps: routine.steps.filter((step) => step.move === move) };
        expect(plannedSecondsOfSide(own, 'left'), move).toBe(plannedSecondsOfSide(own, 'right'));
      }
    }
  });

  it('splits a move by side exactly where the move is done side by side', () => {
    for (const { steps } of catalogue) {
      for (const { move, side } of steps) expect(side !== 'both', move).toBe(moveOf(move).sides === 'each');
    }
  });

  it('holds a hip-flexor move and a glute activation in each routine that is neither micro nor rolled', () => {
    for (const routine of catalogue.filter(({ micro, place }) => !micro && place !== 'roller')) {
      const targets = routine.steps.flatMap(({ move }) => moveOf(move).targets);
      expect(targets.some(({ group, main }) => group === 'hipFlexors' && main), routine.id).toBe(true);
      expect(targets.some(({ group, main, work }) => group === 'glutes' && main && work === 'activates'), routine.id).toBe(true);
    }
  });

  it('uses only moves of its own place, which need nothing that place lacks', () => {
    for (const routine of catalogue) {
      for (const { move } of routine.steps) expect(moveOf(move).place, move).toBe(routine.place);
    }
  });

  it('keeps the doses: standing', () => {
    expect(routines['stand-150'].steps.map(({ move, side, seconds }) => `${move} ${side} ${seconds}`)).toEqual([
      'stand-hip-flexor-lunge left 30',
      'stand-hip-flexor-lunge right 30',
      'stand-hip-extension left 20',
      'stand-hip-extension right 20',
      'stand-desk-hinge both 30',
      'stand-heel-raise-march both 20',
    ]);
  });

  it('keeps the doses: floor', () => {
    expect(routines['floor-300'].steps.map(({ move, side, seconds }) => `${move} ${side} ${seconds}`)).toEqual([
      'floor-half-kneel left 45',
      'floor-half-kneel right 45',
      'floor-glute-bridge both 60',
      'floor-figure-four left 45',
      'floor-figure-four right 45',
      'floor-knee-roll both 60',
    ]);
  });

  it('has one row under its own id for each routine', () => {
    for (const id of routineIds) expect(routines[id].id).toBe(id);
    expect(isRoutineId('floor-300')).toBe(true);
    expect(isRoutineId('floor-301')).toBe(false);
  });
});
