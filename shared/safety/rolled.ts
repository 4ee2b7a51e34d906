// Where a roller goes and where each place ends, for the safety page; the moves that go there are read from the catalogue.
import type { SafetyMessageKey } from '../messages/english-safety';
import { moves } from '../moves/catalogue';
import type { Move, RollableArea } from '../moves/move';
import { moveIds } from '../moves/move-id';
import type { MoveId } from '../moves/move-id';

export type RolledArea = {
  readonly name: SafetyMessageKey;
  readonly where: SafetyMessageKey;
  /** Where the roller stops, because what lies beyond is left out. */
  readonly edge: SafetyMessageKey;
};

/** In the order of the roller routine. */
export const rollableAreas = ['buttock', 'frontOfThigh', 'backOfThigh', 'upperBack'] as const satisfies readonly RollableArea[];

export const rolledAreas: Readonly<Record<RollableArea, RolledArea>> = {
  buttock: {
    name: 'safety.rolled.buttock.name',
    where: 'safety.rolled.buttock.where',
    edge: 'safety.rolled.buttock.edge',
  },
  frontOfThigh: {
    name: 'safety.rolled.frontOfThigh.name',
    where: 'safety.rolled.frontOfThigh.where',
    edge: 'safety.rolled.frontOfThigh.edge',
  },
  backOfThigh: {
    name: 'safety.rolled.backOfThigh.name',
    where: 'safety.rolled.backOfThigh.where',
    edge: 'safety.rolled.backOfThigh.edge',
  },
  upperBack: {
    name: 'safety.rolled.upperBack.name',
    where: 'safety.rolled.upperBack.where',
    edge: 'safety.rolled.upperBack.edge',
  },
};

export function movesThatRoll(area: RollableArea): readonly MoveId[] {
  return moveIds.filter((id) => {
    const move: Move = moves[id];
    return move.place === 'roller' && move.rolls.includes(area);
  });
}

export const rolledTexts = {
  title: 'safety.rolled.title',
  intro: 'safety.rolled.intro',
  pressure: 'safety.rolled.pressure',
} as const satisfies Record<string, SafetyMessageKey>;
