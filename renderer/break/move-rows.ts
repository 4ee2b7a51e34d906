// Gathers the steps of one move, whichever side, into one row, so that lists name each move once.
import type { Player } from '../../shared/break/break';
import type { MoveId } from '../../shared/moves/move-id';
import type { RoutineStep, Side } from '../../shared/routines/routine';
import { secondMs } from '../../shared/time/duration';

export interface MoveRow<Part> {
  move: MoveId;
  parts: readonly Part[];
}

export interface PlannedPart {
  side: Side;
  seconds: number;
}

export interface DonePart extends PlannedPart {
  /** `partly`: left before its time was over; `notReached`: the routine ended before it; `rests`: it hurt. */
  result: 'done' | 'skipped' | 'partly' | 'notReached' | 'rests';
}

function gather<Part>(steps: readonly RoutineStep[], partOf: (step: RoutineStep, index: number) => Part): MoveRow<Part>[] {
  const rows: { move: MoveId; parts: Part[] }[] = [];
  steps.forEach((step, index) => {
    const last = rows.at(-1);
    const part = partOf(step, index);
    if (last?.move === step.move) last.parts.push(part);
    else rows.push({ move: step.move, parts: [part] });
  });
  return rows;
}

export function plannedRows(steps: readonly RoutineStep[]): MoveRow<PlannedPart>[] {
  return gather(steps, ({ side, seconds }) => ({ side, seconds }));
}

/** Seconds really done, step by step; under a second of a move is not worth a word. */
export function doneRows(player: Player): MoveRow<DonePart>[] {
  return gather(player.steps, ({ side }, index): DonePart => {
    const seconds = Math.round((player.doneMs[index] ?? 0) / secondMs);
    const result = player.results[index];
    if (result === 'done') return { side, seconds, result: 'done' };
    if (result === 'stopped' || (index === player.index && player.hurt !== null)) return { side, seconds, result: 'rests' };
    if (seconds > 0) return { side, seconds, result: 'partly' };
    return { side, seconds, result: result === 'skipped' ? 'skipped' : 'notReached' };
  });
}
