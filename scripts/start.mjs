// `npm start`: checks Node first, so that an old one fails with one sentence, then sets up, builds and runs the app.
import { requireNode } from './setup/node-version.mjs';
import { runMain } from './setup/say.mjs';

await runMain(async () => {
  requireNode();
  const { startApp } = await import('./setup/start-app.mjs');
  return startApp(process.argv.slice(2));
});
