// Where a window opens: on the display where the pointer is, centred, or in the corner for the card.
import type { WindowName } from '../../../shared/ipc/calls';

export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Size {
  width: number;
  height: number;
}

const cardMargin = 24;

/** Never larger than the work area, never outside of it. */
export function placeWindow(name: WindowName, size: Size, workArea: Rectangle): Rectangle {
  const width = Math.min(size.width, workArea.width);
  const height = Math.min(size.height, workArea.height);
  if (name === 'card') {
    return {
      x: Math.max(workArea.x, workArea.x + workArea.width - width - cardMargin),
      y: Math.max(workArea.y, workArea.y + workArea.height - height - cardMargin),
      width,
      height,
    };
  }
  return {
    x: workArea.x + Math.round((workArea.width - width) / 2),
    y: workArea.y + Math.round((workArea.height - height) / 2),
    width,
    height,
  };
}
