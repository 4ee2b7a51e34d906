// Puts a pose into paths that are already on the page, touching only what changed; React need not run for each picture.
import type { View } from '../../shared/figure/camera';
import type { Motion } from '../../shared/figure/motion';
import type { Pose } from '../../shared/figure/pose';
import { drawPose } from '../../shared/figure/scene';

export function drawInto(group: SVGGElement, motion: Motion, view: View, pose: Pose): void {
  const { layers, markings } = drawPose(motion, view, pose);
  for (const path of group.querySelectorAll<SVGPathElement>('path[data-layer], path[data-marking]')) {
    const { layer, marking } = path.dataset;
    const outline = layer === undefined ? markings[Number(marking)] : layers[Number(layer)];
    if (outline !== undefined && path.getAttribute('d') !== outline) path.setAttribute('d', outline);
  }
}
