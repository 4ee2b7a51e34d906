// Renders every figure in both key poses, light and dark, to sheets in test-output/figures; exists because the pictures have to be looked at.
// Usage: npm run figures [-- <motion id> …]. The sheets carry no names on purpose: a reader has to know each move by its picture.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createServer } from 'vite';

const root = path.join(import.meta.dirname, '..');
const outFolder = path.join(root, 'test-output/figures');
const cell = { width: 460, height: 340, gap: 20 };

/** The custom properties of the first :root of each theme, read from the same files the windows load. */
function readThemes() {
  const light = {};
  const dark = {};
  for (const file of ['renderer/theme/tokens.css', 'renderer/figure/figure-colours.css']) {
    const css = readFileSync(path.join(root, file), 'utf8');
    Object.assign(light, propertiesOf(css.split('@media')[0]));
    const darkBlock = css.split('@media').find((block) => block.includes('prefers-color-scheme: dark'));
    Object.assign(dark, propertiesOf(darkBlock ?? ''));
  }
  return { light, dark: { ...light, ...dark } };
}

function propertiesOf(css) {
  return Object.fromEntries([...css.matchAll(/(--[a-z-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]));
}

/** Puts the colours in place of the custom properties, which the renderer does not know. */
function paint(svg, theme) {
  return svg.replace(/var\((--[a-z-]+)\)/g, (_, name) => {
    if (!theme[name]) throw new Error(`No colour named ${name}`);
    return theme[name];
  });
}

function sheetOf(rows, theme) {
  const columns = Math.min(2, rows.length);
  const width = cell.gap + columns * 2 * (cell.width + cell.gap);
  const height = cell.gap + Math.ceil(rows.length / columns) * (cell.height + cell.gap);
  const cells = rows.flatMap((pictures, index) =>
    pictures.map((svg, column) => {
      const x = cell.gap + ((index % columns) * 2 + column) * (cell.width + cell.gap);
      const y = cell.gap + Math.floor(index / columns) * (cell.height + cell.gap);
      return svg.replace('<svg ', `<svg x="${x}" y="${y}" width="${cell.width}" height="${cell.height}" `);
    }),
  );
  const ground = `<rect width="100%" height="100%" fill="${theme['--paper']}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${ground}${cells.join('')}</svg>`;
  return new Resvg(paint(svg, theme), { fitTo: { mode: 'width', value: width } }).render().asPng();
}

async function withSources(use) {
  const server = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'warn',
    server: { middlewareMode: true, ws: false, watch: null },
  });
  try {
    const { FigurePicture } = await server.ssrLoadModule('/renderer/figure/FigurePicture.tsx');
    const { sceneOf } = await server.ssrLoadModule('/shared/figure/scene.ts');
    const { stillMoment } = await server.ssrLoadModule('/shared/figure/motion.ts');
    const { motions } = await server.ssrLoadModule('/shared/figure/motions.ts');
    await use({ FigurePicture, sceneOf, stillMoment, motions });
  } finally {
    await server.close();
  }
}

await withSources(({ FigurePicture, sceneOf, stillMoment, motions }) => {
  const asked = process.argv.slice(2);
  const ids = Object.keys(motions).filter((id) => asked.length === 0 || asked.includes(id));
  if (ids.length === 0) throw new Error(`No such figure. There are: ${Object.keys(motions).join(', ')}`);
  const rows = ids.map((id) => {
    const motion = motions[id];
    const scene = sceneOf(motion);
    const tint = id === 'seated-at-desk' ? 'cause' : 'fix';
    const picture = (name) => ({ motion, scene, moment: stillMoment(motion, name), stillOf: name, mirrored: false, tint, title: id });
    return motion.stills.map((name) => renderToStaticMarkup(createElement(FigurePicture, picture(name))));
  });
  mkdirSync(outFolder, { recursive: true });
  for (const [name, theme] of Object.entries(readThemes())) {
    const file = path.join(outFolder, `sheet-${name}.png`);
    writeFileSync(file, sheetOf(rows, theme));
    console.log(`Drew ${path.relative(root, file)}: ${ids.join(', ')}`);
  }
});
