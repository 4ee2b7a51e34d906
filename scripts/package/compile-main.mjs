// Puts what V8 makes of main's largest file beside it into the package: no start has to compile it, which is 14 ms of each (README, Cost).
import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const program = path.join(import.meta.dirname, 'compile-ahead');
const longestMs = 60_000;

/** `executable`: the Electron that is packed, because only the same V8 can use it. `app`: the folder of gatherAppFiles. */
export async function compileMain({ executable, app }) {
  const file = path.join(app, 'out', 'main', 'compose.cjs');
  const compiled = `${file}.compiled`;
  const userData = await mkdtemp(path.join(os.tmpdir(), 'unsit-compile-'));
  try {
    // It loads no page, and where root packs there is no sandbox.
    const flags = process.platform === 'linux' ? ['--no-sandbox'] : [];
    // As a plain Node it would have other flags, and V8 would take nothing of it.
    const { ELECTRON_RUN_AS_NODE: _asNode, ...env } = process.env;
    await promisify(execFile)(executable, [...flags, `--user-data-dir=${userData}`, program, file, compiled], { timeout: longestMs, env });
    await stat(compiled);
  } catch (error) {
    throw new Error(`Electron could not compile ${file}: ${error.stderr || error.message}`, { cause: error });
  } finally {
    await rm(userData, { recursive: true, force: true });
  }
}
