// Knows which Debian or Ubuntu package brings a shared library or a tool; exists so that a bare machine is told one command, or needs none.

const packageOfLibrary = {
  'libX11.so.6': 'libx11-6',
  'libX11-xcb.so.1': 'libx11-xcb1',
  'libXcomposite.so.1': 'libxcomposite1',
  'libXcursor.so.1': 'libxcursor1',
  'libXdamage.so.1': 'libxdamage1',
  'libXext.so.6': 'libxext6',
  'libXfixes.so.3': 'libxfixes3',
  'libXi.so.6': 'libxi6',
  'libXrandr.so.2': 'libxrandr2',
  'libXrender.so.1': 'libxrender1',
  'libXss.so.1': 'libxss1',
  'libXtst.so.6': 'libxtst6',
  'libasound.so.2': 'libasound2',
  'libatk-1.0.so.0': 'libatk1.0-0',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libatspi.so.0': 'libatspi2.0-0',
  'libcairo.so.2': 'libcairo2',
  'libcairo-gobject.so.2': 'libcairo-gobject2',
  'libcups.so.2': 'libcups2',
  'libdbus-1.so.3': 'libdbus-1-3',
  'libdrm.so.2': 'libdrm2',
  'libexpat.so.1': 'libexpat1',
  'libfontconfig.so.1': 'libfontconfig1',
  'libgbm.so.1': 'libgbm1',
  'libgcc_s.so.1': 'libgcc-s1',
  'libgdk-3.so.0': 'libgtk-3-0',
  'libgdk_pixbuf-2.0.so.0': 'libgdk-pixbuf-2.0-0',
  'libgio-2.0.so.0': 'libglib2.0-0',
  'libglib-2.0.so.0': 'libglib2.0-0',
  'libgmodule-2.0.so.0': 'libglib2.0-0',
  'libgobject-2.0.so.0': 'libglib2.0-0',
  'libgtk-3.so.0': 'libgtk-3-0',
  'libnspr4.so': 'libnspr4',
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libpango-1.0.so.0': 'libpango-1.0-0',
  'libpangocairo-1.0.so.0': 'libpangocairo-1.0-0',
  'libplc4.so': 'libnspr4',
  'libplds4.so': 'libnspr4',
  'libsmime3.so': 'libnss3',
  'libstdc++.so.6': 'libstdc++6',
  'libudev.so.1': 'libudev1',
  'libuuid.so.1': 'libuuid1',
  'libwayland-client.so.0': 'libwayland-client0',
  'libxcb.so.1': 'libxcb1',
  'libxcb-dri3.so.0': 'libxcb-dri3-0',
  'libxkbcommon.so.0': 'libxkbcommon0',
  'libxshmfence.so.1': 'libxshmfence1',
};

/**
 * What is asked for by name because nothing links to it: loaded while running. Without libX11-xcb Electron 33.2.1 ends without a word
 * (an illegal instruction) as soon as it meets an X display; found on a bare Debian (test/clean-root).
 */
export const librariesLoadedLate = ['libgtk-3.so.0', 'libX11-xcb.so.1'];

/** A virtual display: what shows, arranges and connects. `any` lists packages of which the first known one is taken. */
const displayTools = [
  { tool: 'Xvfb', any: ['xvfb'] },
  { tool: 'openbox', any: ['openbox'] },
  { tool: 'dbus-daemon', any: ['dbus-daemon', 'dbus'] },
  { tool: 'setpriv', any: ['util-linux'] },
  { tool: 'fonts', any: ['fonts-dejavu-core'] },
];

/** What the desktop tests and the demo need on top of it: real input, screenshots, a real sender, an idle clock that can jump, a Wayland compositor, a sound server, a notification service and a look at what goes to the network. */
const testTools = [
  { tool: 'xdotool', any: ['xdotool'] },
  { tool: 'import', any: ['imagemagick'] },
  { tool: 'notify-send', any: ['libnotify-bin'] },
  { tool: 'libfaketime', any: ['libfaketime'] },
  { tool: 'weston', any: ['weston'] },
  { tool: 'pulseaudio', any: ['pulseaudio'] },
  { tool: 'parec', any: ['pulseaudio-utils'] },
  { tool: 'dunst', any: ['dunst'] },
  { tool: 'strace', any: ['strace'] },
  // For the tests of the packages: what packs them and what takes them apart and judges them.
  { tool: 'rpmbuild', any: ['rpm'] },
  { tool: '7za', any: ['p7zip-full', '7zip'] },
  { tool: 'desktop-file-validate', any: ['desktop-file-utils'] },
  { tool: 'appstreamcli', any: ['appstream'] },
  { tool: 'readelf', any: ['binutils'] },
  { tool: 'unsquashfs', any: ['squashfs-tools'] },
  { tool: 'makensis', any: ['nsis'] },
];

/** What a Debian of its own is made with (npm run try-deb). */
const cleanRootTools = [{ tool: 'debootstrap', any: ['debootstrap'] }];

export const toolSets = { none: [], display: displayTools, tests: [...displayTools, ...testTools], 'clean-root': [...displayTools, ...testTools, ...cleanRootTools] };

/** The packages for these libraries, and the libraries no package is known for. */
export function packagesForLibraries(libraries) {
  const packages = new Set();
  const unknown = [];
  for (const library of libraries) {
    const found = packageOfLibrary[library];
    if (found) packages.add(found);
    else unknown.push(library);
  }
  return { packages: [...packages].sort(), unknown };
}

/**
 * The name under which this release has a package. Newer Debian and Ubuntu renamed libraries to …t64 when
 * time became 64 bits wide; asking for the old name there fails or picks an unwanted stand-in.
 */
export function nameOnThisRelease(name, isKnown) {
  return isKnown(`${name}t64`) ? `${name}t64` : name;
}

/** The package to install for a tool: the first alternative this release knows. */
export function packageForTool({ any }, isKnown) {
  return any.find(isKnown) ?? any[0];
}
