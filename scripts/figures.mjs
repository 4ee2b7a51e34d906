// Renders every figure in both key poses, light and dark, to sheets in test-output/figures; exists because the pictures have to be looked at.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createServer } from 'vite';
import { Resvg } from '@resvg/resvg-js';

const root = path.join(import.meta.dirname, '..');
const outFolder = path.join(root, 'test-output/figures');

const themes = {
  light: {
    '--paper': '#FAF7F2',
    '--ink': '#1F2A2E',
    '--cause': '#B4532A',
    '--fix': '#0F766E',
    '--figure-ink': '#3D4D54',
    '--figure-far': '#A3ADAE',
    '--figure-prop': '#DDD3C3',
    '--figure-prop-light': '#E9E1D4',
    '--figure-prop-shade': '#CFC4B2',
    '--figure-ground': '#EFE8DC',
  },
  dark: {
    '--paper': '#14191B',
    '--ink': '#E8E4DC',
    '--cause': '#E98A5F',
    '--fix': '#4FC1B4',
    '--figure-ink': '#D3D0C8',
    '--figure-far': '#6F7A7C',
    '--figure-prop': '#2C3538',
    '--figure-prop-light': '#363F42',
    '--figure-prop-shade': '#242C2F',
    '--figure-ground': '#1C2325',
  },
};

const paint = (svg, theme) => svg.replace(/var\((--[a-z-]+)\)/g, (_, name) => themes[theme][name] ?? 'magenta');

/** One figure's inner SVG, placed into a cell of the sheet. */
function cell(svg, x, y, width, height) {
  return svg.replace('<svg ', `<svg x="${x}" y="${y}" width="${width}" height="${height}" `);
}

function toPng(svg, file, width) {
  mkdirSync(outFolder, { recursive: true });
  const png = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: true } }).render().asPng();
  writeFileSync(path.join(outFolder, file), png);
  return path.relative(root, path.join(outFolder, file));
}

async function main() {
  const only = process.argv.slice(2);
  const server = await createServer({ root, configFile: false, appType: 'custom', logLevel: 'warn', server: { middlewareMode: true, ws: false, watch: null } });
  try {
    const { createElement } = await import('react');
    const { renderToStaticMarkup } = await import('react-dom/server');
    const { FigurePicture } = await server.ssrLoadModule('/renderer/figure/FigurePicture.tsx');
    const { sceneOf } = await server.ssrLoadModule('/shared/figure/scene.ts');
    const { stillMoment } = await server.ssrLoadModule('/shared/figure/motion.ts');
    const { motions } = await server.ssrLoadModule('/shared/figure/motions.ts');
    const ids = Object.keys(motions).filter((id) => only.length === 0 || only.includes(id));
    const still = (id, name) =>
      renderToStaticMarkup(
        createElement(FigurePicture, {
          motion: motions[id],
          scene: sceneOf(motions[id]),
          moment: stillMoment(motions[id], name),
          stillOf: name,
          mirrored: false,
          tint: id === 'seated-at-desk' ? 'cause' : 'fix',
          title: id,
        }),
      );
    const [width, height, gap] = [460, 340, 20];
    for (const theme of Object.keys(themes)) {
      const cells = ids.flatMap((id, row) =>
        motions[id].stills.map((name, column) =>
          cell(still(id, name), gap + ((row % 2) * 2 + column) * (width + gap), gap + Math.floor(row / 2) * (height + gap), width, height),
        ),
      );
      const columns = ids.length > 1 ? 4 : 2;
      const sheetWidth = gap + columns * (width + gap);
      const sheetHeight = gap + Math.ceil(ids.length / 2) * (height + gap);
      const sheet = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${sheetWidth} ${sheetHeight}"><rect width="100%" height="100%" fill="${themes[theme]['--paper']}"/>${cells.join('')}</svg>`;
      console.log(`Drew ${toPng(paint(sheet, theme), `sheet-${theme}.png`, only.length ? sheetWidth : sheetWidth)}`);
    }
  } finally {
    await server.close();
  }
}

await main();
