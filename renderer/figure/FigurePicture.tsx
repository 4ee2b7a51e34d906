// One picture of the body in one pose, as SVG; moving it is the business of whoever holds the returned paths.
import { useId, useMemo } from 'react';
import type { ReactNode, RefObject } from 'react';
import type { BodyPart, Layer, Moment, Motion, Seam } from '../../shared/figure/motion';
import type { PropDrawing } from '../../shared/figure/drawing';
import { arrowsOf, drawMoment } from '../../shared/figure/scene';
import type { MarkingDrawing, Scene } from '../../shared/figure/scene';

export type Tint = 'cause' | 'fix';

type PictureProps = {
  readonly motion: Motion;
  readonly scene: Scene;
  readonly moment: Moment;
  readonly mirrored: boolean;
  readonly tint: Tint;
  readonly title: string;
  readonly description?: string | undefined;
  /** The key pose this picture stands still in; its arrows are shown. */
  readonly stillOf?: string | undefined;
  readonly groupRef?: RefObject<SVGGElement | null> | undefined;
};

const seams: Readonly<Record<Seam, BodyPart>> = {
  leftHip: 'leftLeg',
  rightHip: 'rightLeg',
  leftShoulder: 'leftArm',
  rightShoulder: 'rightArm',
};

const isSeam = (layer: Layer): layer is Seam => layer in seams;

export function FigurePicture(props: PictureProps) {
  const { motion, scene, moment, mirrored, tint, title, description, stillOf, groupRef } = props;
  const id = useId();
  const { left, right, top, bottom } = scene.frame;
  const drawing = useMemo(() => drawMoment(motion, scene.view, moment), [motion, scene, moment]);
  const hatch = `${id}hatch`;
  return (
    <svg
      className="figure"
      preserveAspectRatio="xMidYMax meet"
      role="img"
      aria-labelledby={description ? `${id}title ${id}description` : `${id}title`}
      viewBox={`${left.toFixed(1)} ${top.toFixed(1)} ${(right - left).toFixed(1)} ${(bottom - top).toFixed(1)}`}
    >
      <title id={`${id}title`}>{title}</title>
      {description ? <desc id={`${id}description`}>{description}</desc> : null}
      <defs>
        <pattern id={hatch} width="3" height="3" patternUnits="userSpaceOnUse" patternTransform="rotate(35)">
          <rect width="1" height="3" fill="var(--paper)" fillOpacity="0.55" />
        </pattern>
      </defs>
      <g transform={mirrored ? `translate(${(left + right).toFixed(1)} 0) scale(-1 1)` : undefined}>
        {scene.props.map((prop, index) => (
          <PropPicture key={index} prop={prop} />
        ))}
        <g ref={groupRef} strokeLinejoin="round">
          {motion.layers.map((layer, index) =>
            layer === 'markings' ? (
              drawing.markings.map((marking, each) => (
                <Marking key={`marking${each}`} index={each} marking={marking} tint={tint} hatch={hatch} />
              ))
            ) : (
              <path
                key={layer}
                data-layer={index}
                d={drawing.layers[index]}
                fill={isPaler(motion, layer) ? 'var(--figure-far)' : 'var(--figure-ink)'}
                {...(isSeam(layer) ? {} : { stroke: 'var(--paper)', strokeWidth: 2.2, paintOrder: 'stroke' })}
              />
            ),
          )}
        </g>
        {stillOf !== undefined &&
          arrowsOf(motion, scene.view, stillOf).map(({ shaft, head }) => (
            <g key={shaft} data-arrow="" strokeLinecap="round" strokeLinejoin="round">
              <path d={shaft} fill="none" stroke={`var(--${tint})`} strokeWidth="2.6" />
              <path d={head} fill={`var(--${tint})`} />
            </g>
          ))}
      </g>
    </svg>
  );
}

function isPaler({ paler }: Motion, layer: Exclude<Layer, 'markings'>): boolean {
  return paler.includes(isSeam(layer) ? seams[layer] : layer);
}

type MarkingProps = {
  readonly index: number;
  readonly marking: MarkingDrawing;
  readonly tint: Tint;
  readonly hatch: string;
};

function Marking({ index, marking: { outline, strength }, tint, hatch }: MarkingProps): ReactNode {
  return (
    <g data-strength={index} opacity={strength}>
      <path data-marking={index} d={outline} fill={`var(--${tint})`} stroke="var(--paper)" strokeWidth="2.4" paintOrder="stroke" />
      <path data-marking={index} d={outline} fill={`url(#${hatch})`} />
    </g>
  );
}

const toneOfFace = { top: 'var(--figure-prop-light)', front: 'var(--figure-prop)', end: 'var(--figure-prop-shade)' };

/** What lies on the mat is one tone darker, or it would be lost on it. */
const toneOfPadFace = { ...toneOfFace, top: 'var(--figure-prop-shade)', front: 'var(--figure-prop-deep)', end: 'var(--figure-prop-deep)' };

function PropPicture({ prop }: { prop: PropDrawing }) {
  if (prop.kind === 'ground') {
    const { left, right, top, bottom } = prop.extent;
    return (
      <ellipse
        cx={(left + right) / 2}
        cy={(top + bottom) / 2}
        rx={(right - left) / 2}
        ry={(bottom - top) / 2}
        fill="var(--figure-ground)"
      />
    );
  }
  const tones = prop.kind === 'pad' ? toneOfPadFace : toneOfFace;
  return (
    <g data-prop={prop.kind} strokeLinejoin="round" strokeWidth="1.2">
      {prop.faces.map(({ side, outline }, index) => (
        <path key={index} d={outline} fill={tones[side]} stroke={tones[side]} />
      ))}
    </g>
  );
}
