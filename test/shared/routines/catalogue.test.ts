// Holds the routines to their doses and to the rules of choosing.
import { describe, expect, it } from 'vitest';
import { englishMoves } from '../../../shared/messages/english-moves';
import { moves } from '../../../shared/moves/catalogue';
import type { Move } from '../../../shared/moves/move';
import { routines } from '../../../shared/routines/catalogue';
import { equipmentOf, placesOf } from './needs';
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

  it('works the glutes in each routine that is neither micro nor rolled, and opens the hips unless one stays seated', () => {
    const whole = catalogue.filter(({ micro, place }) => !micro && place !== 'roller');
    expect(whole.map(({ id }) => id)).toEqual(['stand-150', 'floor-300', 'seated-180']);
    for (const routine of whole) {
      const targets = routine.steps.flatMap(({ move }) => moveOf(move).targets);
      expect(targets.some(({ group, main, work }) => group === 'glutes' && main && work === 'activates'), routine.id).toBe(true);
      if (routine.id === 'seated-180') continue;
      expect(targets.some(({ group, main }) => group === 'hipFlexors' && main), routine.id).toBe(true);
    }
  });

  it('names as a replacement only what the same place offers, for a move that the routine has', () => {
    for (const { id, place, steps, instead } of catalogue) {
      for (const [from, to] of Object.entries(instead ?? {})) {
        expect(steps.map(({ move }) => move), id).toContain(from);
        expect(moveOf(to).place, id).toBe(place);
      }
    }
    expect(routines['seated-180'].instead).toEqual({ 'chair-figure-four': 'chair-pelvic-rock' });
  });

  it('asks for nothing but a chair on the chair, and for a roller only where one rolls', () => {
    for (const routine of catalogue) {
      expect(placesOf(routine), routine.id).toEqual([routine.place]);
      expect(equipmentOf(routine).includes('roller'), routine.id).toBe(routine.place === 'roller');
    }
    for (const id of ['micro-60', 'micro-seated-60', 'seated-180'] as const) expect(equipmentOf(routines[id])).toEqual(['chair']);
    expect(equipmentOf(routines['floor-300'])).toEqual(['mat', 'kneePad']);
  });

  it('rolls each move for one to two minutes, as the founding document says', () => {
    for (const step of routines['roll-480'].steps) {
      const whole = plannedSeconds({ steps: routines['roll-480'].steps.filter(({ move }) => move === step.move) });
      expect(whole, step.move).toBe(120);
      expect(step.seconds, step.move).toBeGreaterThanOrEqual(60);
    }
    expect(routines['roll-480'].steps.map(({ move }) => move)).toEqual([
      'roll-glute-piriformis',
      'roll-glute-piriformis',
      'roll-hip-flexor',
      'roll-hip-flexor',
      'roll-hamstring',
      'roll-hamstring',
      'roll-upper-back',
    ]);
  });

  it('uses only moves of its own place, which need nothing that place lacks', () => {
    for (const routine of catalogue) {
      for (const { move } of routine.steps) expect(moveOf(move).place, move).toBe(routine.place);
    }
  });

  it('keeps the doses', () => {
    const doses = (id: keyof typeof routines) => (routines[id] as Routine).steps.map(({ move, side, seconds }) => `${move} ${side} ${seconds}`);
    expect(doses('stand-150')).toEqual([
      'stand-hip-flexor-lunge left 30',
      'stand-hip-flexor-lunge right 30',
      'stand-hip-extension left 20',
      'stand-hip-extension right 20',
      'stand-desk-hinge both 30',
      'stand-heel-raise-march both 20',
    ]);
    expect(doses('floor-300')).toEqual([
      'floor-half-kneel left 45',
      'floor-half-kneel right 45',
      'floor-glute-bridge both 60',
      'floor-figure-four left 45',
      'floor-figure-four right 45',
      'floor-knee-roll both 60',
    ]);
    expect(doses('micro-60')).toEqual([
      'chair-glute-squeeze both 20',
      'chair-side-sit-hip-flexor left 20',
      'chair-side-sit-hip-flexor right 20',
    ]);
    expect(doses('micro-seated-60')).toEqual([
      'chair-glute-squeeze both 20',
      'chair-pelvic-rock both 20',
      'chair-upper-back-extension both 20',
    ]);
    expect(doses('seated-180')).toEqual([
      'chair-pelvic-rock both 30',
      'chair-upper-back-extension both 30',
      'chair-upper-twist left 20',
      'chair-upper-twist right 20',
      'chair-figure-four left 30',
      'chair-figure-four right 30',
      'chair-glute-squeeze both 20',
    ]);
  });

  it('has a name and a summary of its own for each, and no routine text that nobody asks for', () => {
    const asked = catalogue.flatMap(({ name, summary }) => [name, summary]);
    const written = Object.keys(englishMoves).filter((key) => key.startsWith('routine.'));
    expect([...asked].sort()).toEqual(written.sort());
    expect(new Set(asked.map((key) => englishMoves[key])).size).toBe(asked.length);
  });

  it('has one row under its own id for each routine', () => {
    for (const id of routineIds) expect(routines[id].id).toBe(id);
    expect(isRoutineId('floor-300')).toBe(true);
    expect(isRoutineId('floor-301')).toBe(false);
  });
});
