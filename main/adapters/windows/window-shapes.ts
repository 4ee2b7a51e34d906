// Size and manner of each window, in device-independent pixels.
import type { BrowserWindowConstructorOptions } from 'electron';
import type { WindowName } from '../../../shared/ipc/calls';

type Shape = Pick<
  BrowserWindowConstructorOptions,
  | 'width'
  | 'height'
  | 'minWidth'
  | 'minHeight'
  | 'frame'
  | 'resizable'
  | 'alwaysOnTop'
  | 'skipTaskbar'
  | 'fullscreenable'
  | 'maximizable'
  | 'minimizable'
  | 'type'
  | 'movable'
>;

/** A card that is a notification to the window manager gets no focus on X11; elsewhere `showInactive` does it. */
const cardType = process.platform === 'linux' ? { type: 'notification' } : {};

/** Covers a display: no frame, and above what people work in, or it would open unseen behind it. */
export const coverShape: Shape = { frame: false, movable: false, alwaysOnTop: true, skipTaskbar: true, minimizable: false, maximizable: false };

export const windowShapes: Record<WindowName, Shape> = {
  home: { width: 1040, height: 720, minWidth: 380, minHeight: 560 },
  settings: { width: 640, height: 760, minWidth: 420, minHeight: 480 },
  break: { width: 1080, height: 760, minWidth: 720, minHeight: 600 },
  backdrop: coverShape,
  welcome: { width: 760, height: 720, minWidth: 560, minHeight: 600 },
  safety: { width: 720, height: 760, minWidth: 460, minHeight: 520 },
  explanation: { width: 900, height: 760, minWidth: 560, minHeight: 560 },
  diagnostics: { width: 720, height: 760, minWidth: 420, minHeight: 480 },
  routines: { width: 960, height: 720, minWidth: 680, minHeight: 560 },
  card: {
    width: 400,
    height: 248,
    frame: false,
    resizable: false,
    alwaysOnTop: true,
    skipTaskbar: true,
    fullscreenable: false,
    maximizable: false,
    minimizable: false,
    ...cardType,
  },
};
