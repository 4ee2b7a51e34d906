// Sets up and runs the benchmark; exists as the body of `npm run bench`, loaded once Node is known to be new enough.
import { prepare } from '../setup/prepare.mjs';
import { PlainError, say } from '../setup/say.mjs';

const ownFlags = ['--quick', '--no-gate', '--help'];

const help = (names) => `npm run bench                 measures everything, in about 40 minutes; on a quiet machine
npm run bench -- --quick      a sanity run of two or three minutes; its figures judge nothing
npm run bench -- <figure> …   only these: ${names.join(', ')}
npm run bench -- --no-gate    ends well even when a budget is missed`;

export async function runBenchCommand(args) {
  if (process.platform !== 'linux') throw new PlainError('The benchmark reads /proc and brings its own Linux desktop: it runs on Linux only.');
  const electron = await prepare({ tools: 'tests' });
  process.env.ELECTRON_OVERRIDE_DIST_PATH = electron.distPath;
  const { openTypeScript } = await import('../setup/load-typescript.mjs');
  const typescript = await openTypeScript();
  try {
    const { figureNames, runBench } = await typescript.load('test/bench/bench.ts');
    if (args.includes('--help')) {
      say(help(figureNames));
      return 0;
    }
    const unknown = args.filter((word) => !ownFlags.includes(word) && !figureNames.includes(word));
    if (unknown.length > 0) throw new PlainError(`${unknown.join(', ')}: not known here.\n\n${help(figureNames)}`);
    const figures = args.filter((word) => !word.startsWith('--'));
    const within = await runBench({ figures, quick: args.includes('--quick'), say });
    return within || args.includes('--no-gate') ? 0 : 1;
  } finally {
    await typescript.release();
  }
}
