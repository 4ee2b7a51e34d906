// `npm test`: checks Node first, then sets up, builds and runs the unit tests and the desktop tests.
import { requireNode } from './setup/node-version.mjs';
import { runMain } from './setup/say.mjs';

await runMain(async () => {
  requireNode();
  const { runTests } = await import('./setup/run-tests.mjs');
  return runTests(process.argv.slice(2));
});
