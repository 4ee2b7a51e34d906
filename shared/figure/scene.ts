// What stays the same while a motion plays: the view, the props and the frame that everything fits in; and each pose drawn in it.
import { viewFrom } from './camera';
import type { View } from './camera';
import { drawArrow, drawProp, extentOfBody, fibresOfMarking, grown, outlineOfMarking, outlineOfPart, widest } from './drawing';
import type { ArrowDrawing, Extent, PropDrawing } from './drawing';
import { cycleSeconds, isPropLayer, isSeam, pictureAt, strengthOf } from './motion';
import type { Moment, Motion, MotionPicture } from './motion';
import type { Pose } from './pose';
import { drawRoller, extentOfRoller } from './roller';
import type { RollerDrawing } from './roller';
import { solvePose } from './solve';

export type Scene = { readonly view: View; readonly props: readonly PropDrawing[]; readonly frame: Extent };

const margin = 4;

export function arrowsOf(motion: Motion, view: View, pose: string): readonly ArrowDrawing[] {
  return motion.arrows.filter((arrow) => arrow.pose === pose).map((arrow) => drawArrow(arrow, view));
}

export function sceneOf(motion: Motion): Scene {
  const view = viewFrom(motion.camera);
  const props = motion.props.map((prop) => drawProp(prop, view));
  const poses = Object.values(motion.poses).map((pose) => extentOfPose(pose, view));
  const arrows = motion.arrows.map((arrow) => drawArrow(arrow, view));
  return {
    view,
    props,
    frame: grown(widest([...poses, ...[...props, ...arrows].map(({ extent }) => extent)]), margin),
  };
}

/** The scene in a frame as large as that of both: side by side the two are drawn to one scale, on one ground. */
export function sceneBeside(scene: Scene, { frame: other }: Scene): Scene {
  const { left, right, top, bottom } = scene.frame;
  const middle = (left + right) / 2;
  const half = Math.max(right - left, other.right - other.left) / 2;
  return {
    ...scene,
    frame: { left: middle - half, right: middle + half, top: Math.min(top, other.top), bottom: Math.max(bottom, other.bottom) },
  };
}

/** One outline for each layer that a body is drawn in, and one for each marking. */
export type LayerDrawing = { readonly outline: string; readonly halo: string };
export type MarkingDrawing = LayerDrawing & { readonly fibres: string; readonly strength: number };
export type Picture = {
  readonly layers: readonly LayerDrawing[];
  readonly markings: readonly MarkingDrawing[];
  readonly roller?: RollerDrawing;
  /** Everything in it lies inside. */
  readonly extent: Extent;
};

const haloWidth = 1.1;

/** For the line around everything, and for flanks that swing a little wider than what they run through. */
const reachBeyondBody = haloWidth + 1.5;

/** Body and roller. */
function extentOfPose(pose: Pose, view: View, body = solvePose(pose)): Extent {
  return widest([extentOfBody(body, view), ...(pose.roller ? [extentOfRoller(pose.roller, view)] : [])]);
}

export function drawMoment(motion: Motion, view: View, { pose, shares }: Moment): Picture {
  const body = solvePose(pose);
  return {
    layers: motion.layers.map((layer) => {
      if (layer === 'markings' || layer === 'roller' || isPropLayer(layer)) return { outline: '', halo: '' };
      const outline = outlineOfPart(layer, body, view);
      return { outline, halo: isSeam(layer) ? '' : outlineOfPart(layer, body, view, haloWidth) };
    }),
    markings: motion.markings.map((marking) => ({
      outline: outlineOfMarking(marking, body, view),
      halo: outlineOfMarking(marking, body, view, haloWidth),
      fibres: fibresOfMarking(marking, body, view),
      strength: strengthOf(marking, shares),
    })),
    ...(pose.roller ? { roller: drawRoller(pose.roller, view) } : {}),
    extent: grown(extentOfPose(pose, view, body), reachBeyondBody),
  };
}

/** What the extents of all the pictures of a whole cycle take together. */
export function extentInMotion(motion: Motion, view: View): Extent {
  const extents = new Map<string, Extent>();
  for (let seconds = 0; seconds < cycleSeconds(motion); ) {
    const { name, moment, lastsSeconds } = pictureAt(motion, seconds);
    if (!extents.has(name)) extents.set(name, extentOfPose(moment().pose, view));
    // At the very end of the cycle a picture lasts no time at all.
    seconds += Math.max(lastsSeconds, 0.01);
  }
  return grown(widest([...extents.values()]), reachBeyondBody);
}

/** Draws each picture of a motion once and keeps it: a cycle comes round every few seconds. */
export function keepPictures(motion: Motion, view: View): (picture: MotionPicture) => Picture {
  const kept = new Map<string, Picture>();
  return (picture) => {
    const drawn = kept.get(picture.name) ?? drawMoment(motion, view, picture.moment());
    kept.set(picture.name, drawn);
    return drawn;
  };
}
