// Draws the tray picture and touches only what changed, because each touch wakes the panel and closes a menu that is open.
import type { TrayIconKind, TrayPicture } from '../../../shared/projection/tray-menu';
import type { OpenTray } from '../../ports/tray';
import { menuTemplate } from './tray-menu-template';
import type { MenuTemplate } from './tray-menu-template';

/** What is asked of the desktop's tray; Electron's stands behind it in the app. */
export interface NativeTray {
  setIcon(icon: TrayIconKind): void;
  setTooltip(tooltip: string): void;
  setMenu(template: MenuTemplate[]): void;
  destroy(): void;
}

export interface TrayViewOptions {
  /** Puts a new icon into the tray; `onClick` is the plain click, where the platform has one beside the menu. */
  place: (icon: TrayIconKind, onClick: () => void) => NativeTray;
  /** Tells whether a tray host is there, as soon as known and on each change; left out where there always is one. */
  onTrayHost?: (listener: (present: boolean) => void) => () => void;
}

interface Drawn {
  tray: NativeTray;
  icon: string;
  tooltip: string;
  rows: string;
}

export function trayViewOn({ place, onTrayHost }: TrayViewOptions): OpenTray {
  return (onIntent, onShownChange) => {
    let picture: TrayPicture | null = null;
    let drawn: Drawn | null = null;
    let home: 'unknown' | 'none' | 'found' = 'unknown';
    /** A platform that tells nothing of tray hosts always has a tray. */
    let shown: boolean | null = onTrayHost ? null : true;
    let released = false;

    function draw(): void {
      if (!picture || released) return;
      const next = { icon: JSON.stringify(picture.icon), tooltip: picture.tooltip, rows: JSON.stringify(picture.rows) };
      const tray = drawn?.tray ?? place(picture.icon, () => onIntent({ type: 'openHome' }));
      if (drawn && drawn.icon !== next.icon) tray.setIcon(picture.icon);
      if (drawn?.tooltip !== next.tooltip) tray.setTooltip(next.tooltip);
      if (drawn?.rows !== next.rows) tray.setMenu(menuTemplate(picture.rows, onIntent));
      drawn = { tray, ...next };
    }

    /** Electron registers a tray only with a host that is there when it is made; later restarts of that host it follows by itself. */
    function makeForHost(present: boolean): void {
      if (!present) {
        if (home === 'unknown') home = 'none';
        return;
      }
      const madeForNobody = home === 'none' && drawn;
      home = 'found';
      if (!madeForNobody) return;
      madeForNobody.tray.destroy();
      drawn = null;
      draw();
    }

    function hostChanged(present: boolean): void {
      makeForHost(present);
      if (shown === present || released) return;
      shown = present;
      onShownChange();
    }
    const stopFollowing = onTrayHost?.(hostChanged);

    return {
      render(next) {
        picture = next;
        draw();
      },
      shown: () => shown,
      release() {
        if (released) return;
        released = true;
        stopFollowing?.();
        drawn?.tray.destroy();
        drawn = null;
      },
    };
  };
}
