// Draws the app's own icon, half cause and half fix, for title bars and task lists.
import { nativeImage } from 'electron';
import type { NativeImage } from 'electron';
import { asPremultipliedBgra, panelPalette, rasterise } from './icon/rasterise';
import { appSign } from './icon/sign';

const iconPixels = 128;

export function drawAppIcon(): NativeImage {
  const pixels = asPremultipliedBgra(rasterise(appSign, iconPixels, panelPalette));
  return nativeImage.createFromBitmap(Buffer.from(pixels), { width: iconPixels, height: iconPixels });
}
