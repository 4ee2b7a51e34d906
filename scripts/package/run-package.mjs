// Sets up, builds and packages, then says what was made; exists as the body of `npm run package`, loaded once Node is known to be new enough.
import { prepare } from '../setup/prepare.mjs';
import { say } from '../setup/say.mjs';

const help = `npm run package   makes the unpacked app, into dist/`;

export async function runPackage(args) {
  if (args.includes('--help')) {
    say(help);
    return 0;
  }
  await prepare();
  const { packagedDirectory } = await import('./packaged-directory.mjs');
  const { folder } = await packagedDirectory();
  say(`The unpacked app is ${folder}`);
  return 0;
}
