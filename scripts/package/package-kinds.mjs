// Knows for each kind of package what it takes to make it on this machine; exists so that what cannot be made is said in one sentence and not found out after a minute.
import { access, constants } from 'node:fs/promises';
import path from 'node:path';

const standIn = path.join(import.meta.dirname, 'fpm-stand-in.mjs');

/** Where electron-builder fetches its own tools from. */
const toolsAddress = 'https://github.com/electron-userland/electron-builder-binaries';
const answerWithinMs = 5000;

async function onPath(tool) {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)) {
    const file = path.join(folder, tool);
    if (await access(file, constants.X_OK).then(() => true, () => false)) return file;
  }
  return null;
}

/** Null when the tools can be fetched, otherwise why not. */
async function whyOutOfReach() {
  try {
    await fetch(toolsAddress, { method: 'HEAD', signal: AbortSignal.timeout(answerWithinMs) });
    return null;
  } catch (error) {
    return error.cause?.code ?? error.name;
  }
}

export const realMachine = { onPath, whyOutOfReach, environment: process.env };

const outOfReach = (what, why, instead) => ({ missing: `${what} comes from ${toolsAddress}, which cannot be reached (${why}); ${instead}` });

/** fpm: the person's own, electron-builder's, and for test packages our stand-in over the system's packer. */
async function withFpm(packer, debianPackage, { isTest, machine }) {
  if (machine.environment.CUSTOM_FPM_PATH) return { env: {} };
  if (isTest) return (await machine.onPath(packer)) ? { env: { CUSTOM_FPM_PATH: standIn } } : { missing: `${packer} is not installed (Debian package ${debianPackage})` };
  const why = await machine.whyOutOfReach();
  return why === null ? { env: {} } : outOfReach('fpm', why, 'CUSTOM_FPM_PATH names a copy of yours');
}

async function withSevenZip({ machine }) {
  const own = machine.environment.ELECTRON_BUILDER_7ZIP_PATH ?? (await machine.onPath('7za'));
  if (own) return { env: { ELECTRON_BUILDER_7ZIP_PATH: own } };
  const why = await machine.whyOutOfReach();
  return why === null ? { env: {} } : outOfReach('7-Zip', why, 'the Debian package p7zip-full has it too');
}

async function withAppImageRuntime({ machine }) {
  if (machine.environment.APPIMAGE_TOOLS_PATH) return { env: {} };
  const why = await machine.whyOutOfReach();
  return why === null ? { env: {} } : outOfReach('the AppImage runtime', why, 'APPIMAGE_TOOLS_PATH names a copy of yours');
}

const fetched = async ({ machine }) => {
  const why = await machine.whyOutOfReach();
  return why === null ? { env: {} } : outOfReach('its tool', why, 'try again with a connection');
};

const kindsOf = {
  linux: {
    'tar.gz': withSevenZip,
    deb: (context) => withFpm('dpkg-deb', 'dpkg', context),
    rpm: (context) => withFpm('rpmbuild', 'rpm', context),
    AppImage: withAppImageRuntime,
  },
  win32: { nsis: fetched, portable: fetched },
  darwin: { dmg: async () => ({ env: {} }), zip: async () => ({ env: {} }) },
};

export const kindsHere = (platform = process.platform) => Object.keys(kindsOf[platform] ?? {});

/** What making a package of this kind takes: `{ env }`, variables for electron-builder, or `{ missing }`, a sentence. Test packages are compressed quickly. */
export async function planKind(kind, { isTest, platform = process.platform, machine = realMachine }) {
  const plan = await kindsOf[platform][kind]({ isTest, machine });
  if ('missing' in plan || !isTest) return plan;
  return { env: { ...plan.env, ELECTRON_BUILDER_COMPRESSION_LEVEL: '1' } };
}
