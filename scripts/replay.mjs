// `npm run replay -- FILE…`: plays traces of a day at the desk to the real loop under a fake clock; --json for one JSON object a file.
import { requireNode } from './setup/node-version.mjs';
import { runMain } from './setup/say.mjs';

await runMain(async () => {
  requireNode();
  const { ensureDependencies } = await import('./setup/dependencies.mjs');
  await ensureDependencies();
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(new URL('../test/replay/command.ts', import.meta.url).pathname, {
    configFile: false,
    logLevel: 'error',
  });
  return module.runReplay(process.argv.slice(2), { line: console.log, error: console.error });
});
