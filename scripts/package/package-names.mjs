// Gives every package its name; exists so that nothing made with the stand-in Electron can be taken for a release.

/** What the names of packages end in that nobody may ship: made with another runtime than the official one, or so that tests can look inside. Empty for the others. */
export function markOf(electron, env = process.env) {
  if (electron.kind !== 'official') return '-testruntime';
  return env.UNSIT_PACKAGE_FOR === 'tests' ? '-tests' : '';
}

/** electron-builder's artifactName of each kind of package; ${…} are its own macros. */
export const artifactNames = (mark) => ({
  deb: `unsit_\${version}_\${arch}${mark}.\${ext}`,
  rpm: `unsit-\${version}.\${arch}${mark}.\${ext}`,
  appImage: `Unsit-\${version}-\${arch}${mark}.\${ext}`,
  linux: `unsit-\${version}-linux-\${arch}${mark}.\${ext}`,
  nsis: `Unsit-\${version}-setup-\${arch}${mark}.\${ext}`,
  portable: `Unsit-\${version}-portable-\${arch}${mark}.\${ext}`,
  mac: `Unsit-\${version}-mac-\${arch}${mark}.\${ext}`,
  dmg: `Unsit-\${version}-mac-\${arch}${mark}.\${ext}`,
});

/** The folder of the unpacked app, inside dist/. */
export const directoryName = (mark, platform = process.platform, arch = process.arch) => `unsit-${platform}-${arch}${mark}`;
