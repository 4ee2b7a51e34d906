// The release command itself, as somebody would run it here: it refuses, says why, and makes nothing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../desktop/rig/repository';
import { packagedHere } from './rig/packaged-here';

test('without the official Electron it ends with 1 and one clear word', async () => {
  const { electron } = await packagedHere();
  const run = spawnSync(process.execPath, ['scripts/release.mjs'], { cwd: repositoryRoot, encoding: 'utf8' });
  expect(run.status).toBe(1);
  expect(run.stderr).toContain('No release is made:');
  expect(run.stderr).toContain(`The Electron at hand is ${electron.version} (`);
  expect(run.stderr).toContain('npm run package');
  expect(run.stderr).not.toContain('    at ');
  expect(existsSync(path.join(repositoryRoot, 'dist', 'unsit-linux-x64'))).toBe(false);
});
