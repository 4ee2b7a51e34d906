// `npm run package`: checks Node first, then builds Unsit and makes every package this machine can make.
import { requireNode } from './setup/node-version.mjs';
import { runMain } from './setup/say.mjs';

await runMain(async () => {
  requireNode();
  const { runPackage } = await import('./package/run-package.mjs');
  return runPackage(process.argv.slice(2));
});
