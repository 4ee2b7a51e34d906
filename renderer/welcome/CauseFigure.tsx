// The person at the desk, hips bent: the cause, as it is at the moment the welcome is read.
import type { MotionId } from '../../shared/figure/motions';
import { Figure } from '../figure/Figure';
import { translate } from '../language/language';

/** Drawn to one scale with the picture that stands beside it. */
export function CauseFigure({ beside }: { beside?: MotionId | undefined }) {
  return (
    <Figure
      motion="seated-at-desk"
      side="right"
      besideMotion={beside}
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
