// Why a move is not among those that a person is shown, so that a list with gaps can say so in a sentence.
import type { Settings } from '../settings/settings';
import { moves } from './catalogue';
import type { Move } from './move';
import { moveIds } from './move-id';
import type { MoveId } from './move-id';

/** Which of them holds first: what the person told us, then what hurt lately, then where they can move. */
export type LeftOutReason = 'cautions' | 'resting' | 'place';

export type LeftOut = Readonly<Record<LeftOutReason, readonly MoveId[]>>;

function reasonFor(id: MoveId, { cautions }: Settings, resting: readonly MoveId[]): LeftOutReason {
  const move: Move = moves[id];
  if (move.cautions.some(({ code }) => cautions.includes(code))) return 'cautions';
  return resting.includes(id) ? 'resting' : 'place';
}

export function leftOut(shown: readonly MoveId[], settings: Settings, resting: readonly MoveId[]): LeftOut {
  const missing = moveIds.filter((id) => !shown.includes(id));
  const because = (reason: LeftOutReason): MoveId[] => missing.filter((id) => reasonFor(id, settings, resting) === reason);
  return { cautions: because('cautions'), resting: because('resting'), place: because('place') };
}
