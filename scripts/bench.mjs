// `npm run bench`: checks Node first, then sets up, packages and measures what Unsit costs against a bare Electron app.
import { requireNode } from './setup/node-version.mjs';
import { runMain } from './setup/say.mjs';

await runMain(async () => {
  requireNode();
  const { runBenchCommand } = await import('./bench/run-bench.mjs');
  return runBenchCommand(process.argv.slice(2));
});
