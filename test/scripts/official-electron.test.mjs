// An Electron package that is not there says nothing about what can be reached.
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fetchOfficial } from '../../scripts/setup/official-electron.mjs';

test('without the package electron, nothing is downloaded and what is missing is named', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'unsit-official-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await expect(fetchOfficial(path.join(folder, 'electron'))).rejects.toThrow(/not installed wholly.*npm ci/);
});
