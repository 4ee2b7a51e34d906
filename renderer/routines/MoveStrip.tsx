// The moves of a routine as small still figures: a routine known at a glance.
import { memo } from 'react';
import { motions } from '../../shared/figure/motions';
import { stillMoment } from '../../shared/figure/motion';
import { sceneOf } from '../../shared/figure/scene';
import type { MoveId } from '../../shared/moves/move-id';
import type { Side } from '../../shared/routines/routine';
import { FigurePicture } from '../figure/FigurePicture';

/** The end position, without arrows and without a word: what it shows is said beside it. */
export const SmallFigure = memo(function SmallFigure({ move, side }: { move: MoveId; side: Side }) {
  const motion = motions[move];
  return (
    <span className="small-figure" aria-hidden="true">
      <FigurePicture
        motion={motion}
        scene={sceneOf(motion)}
        moment={stillMoment(motion, motion.stills[1])}
        mirrored={side === 'left'}
        tint="fix"
        title=""
      />
    </span>
  );
});

/** As many as fit beside the words; the words count them all. */
const shownAtMost = 6;

export function MoveStrip({ blocks }: { blocks: readonly { move: MoveId; parts: readonly { side: Side }[] }[] }) {
  return (
    <div className="move-strip">
      {blocks.slice(0, shownAtMost).map(({ move }, index) => (
        <SmallFigure key={index} move={move} side="right" />
      ))}
    </div>
  );
}
