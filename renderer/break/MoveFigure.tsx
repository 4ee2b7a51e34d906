// The figure of one step, with the move's own words for those who cannot see it.
import { memo } from 'react';
import type { MotionId } from '../../shared/figure/motions';
import { moves } from '../../shared/moves/catalogue';
import type { MoveId } from '../../shared/moves/move-id';
import type { Side } from '../../shared/routines/routine';
import { Figure } from '../figure/Figure';
import { translate } from '../language/language';
import { useReducedMotion } from './use-reduced-motion';

interface MoveFigureProps {
  move: MoveId;
  side: Side;
  playing: boolean;
  /** Where in its motion to begin. */
  fromSeconds?: number;
  /** Only the end position, without movement. */
  still?: boolean;
  /** Drawn to the same scale as this picture beside it. */
  besideMotion?: MotionId;
}

/** Drawn anew only for another step: the countdown beside it changes every second. */
export const MoveFigure = memo(function MoveFigure(props: MoveFigureProps) {
  const { move, side, playing, fromSeconds = 0, still = false, besideMotion } = props;
  const reducedMotion = useReducedMotion();
  const { texts } = moves[move];
  return (
    <Figure
      motion={move}
      side={side}
      playing={playing}
      fromSeconds={fromSeconds}
      {...(still ? { still: 'end' as const } : {})}
      besideMotion={besideMotion}
      reducedMotion={reducedMotion}
      tint="fix"
      title={translate(texts.name)}
      description={translate(texts.pose)}
      stillLabels={[translate(texts.startLabel), translate(texts.endLabel)]}
    />
  );
});
