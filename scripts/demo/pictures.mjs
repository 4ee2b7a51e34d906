// Saves what the demo shows as numbered pictures: a window, the whole desktop, the icon in the tray.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../setup/project-paths.mjs';
import { say } from '../setup/say.mjs';

const folder = path.join(projectRoot, 'test-output', 'demo');
/** The tray's icon is 22 pixels wide; larger it can be looked at. */
const iconScale = '800%';

export async function openPictures({ desktop, runTool }) {
  await mkdir(folder, { recursive: true });
  // Pictures of an earlier demo beside those of this one would tell a mixed story.
  for (const name of await readdir(folder)) if (name.endsWith('.png')) await rm(path.join(folder, name));
  const saved = [];

  const fileFor = (name) => {
    const file = path.join(folder, `${name}.png`);
    saved.push(file);
    say(`   picture: ${path.relative(projectRoot, file)}`);
    return file;
  };

  return {
    saved,
    async ofWindow(name, page) {
      await page.screenshot({ path: fileFor(name) });
    },
    async ofDesktop(name) {
      await runTool('import', ['-silent', '-window', 'root', fileFor(`${name}-desktop`)], { environment: desktop.environment });
    },
    async ofTrayIcon(name) {
      const icon = await desktop.tray.icon();
      const pixels = Buffer.alloc(icon.width * icon.height * 4);
      for (let y = 0; y < icon.height; y += 1) {
        for (let x = 0; x < icon.width; x += 1) {
          const { red, green, blue, alpha } = icon.at(x, y);
          pixels.set([red, green, blue, alpha], (y * icon.width + x) * 4);
        }
      }
      const raw = path.join(desktop.folder, 'icon.rgba');
      await writeFile(raw, pixels);
      const size = `${icon.width}x${icon.height}`;
      await runTool('convert', ['-size', size, '-depth', '8', `rgba:${raw}`, '-scale', iconScale, fileFor(`${name}-tray`)], { environment: desktop.environment });
    },
  };
}
