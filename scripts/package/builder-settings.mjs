// Completes electron-builder.yml with what only this run knows: the Electron that was found, the names, the icons, the place to write to.
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { shareLocales } from './locales.mjs';
import { artifactNames, markOf } from './package-names.mjs';

/**
 * What goes on top of electron-builder.yml. `electron` is what resolveElectron answers, `app` the folder of gatherAppFiles, `icons` what
 * drawIcons answers. Whatever was not made with the official runtime is marked in its name.
 */
export function builderSettings({ electron, app, output, icons }) {
  const names = artifactNames(markOf(electron));
  return {
    electronVersion: electron.version,
    electronDist: electron.distPath,
    directories: { app, output },
    afterExtract: ({ appOutDir, packager }) => removeDevelopmentFiles(packager.getResourcesDir(appOutDir), appOutDir),
    afterPack: ({ appOutDir, electronPlatformName }) => (electronPlatformName === 'linux' ? shareLocales(path.join(appOutDir, 'locales')) : undefined),
    linux: { icon: icons.linux, artifactName: names.linux },
    deb: { artifactName: names.deb },
    rpm: { artifactName: names.rpm },
    appImage: { artifactName: names.appImage },
    win: { icon: icons.windows },
    nsis: { artifactName: names.nsis },
    portable: { artifactName: names.portable },
    mac: { icon: icons.mac, artifactName: names.mac },
    dmg: { artifactName: names.dmg },
  };
}

/** A runtime made for development starts an app of its own and knows how it was made. */
async function removeDevelopmentFiles(resources, appFolder) {
  const unwanted = [path.join(resources, 'default_app.asar'), path.join(appFolder, 'unsit-stand-in.json'), path.join(appFolder, 'version')];
  await Promise.all(unwanted.map((file) => rm(file, { recursive: true, force: true })));
}
