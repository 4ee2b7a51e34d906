// The process in which electron-builder runs: takes one order as JSON and carries it out.
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Arch, build, Platform } from 'electron-builder';
import { projectRoot } from '../setup/project-paths.mjs';
import { gatherAppFiles } from './app-files.mjs';
import { builderSettings } from './builder-settings.mjs';
import { compileMain } from './compile-main.mjs';
import { drawIcons } from './icons.mjs';
import { markOf } from './package-names.mjs';

const { electron, output, targets, prepackaged, version } = JSON.parse(process.argv[2]);
const folder = await mkdtemp(path.join(os.tmpdir(), 'unsit-package-'));
try {
  const app = path.join(folder, 'files');
  // A marked package is for tests, which look into its windows; what people get does not let anybody.
  await gatherAppFiles(app, { debuggable: markOf(electron) !== '' });
  await compileMain({ executable: electron.executable, app });
  const config = builderSettings({ electron, app, output, icons: await drawIcons(path.join(folder, 'icons')) });
  await build({
    projectDir: projectRoot,
    config: version === null ? config : { ...config, extraMetadata: { version } },
    targets: Platform.current().createTarget(targets, Arch[process.arch]),
    publish: 'never',
    ...(prepackaged === null ? {} : { prepackaged }),
  });
} finally {
  await rm(folder, { recursive: true, force: true });
}
