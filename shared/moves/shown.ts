// Decides which moves may be shown as pictures outside a routine: none before the cautions were answered, none that they exclude.
import type { Settings } from '../settings/settings';
import { moves } from './catalogue';
import type { Move } from './move';
import type { MoveId } from './move-id';

export type WhoLooks = Pick<Settings, 'cautions' | 'cautionsAnswered'>;

export function mayBeShown(moveId: MoveId, { cautions, cautionsAnswered }: WhoLooks): boolean {
  const move: Move = moves[moveId];
  return cautionsAnswered && !move.cautions.some(({ code }) => cautions.includes(code));
}
