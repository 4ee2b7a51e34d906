// The figure: a body that shows one move, moving or in two still pictures; the hero of the break window.
//
// <Figure
//   motion      a MoveId, or 'seated-at-desk' for the cause
//   marking     marks this muscle instead of the motion's own
//   side        the step's side; drawn for the right, 'left' is its mirror image ('both' is drawn as the right)
//   playing     false holds the picture where it is; true goes on from there
//   fromSeconds where in the motion to begin (default 0); a new value starts there anew
//   still       shows only this one of the two stills, without movement: 'start' or 'end'
//   besideMotion  another motion that stands beside this one: both are drawn to one scale, on one ground
//   reducedMotion  true shows the two stills side by side with `stillLabels` under them, and never moves
//   tint        'cause' (held short, terracotta) or 'fix' (taken the other way, teal)
//   title, description, stillLabels  texts, already looked up: the move's name, its pose text, its two pose labels
// />
// It fills the width of its parent (class `figure`, or `figure-stills` around two). Colours: figure-colours.css, and the
// theme's --paper, --cause and --fix.
import { useMemo } from 'react';
import { stillMoment } from '../../shared/figure/motion';
import type { Motion } from '../../shared/figure/motion';
import { motions } from '../../shared/figure/motions';
import type { MotionId } from '../../shared/figure/motions';
import type { Muscle } from '../../shared/figure/muscle';
import { sceneBeside, sceneOf } from '../../shared/figure/scene';
import type { Side } from '../../shared/routines/routine';
import './figure-colours.css';
import { FigurePicture } from './FigurePicture';
import type { Tint } from './FigurePicture';
import { MovingFigure } from './MovingFigure';

export type FigureProps = {
  readonly motion: MotionId;
  readonly marking?: Muscle;
  readonly side: Side;
  readonly playing: boolean;
  readonly fromSeconds?: number;
  readonly still?: 'start' | 'end';
  readonly besideMotion?: MotionId | undefined;
  readonly reducedMotion: boolean;
  readonly tint: Tint;
  readonly title: string;
  readonly description: string;
  readonly stillLabels: readonly [start: string, end: string];
};

/** On top of the arm, too: a muscle that is pointed out has to be seen. */
function markedInstead(motion: Motion, muscle: Muscle): Motion {
  const layers = [...motion.layers.filter((layer) => layer !== 'markings'), 'markings' as const];
  return { ...motion, layers, markings: [{ muscle, side: 'right' }] };
}

export function Figure(props: FigureProps) {
  const { besideMotion, marking } = props;
  const own = motions[props.motion];
  const motion = useMemo(() => (marking ? markedInstead(own, marking) : own), [own, marking]);
  const scene = useMemo(() => {
    const alone = sceneOf(motion);
    return besideMotion ? sceneBeside(alone, sceneOf(motions[besideMotion])) : alone;
  }, [motion, besideMotion]);
  const shared = { motion, scene, mirrored: props.side === 'left', tint: props.tint };
  const [start, end] = motion.stills;
  if (props.still) {
    const name = props.still === 'start' ? start : end;
    return (
      <FigurePicture
        {...shared}
        moment={stillMoment(motion, name)}
        stillOf={name}
        title={props.title}
        description={props.description}
      />
    );
  }
  if (props.reducedMotion) {
    return (
      <div className="figure-stills">
        {([start, end] as const).map((name, index) => (
          <figure key={name}>
            <FigurePicture
              {...shared}
              moment={stillMoment(motion, name)}
              stillOf={name}
              title={`${props.title}: ${props.stillLabels[index] ?? ''}`}
              description={index === 0 ? props.description : undefined}
            />
            <figcaption>{props.stillLabels[index]}</figcaption>
          </figure>
        ))}
        <svg className="figure-stills-arrow" viewBox="0 0 40 24" aria-hidden="true">
          <path d="M3 12h32M26 4l9 8-9 8" />
        </svg>
      </div>
    );
  }
  return (
    <MovingFigure
      key={`${props.motion} ${marking ?? ''} ${props.fromSeconds ?? 0}`}
      {...shared}
      playing={props.playing}
      fromSeconds={props.fromSeconds ?? 0}
      title={props.title}
      description={props.description}
    />
  );
}
