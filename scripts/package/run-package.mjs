// Sets up, builds and packages, then says what was made; exists as the body of `npm run package`, loaded once Node is known to be new enough.
import { prepare } from '../setup/prepare.mjs';
import { PlainError, say } from '../setup/say.mjs';
import { kindsHere } from './package-kinds.mjs';
import { markOf } from './package-names.mjs';

const help = (kinds) => `npm run package               makes every package this machine can make, into dist/
npm run package -- --dir      only the unpacked app
npm run package -- <kind> …   only these: ${kinds.join(', ')}
npm run release               the packages that people get; only with the official Electron`;

/** Which kinds are asked for; `null` for the unpacked app alone. */
export function readPackageArguments(args, kinds) {
  const unknown = args.filter((word) => word !== '--dir' && !kinds.includes(word));
  if (unknown.length > 0) throw new PlainError(`${unknown.join(', ')}: not known here.\n\n${help(kinds)}`);
  if (args.includes('--dir')) return null;
  return args.length > 0 ? args : kinds;
}

export async function runPackage(args) {
  const kinds = kindsHere();
  if (args.includes('--help')) {
    say(help(kinds));
    return 0;
  }
  const wanted = readPackageArguments(args, kinds);
  await prepare();
  const { packagedDirectory } = await import('./packaged-directory.mjs');
  const { makePackages, tellResults } = await import('./make-packages.mjs');
  const app = await packagedDirectory();
  const isTest = markOf(app.electron) !== '';
  if (isTest) say(`Made with Electron ${app.electron.version} (${app.electron.kind}), so each name says -testruntime: for trying out, never for people.`);
  const results = wanted === null ? [] : await makePackages({ app, kinds: wanted, isTest });
  say(`\n  unpacked  ${app.folder}`);
  tellResults(results);
  return 0;
}
