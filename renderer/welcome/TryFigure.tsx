// The figure of the try: begins with the movement, because twenty seconds leave no time to wait for it.
import { memo } from 'react';
import { motions } from '../../shared/figure/motions';
import { moves } from '../../shared/moves/catalogue';
import type { MoveId } from '../../shared/moves/move-id';
import { useReducedMotion } from '../break/use-reduced-motion';
import { Figure } from '../figure/Figure';
import { translate } from '../language/language';

interface TryFigureProps {
  move: MoveId;
  playing?: boolean;
  /** Its end alone, beside the picture of sitting. */
  still?: boolean;
}

export const TryFigure = memo(function TryFigure({ move, playing = false, still = false }: TryFigureProps) {
  const reducedMotion = useReducedMotion();
  const { texts } = moves[move];
  return (
    <Figure
      motion={move}
      side="both"
      playing={playing}
      fromSeconds={motions[move].beats[0].holdSeconds}
      {...(still ? { still: 'end' as const, besideMotion: 'seated-at-desk' as const } : {})}
      reducedMotion={reducedMotion}
      tint="fix"
      title={translate(texts.name)}
      description={translate(texts.pose)}
      stillLabels={[translate(texts.startLabel), translate(texts.endLabel)]}
    />
  );
});
