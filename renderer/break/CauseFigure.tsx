// The cause as a picture: somebody at a desk, hips bent, the short front of the hip marked; stands beside the move that answers it.
import type { MotionId } from '../../shared/figure/motions';
import type { Side } from '../../shared/routines/routine';
import { Figure } from '../figure/Figure';
import { translate } from '../language/language';

interface CauseFigureProps {
  side: Side;
  /** Turned the same way and drawn as large as this one beside it, so that both are seen to be one person. */
  besideMotion?: MotionId;
}

export function CauseFigure({ side, besideMotion }: CauseFigureProps) {
  return (
    <Figure
      motion="seated-at-desk"
      side={side}
      besideMotion={besideMotion}
      playing={false}
      still="start"
      reducedMotion
      tint="cause"
      title={translate('figure.cause.title')}
      description={translate('figure.cause.pose')}
      stillLabels={[translate('figure.cause.label'), translate('figure.cause.label')]}
    />
  );
}
