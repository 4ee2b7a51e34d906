// One picture of the body in one pose, as SVG; each part that moves has a data attribute that says which it is.
import { Fragment, useId, useMemo } from 'react';
import { isPropLayer, isSeam, limbOfSeam } from '../../shared/figure/motion';
import type { BodyPart, Moment, Motion, Seam } from '../../shared/figure/motion';
import type { PropDrawing } from '../../shared/figure/drawing';
import { arrowsOf, drawMoment } from '../../shared/figure/scene';
import type { RollerDrawing } from '../../shared/figure/roller';
import type { LayerDrawing, MarkingDrawing, Scene } from '../../shared/figure/scene';

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
};

export function FigurePicture(props: PictureProps) {
  const { motion, scene, moment, mirrored, tint, title, description, stillOf } = props;
  const id = useId();
  const { left, right, top, bottom } = scene.frame;
  const drawing = useMemo(() => drawMoment(motion, scene.view, moment), [motion, scene, moment]);
  const layers = new Set<string>(motion.layers);
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
      <g transform={mirrored ? `translate(${(left + right).toFixed(1)} 0) scale(-1 1)` : undefined}>
        {propsOf(scene, ({ kind }) => !layers.has(kind))}
        <g>
          {motion.layers.map((layer, index) =>
            layer === 'markings' ? (
              drawing.markings.map((marking, each) => (
                <Marking key={`marking${each}`} index={each} marking={marking} tint={tint} />
              ))
            ) : layer === 'roller' ? (
              <RollerPicture key={layer} drawing={drawing.roller} />
            ) : isPropLayer(layer) ? (
              <Fragment key={layer}>{propsOf(scene, ({ kind }) => kind === layer)}</Fragment>
            ) : (
              <LayerPicture
                key={layer}
                index={index}
                drawing={drawing.layers[index]}
                colour={isPaler(motion, layer) ? 'var(--figure-far)' : 'var(--figure-ink)'}
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

function propsOf({ props }: Scene, isWanted: (prop: PropDrawing) => boolean) {
  return props.map((prop, index) => (isWanted(prop) ? <PropPicture key={index} prop={prop} /> : null));
}

function isPaler({ paler }: Motion, layer: BodyPart | Seam): boolean {
  return paler.includes(isSeam(layer) ? limbOfSeam[layer] : layer);
}

type LayerProps = { readonly index: number; readonly drawing: LayerDrawing | undefined; readonly colour: string };

function LayerPicture({ index, drawing, colour }: LayerProps) {
  return (
    <>
      {drawing?.halo ? <path data-layer-halo={index} d={drawing.halo} fill="var(--paper)" /> : null}
      <path data-layer={index} d={drawing?.outline} fill={colour} />
    </>
  );
}

/** Darker than the mat it lies on, its end lighter than its side. */
function RollerPicture({ drawing }: { readonly drawing: RollerDrawing | undefined }) {
  return (
    <g data-prop="roller" strokeLinejoin="round" strokeLinecap="round">
      <path data-roller="outline" d={drawing?.outline} fill="var(--figure-roller)" />
      <path data-roller="end" d={drawing?.end} fill="var(--figure-roller-end)" />
      <path data-roller="grooves" d={drawing?.grooves} fill="none" stroke="var(--figure-roller-line)" strokeWidth="0.9" />
      <path data-roller="core" d={drawing?.core} fill="var(--figure-roller-line)" />
    </g>
  );
}

type MarkingProps = { readonly index: number; readonly marking: MarkingDrawing; readonly tint: Tint };

function Marking({ index, marking: { outline, halo, fibres, strength }, tint }: MarkingProps) {
  return (
    <g data-strength={index} opacity={strength}>
      <path data-marking-halo={index} d={halo} fill="var(--paper)" />
      <path data-marking={index} d={outline} fill={`var(--${tint})`} />
      <path data-fibres={index} d={fibres} fill="none" stroke="var(--paper)" strokeOpacity="0.6" strokeWidth="0.8" />
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
