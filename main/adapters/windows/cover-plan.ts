// Says what belongs on which display while a break covers them all: the guide on one, a backdrop on every other.
import type { Rectangle } from './window-place';

export interface DisplayHere {
  id: number;
  bounds: Rectangle;
  workArea: Rectangle;
}

export interface CoverPlan {
  guideOn: DisplayHere;
  backdropsOn: readonly DisplayHere[];
}

export function sameArea(one: Rectangle, other: Rectangle): boolean {
  return one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;
}

/**
 * The guide stays where it is as long as that display is there, and goes to the display `otherwise` when not.
 * Displays that mirror each other are one. Null while there is no display at all.
 */
export function coverPlan(displays: readonly DisplayHere[], guideOn: number, otherwise: number): CoverPlan | null {
  const byId = (id: number): DisplayHere | undefined => displays.find((display) => display.id === id);
  const guide = byId(guideOn) ?? byId(otherwise) ?? displays[0];
  if (!guide) return null;
  const backdropsOn: DisplayHere[] = [];
  for (const display of displays) {
    const covered = [guide, ...backdropsOn].some(({ bounds }) => sameArea(bounds, display.bounds));
    if (!covered) backdropsOn.push(display);
  }
  return { guideOn: guide, backdropsOn };
}

/** macOS keeps its menu bar above every window; elsewhere the whole display is covered. */
export function coveredArea({ bounds, workArea }: DisplayHere, platform: NodeJS.Platform): Rectangle {
  return platform === 'darwin' ? workArea : bounds;
}
