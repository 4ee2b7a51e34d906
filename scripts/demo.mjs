// `npm run demo`: checks Node first, then sets up, builds and shows the whole story on a virtual desktop.
import { requireNode } from './setup/node-version.mjs';
import { runMain } from './setup/say.mjs';

await runMain(async () => {
  requireNode();
  const { runDemo } = await import('./demo/run-demo.mjs');
  return runDemo(process.argv.slice(2));
});
