// Draws the app's icon in every size and form from build/icon.svg; exists so that there is one picture to change.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { projectRoot } from '../setup/project-paths.mjs';
import { icnsOf, icoOf } from './image-containers.mjs';

export const iconSource = path.join(projectRoot, 'build', 'icon.svg');
export const iconSizes = [16, 22, 24, 32, 48, 64, 128, 256, 512, 1024];
const largestInIco = 256;

/** On macOS icons stand on a tile with a margin; the paper's colour is the windows' own. */
const macTile = (drawing) =>
  drawing
    .replace('viewBox="-1 -1 2 2"', 'viewBox="-1.72 -1.72 3.44 3.44"')
    .replace(/<svg [^>]*>/, (opening) => `${opening}<rect x="-1.385" y="-1.385" width="2.77" height="2.77" rx="0.62" fill="#faf7f2"/>`);

const draw = (svg, size) => new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();

/**
 * Writes the icons into `folder`. Resolves to electron-builder's `icon` of each platform:
 * a folder of `<size>x<size>.png` for Linux, an .ico for Windows, an .icns for macOS.
 */
export async function drawIcons(folder) {
  const svg = await readFile(iconSource, 'utf8');
  const linux = path.join(folder, 'linux');
  await mkdir(linux, { recursive: true });
  const pictures = iconSizes.map((size) => ({ size, png: draw(svg, size) }));
  await Promise.all(pictures.map(({ size, png }) => writeFile(path.join(linux, `${size}x${size}.png`), png)));
  const windows = path.join(folder, 'icon.ico');
  await writeFile(windows, icoOf(pictures.filter(({ size }) => size <= largestInIco)));
  const mac = path.join(folder, 'icon.icns');
  const tile = macTile(svg);
  await writeFile(mac, icnsOf(iconSizes.map((size) => ({ size, png: draw(tile, size) }))));
  return { linux, windows, mac };
}
