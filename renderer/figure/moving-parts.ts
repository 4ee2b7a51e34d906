// Which outline each part on the page has in another picture: the parts are known by their data attributes (FigurePicture.tsx).
import type { RollerDrawing } from '../../shared/figure/roller';
import type { Picture } from '../../shared/figure/scene';

/** Undefined: it stands still, and stays as the page shows it. */
export function outlineIn({ layers, markings, roller }: Picture, part: DOMStringMap): string | undefined {
  if (part['layer'] !== undefined) return layers[Number(part['layer'])]?.outline;
  if (part['layerHalo'] !== undefined) return layers[Number(part['layerHalo'])]?.halo;
  if (part['marking'] !== undefined) return markings[Number(part['marking'])]?.outline;
  if (part['markingHalo'] !== undefined) return markings[Number(part['markingHalo'])]?.halo;
  if (part['fibres'] !== undefined) return markings[Number(part['fibres'])]?.fibres;
  if (part['roller'] !== undefined) return roller?.[part['roller'] as keyof RollerDrawing];
  return undefined;
}

/** How visible the group around a part is in this picture, 0 to 1; only markings come and go. */
export function strengthIn({ markings }: Picture, group: DOMStringMap | undefined): number {
  return group?.['strength'] === undefined ? 1 : (markings[Number(group['strength'])]?.strength ?? 1);
}
