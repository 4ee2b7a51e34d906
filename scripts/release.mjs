// `npm run release`: the packages that people get; refuses, before anything is made, whatever must not reach them.
import { requireNode } from './setup/node-version.mjs';
import { runMain } from './setup/say.mjs';

await runMain(async () => {
  requireNode();
  const { runRelease } = await import('./package/run-release.mjs');
  return runRelease();
});
