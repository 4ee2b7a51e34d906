// Electron's tray behind the tray view, with icons drawn for the sizes of each platform.
import { Menu, nativeImage, Tray } from 'electron';
import type { NativeImage } from 'electron';
import type { TrayIconKind } from '../../../shared/projection/tray-menu';
import { asPremultipliedBgra, panelPalette, rasterise, templatePalette } from './icon/rasterise';
import type { Palette } from './icon/rasterise';
import { layersOf } from './icon/sign';
import type { TrayViewOptions } from './tray-view';

interface IconFormat {
  /** In points; what each platform's tray shows at a scale of 1. */
  size: number;
  scales: readonly number[];
  palette: Palette;
  isTemplate: boolean;
}

const formats: Partial<Record<NodeJS.Platform, IconFormat>> = {
  darwin: { size: 18, scales: [1, 2, 3], palette: templatePalette, isTemplate: true },
  win32: { size: 16, scales: [1, 1.25, 1.5, 1.75, 2, 2.5, 3], palette: panelPalette, isTemplate: false },
};
const linuxFormat: IconFormat = { size: 22, scales: [1, 2], palette: panelPalette, isTemplate: false };

function drawIcon(icon: TrayIconKind, { size, scales, palette, isTemplate }: IconFormat): NativeImage {
  const image = nativeImage.createEmpty();
  for (const scaleFactor of scales) {
    const pixels = Math.round(size * scaleFactor);
    const buffer = Buffer.from(asPremultipliedBgra(rasterise(layersOf(icon), pixels, palette)));
    image.addRepresentation({ scaleFactor, width: pixels, height: pixels, buffer });
  }
  if (isTemplate) image.setTemplateImage(true);
  return image;
}

const untilMenuIsBuiltMs = 500;

/** Puts icons into the tray of this platform; each icon is drawn once and kept. */
export function electronTrayPlace(platform: NodeJS.Platform): TrayViewOptions['place'] {
  const format = formats[platform] ?? linuxFormat;
  const drawn = new Map<string, NativeImage>();
  const imageOf = (icon: TrayIconKind): NativeImage => {
    const key = JSON.stringify(icon);
    const image = drawn.get(key) ?? drawIcon(icon, format);
    drawn.set(key, image);
    return image;
  };

  return (icon, onClick) => {
    const tray = new Tray(imageOf(icon));
    // On macOS a click opens the menu, as everyone there expects.
    if (platform !== 'darwin') tray.on('click', onClick);
    return {
      setIcon: (next) => tray.setImage(imageOf(next)),
      setTooltip: (tooltip) => tray.setToolTip(tooltip),
      setMenu(template) {
        const menu = Menu.buildFromTemplate(template);
        tray.setContextMenu(menu);
        // Symptom: without a message bus Electron 33.2.1 on Linux says of every submenu that it will be shown as soon as the menu is set.
        // Nobody opens one that soon. Delete when test/desktop/ready-break.test.ts passes without the wait.
        setTimeout(() => {
          template.forEach(({ onRead }, index) => onRead && menu.items[index]?.submenu?.on('menu-will-show', onRead));
        }, untilMenuIsBuiltMs);
      },
      destroy: () => tray.destroy(),
    };
  };
}
