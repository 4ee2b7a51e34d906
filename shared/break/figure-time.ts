// Says which instant of its motion the figure shows in a picture of the break, so that it holds and moves as the person is told to.
import { cycleSeconds } from '../figure/motion';
import { motions } from '../figure/motions';
import { moves } from '../moves/catalogue';
import type { Move } from '../moves/move';
import { secondMs } from '../time/duration';
import type { PlayerView } from './player-view';

/** Motions begin at rest; a step begins with going out of it. */
function leadSeconds({ id, rhythm }: Move): number {
  return rhythm.kind === 'parts' ? 0 : motions[id].beats[0].holdSeconds;
}

/** Before "go" the figure shows the move in such a way that it is at its beginning then. */
export function figureSecondsAt(view: Pick<PlayerView, 'step' | 'phase' | 'elapsedMs' | 'phaseSeconds'>): number {
  const elapsed = view.elapsedMs / secondMs;
  return leadSeconds(moves[view.step.move]) + (view.phase === 'getReady' ? elapsed - view.phaseSeconds : elapsed);
}

/** How far two instants of a motion lie apart, going round its cycle the shorter way. */
export function figureSecondsApart({ move }: PlayerView['step'], one: number, other: number): number {
  const cycle = cycleSeconds(motions[move]);
  const apart = (((one - other) % cycle) + cycle) % cycle;
  return Math.min(apart, cycle - apart);
}
