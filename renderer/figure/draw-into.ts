// Puts a picture into paths that are already on the page, touching only what changed; React need not run for each picture.
import { short } from '../../shared/figure/outline';
import type { RollerDrawing } from '../../shared/figure/roller';
import type { Picture } from '../../shared/figure/scene';

const everyMovingPart = ['layer', 'layer-halo', 'marking', 'marking-halo', 'fibres', 'strength', 'roller']
  .map((name) => `[data-${name}]`)
  .join();

export function drawInto(group: SVGGElement, { layers, markings, roller }: Picture): void {
  for (const element of group.querySelectorAll<SVGElement>(everyMovingPart)) {
    const { layer, layerHalo, marking, markingHalo, fibres, strength, roller: partOfRoller } = element.dataset;
    if (layer !== undefined) change(element, 'd', layers[Number(layer)]?.outline);
    if (layerHalo !== undefined) change(element, 'd', layers[Number(layerHalo)]?.halo);
    if (marking !== undefined) change(element, 'd', markings[Number(marking)]?.outline);
    if (markingHalo !== undefined) change(element, 'd', markings[Number(markingHalo)]?.halo);
    if (fibres !== undefined) change(element, 'd', markings[Number(fibres)]?.fibres);
    if (strength !== undefined) change(element, 'opacity', short(markings[Number(strength)]?.strength ?? 1));
    if (partOfRoller !== undefined) change(element, 'd', roller?.[partOfRoller as keyof RollerDrawing]);
  }
}

function change(element: SVGElement, name: string, value: string | undefined): void {
  if (value !== undefined && element.getAttribute(name) !== value) element.setAttribute(name, value);
}
