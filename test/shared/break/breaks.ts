// Makes breaks in a given moment for the tests of their pictures and cues.
import type { Break, Player } from '../../../shared/break/break';
import { advancePlayer, newPlayer, steerPlayer } from '../../../shared/break/player';
import { routines } from '../../../shared/routines/catalogue';
import { offered } from '../routines/offers';
import type { RoutineId } from '../../../shared/routines/routine';
import type { PlayerCommand } from '../../../shared/state/event';

export function movingBreak(routineId: RoutineId, change: (player: Player) => Player = (player) => player): Break {
  return {
    offer: offered(routineId),
    stage: 'moving',
    openedAt: 0,
    boutSatMs: 47 * 60_000,
    startedAt: 0,
    player: change(newPlayer(routines[routineId].steps)),
    outcome: null,
    guidedElsewhere: false,
  };
}

export function after(running: Break, passedMs: number): Break {
  return { ...running, player: advancePlayer(running.player, passedMs) };
}

export function told(running: Break, command: PlayerCommand['type']): Break {
  return { ...running, player: steerPlayer(running.player, command) };
}
