// Sets up and runs the test projects, then counts; exists as the body of `npm test`, loaded once Node is known to be new enough.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { prepare } from './prepare.mjs';
import { projectRoot } from './project-paths.mjs';
import { say } from './say.mjs';
import { failuresIn, judgeRun, sumRuns, summaryLine } from './test-results.mjs';

const help = `npm test                 sets up what is missing, builds, and runs all tests
npm test -- --unit       only the unit and property tests (no Electron needed)
npm test -- --desktop    only the desktop tests: the real app on a virtual desktop
npm test -- --package    only the tests of the packaged app and of the packages
npm test -- --hardening  only the tests of what the packaged app refuses
npm run try-deb          the packages on a bare Debian of its own: installed, used, upgraded, removed (root; minutes)
npm run endurance        simulated weeks in the real app; UNSIT_ENDURANCE_DAYS says how many days, each takes two minutes
npm test -- <filter>     only test files whose path contains <filter>
npm test -- -t <words>   only tests whose name matches; other flags of vitest work too`;

const headings = {
  unit: () => 'Unit and property tests',
  desktop: (electron) => `Desktop tests, on Electron ${electron.version} (${electron.kind})`,
  package: (electron) => `Tests of the packages, made with Electron ${electron.version} (${electron.kind})`,
  hardening: (electron) => `Tests of what the packaged app refuses, on Electron ${electron.version} (${electron.kind})`,
  'clean-root': (electron) => `The packages on a bare Debian, made with Electron ${electron.version} (${electron.kind})`,
  endurance: (electron) => `Simulated weeks, on Electron ${electron.version} (${electron.kind})`,
};
const allProjects = Object.keys(headings);
/** Too long for every time; only when they are named. */
const longProjects = ['clean-root', 'endurance'];
const usualProjects = allProjects.filter((project) => !longProjects.includes(project));

/** Which projects to run, and what is left for vitest. */
export function readTestArguments(args) {
  const chosen = allProjects.filter((project) => args.includes(`--${project}`));
  const rest = args.filter((argument) => !allProjects.some((project) => argument === `--${project}`));
  // A filter fits one project more often than both, so that finding nothing in one of them is no failure.
  const filtered = rest.length > 0;
  return { projects: chosen.length > 0 ? chosen : usualProjects, rest, filtered };
}

export async function runTests(args) {
  if (args.includes('--help')) {
    say(help);
    return 0;
  }
  const { projects, rest, filtered } = readTestArguments(args);
  const realApp = projects.some((project) => project !== 'unit');
  const tools = projects.includes('clean-root') ? 'clean-root' : realApp ? 'tests' : 'none';
  const electron = await prepare({ tools, runtime: realApp, build: realApp });
  const env = electron ? { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: electron.distPath } : process.env;
  const runs = [];
  for (const project of projects) {
    say(`\n${headings[project](electron)}`);
    runs.push(await runProject(project, rest, filtered, env));
  }
  const total = sumRuns(runs);
  if (total.passed + total.failed === 0) say('\nNo test was run; that counts as a failure.');
  if (total.skipped > 0) say(`\n${total.skipped} skipped`);
  // Here too, because the end of a long output is what is kept and read.
  for (const [what, ...why] of runs.flatMap((run) => run.failures)) say(['', `Failed: ${what.replace(`${projectRoot}${path.sep}`, '')}`, ...why].join('\n'));
  say(`\n${summaryLine(total)}`);
  return total.ok ? 0 : 1;
}

async function runProject(project, rest, filtered, env) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'unsit-tests-'));
  try {
    const reportFile = path.join(folder, 'report.json');
    const vitest = path.join(projectRoot, 'node_modules', 'vitest', 'vitest.mjs');
    const args = [vitest, 'run', '--project', project, '--reporter', 'default', '--reporter', 'json', `--outputFile.json=${reportFile}`];
    const exitCode = await runToEnd(process.execPath, [...args, ...(filtered ? ['--passWithNoTests'] : []), ...rest], env);
    const report = await readFile(reportFile, 'utf8').then(JSON.parse, () => null);
    const counts = judgeRun({ report, exitCode });
    const failures = report ? failuresIn(report) : [];
    const unnamed = counts.failed > 0 && failures.length === 0;
    return { ...counts, failures: unnamed ? [[`the ${project} tests, which ended with exit code ${exitCode}${report ? '' : ' and without a report'}`]] : failures };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function runToEnd(command, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: projectRoot, env, stdio: 'inherit' });
    // Ctrl-C and a stopped job reach vitest itself; we stay to tidy up after it.
    const forward = (signal) => child.kill(signal);
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, forward);
    child.once('error', reject);
    child.once('close', (code) => {
      for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, forward);
      resolve(code ?? 1);
    });
  });
}
