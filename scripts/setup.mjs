// `npm run setup`: everything npm start and npm test need, without running either; for images and offline machines.
import { requireNode } from './setup/node-version.mjs';
import { runMain, say } from './setup/say.mjs';

await runMain(async () => {
  requireNode();
  const { prepare } = await import('./setup/prepare.mjs');
  const electron = await prepare({ tools: 'tests' });
  say(`Ready: Electron ${electron.version} (${electron.kind}) in ${electron.distPath}`);
});
