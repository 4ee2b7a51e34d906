// Puts a pose into paths that are already on the page, touching only what changed; React need not run for each picture.
import type { View } from '../../shared/figure/camera';
import type { Moment, Motion } from '../../shared/figure/motion';
import { short } from '../../shared/figure/outline';
import { drawMoment } from '../../shared/figure/scene';

const everyMovingPart = ['layer', 'layer-halo', 'marking', 'marking-halo', 'fibres', 'strength']
  .map((name) => `[data-${name}]`)
  .join();

export function drawInto(group: SVGGElement, motion: Motion, view: View, moment: Moment): void {
  const { layers, markings } = drawMoment(motion, view, moment);
  for (const element of group.querySelectorAll<SVGElement>(everyMovingPart)) {
    const { layer, layerHalo, marking, markingHalo, fibres, strength } = element.dataset;
    if (layer !== undefined) change(element, 'd', layers[Number(layer)]?.outline);
    if (layerHalo !== undefined) change(element, 'd', layers[Number(layerHalo)]?.halo);
    if (marking !== undefined) change(element, 'd', markings[Number(marking)]?.outline);
    if (markingHalo !== undefined) change(element, 'd', markings[Number(markingHalo)]?.halo);
    if (fibres !== undefined) change(element, 'd', markings[Number(fibres)]?.fibres);
    if (strength !== undefined) change(element, 'opacity', short(markings[Number(strength)]?.strength ?? 1));
  }
}

function change(element: SVGElement, name: string, value: string | undefined): void {
  if (value !== undefined && element.getAttribute(name) !== value) element.setAttribute(name, value);
}
