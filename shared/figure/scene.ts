// What stays the same while a motion plays: the view, the props and the frame that everything fits in; and each pose drawn in it.
import { viewFrom } from './camera';
import type { View } from './camera';
import { drawProp, extentOfBody, outlineOfMarking, outlineOfPart, widest } from './drawing';
import type { Extent, PropDrawing } from './drawing';
import type { Motion } from './motion';
import type { Pose } from './pose';
import { solvePose } from './solve';

export type Scene = { readonly view: View; readonly props: readonly PropDrawing[]; readonly frame: Extent };

const margin = 4;

export function sceneOf(motion: Motion): Scene {
  const view = viewFrom(motion.camera);
  const props = motion.props.map((prop) => drawProp(prop, view));
  const bodies = Object.values(motion.poses).map((pose) => extentOfBody(solvePose(pose), view));
  const { left, right, top, bottom } = widest([...bodies, ...props.map((prop) => prop.extent)]);
  return {
    view,
    props,
    frame: { left: left - margin, right: right + margin, top: top - margin, bottom: bottom + margin },
  };
}

/** One outline for each layer that a pose is drawn in, and one for each marking. */
export type PoseDrawing = { readonly layers: readonly string[]; readonly markings: readonly string[] };

export function drawPose(motion: Motion, view: View, pose: Pose): PoseDrawing {
  const body = solvePose(pose);
  return {
    layers: motion.layers.map((layer) => (layer === 'markings' ? '' : outlineOfPart(layer, body, view))),
    markings: motion.markings.map((marking) => outlineOfMarking(marking, body, view)),
  };
}
