// Makes the packages that people get, or refuses; exists as the body of `npm run release`, loaded once Node is known to be new enough.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ensureDependencies } from '../setup/dependencies.mjs';
import { resolveElectron } from '../setup/electron-runtime.mjs';
import { projectRoot } from '../setup/project-paths.mjs';
import { prepare } from '../setup/prepare.mjs';
import { PlainError, say } from '../setup/say.mjs';
import { kindsHere } from './package-kinds.mjs';
import { markOf } from './package-names.mjs';

/** Why nothing may be released from here, each in a sentence; empty when everything is as it has to be. */
export function releaseProblems({ electron, wantedElectron, manifest, builderText }) {
  const problems = [];
  if (markOf(electron) !== '') {
    problems.push(`The Electron at hand is ${electron.version} (${electron.kind}), for development and tests only. A release is made with the official Electron ${wantedElectron}.`);
  } else if (electron.version !== wantedElectron) {
    problems.push(`The Electron at hand is ${electron.version}, but package.json names ${wantedElectron}.`);
  }
  if (/\.invalid\b/.test(`${manifest.homepage} ${builderText}`)) {
    problems.push('package.json and electron-builder.yml still name a homepage and an address in .invalid, where nobody can be reached.');
  }
  return problems;
}

export async function runRelease() {
  // The Electron that is asked for comes with them.
  await ensureDependencies();
  const electron = await resolveElectron();
  const manifest = JSON.parse(await readFile(path.join(projectRoot, 'package.json'), 'utf8'));
  const builderText = await readFile(path.join(projectRoot, 'electron-builder.yml'), 'utf8');
  const problems = releaseProblems({ electron, wantedElectron: manifest.devDependencies.electron, manifest, builderText });
  if (problems.length > 0) throw new PlainError(`No release is made:\n${problems.map((problem) => `  - ${problem}`).join('\n')}\nFor trying out: npm run package.`);
  await prepare();
  const { packagedDirectory } = await import('./packaged-directory.mjs');
  const { makePackages, tellResults } = await import('./make-packages.mjs');
  const results = await makePackages({ app: await packagedDirectory(), kinds: kindsHere(), isTest: false });
  say('');
  tellResults(results);
  const missing = results.filter((result) => result.missing);
  if (missing.length > 0) throw new PlainError(`The release is not whole: ${missing.map(({ kind }) => kind).join(', ')} could not be made.`);
  return 0;
}
