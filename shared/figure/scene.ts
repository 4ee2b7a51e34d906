// What stays the same while a motion plays: the view, the props and the frame that everything fits in; and each pose drawn in it.
import { viewFrom } from './camera';
import type { View } from './camera';
import { drawArrow, drawProp, extentOfBody, fibresOfMarking, outlineOfMarking, outlineOfPart, widest } from './drawing';
import type { ArrowDrawing, Extent, PropDrawing } from './drawing';
import { isSeam, strengthOf } from './motion';
import type { Moment, Motion } from './motion';
import { solvePose } from './solve';

export type Scene = { readonly view: View; readonly props: readonly PropDrawing[]; readonly frame: Extent };

const margin = 4;

export function arrowsOf(motion: Motion, view: View, pose: string): readonly ArrowDrawing[] {
  return motion.arrows.filter((arrow) => arrow.pose === pose).map((arrow) => drawArrow(arrow, view));
}

export function sceneOf(motion: Motion): Scene {
  const view = viewFrom(motion.camera);
  const props = motion.props.map((prop) => drawProp(prop, view));
  const bodies = Object.values(motion.poses).map((pose) => extentOfBody(solvePose(pose), view));
  const arrows = motion.arrows.map((arrow) => drawArrow(arrow, view));
  const { left, right, top, bottom } = widest([...bodies, ...[...props, ...arrows].map(({ extent }) => extent)]);
  return {
    view,
    props,
    frame: { left: left - margin, right: right + margin, top: top - margin, bottom: bottom + margin },
  };
}

/** One outline for each layer that a body is drawn in, and one for each marking. */
export type LayerDrawing = { readonly outline: string; readonly halo: string };
export type MarkingDrawing = LayerDrawing & { readonly fibres: string; readonly strength: number };
export type Picture = { readonly layers: readonly LayerDrawing[]; readonly markings: readonly MarkingDrawing[] };

const haloWidth = 1.1;

export function drawMoment(motion: Motion, view: View, { pose, shares }: Pick<Moment, 'pose' | 'shares'>): Picture {
  const body = solvePose(pose);
  return {
    layers: motion.layers.map((layer) => {
      if (layer === 'markings') return { outline: '', halo: '' };
      const outline = outlineOfPart(layer, body, view);
      return { outline, halo: isSeam(layer) ? '' : outlineOfPart(layer, body, view, haloWidth) };
    }),
    markings: motion.markings.map((marking) => ({
      outline: outlineOfMarking(marking, body, view),
      halo: outlineOfMarking(marking, body, view, haloWidth),
      fibres: fibresOfMarking(marking, body, view),
      strength: strengthOf(marking, shares),
    })),
  };
}
