// The figure of one step, with the move's own words for those who cannot see it.
import { moves } from '../../shared/moves/catalogue';
import type { RoutineStep } from '../../shared/routines/routine';
import { Figure } from '../figure/Figure';
import { translate } from '../language/language';
import { useReducedMotion } from './use-reduced-motion';

interface MoveFigureProps {
  step: Pick<RoutineStep, 'move' | 'side'>;
  playing: boolean;
  /** Only the end position, without movement. */
  still?: boolean;
}

export function MoveFigure({ step, playing, still = false }: MoveFigureProps) {
  const reducedMotion = useReducedMotion();
  const { texts } = moves[step.move];
  return (
    <Figure
      motion={step.move}
      side={step.side}
      playing={playing}
      {...(still ? { still: 'end' as const } : {})}
      reducedMotion={reducedMotion}
      tint="fix"
      title={translate(texts.name)}
      description={translate(texts.pose)}
      stillLabels={[translate(texts.startLabel), translate(texts.endLabel)]}
    />
  );
}
