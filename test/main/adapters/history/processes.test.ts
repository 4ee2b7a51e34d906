// Kills processes that write history, and lets two of them write at once: what was said to be kept is there.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { historyFolder } from './history-folder';
import type { HistoryFolder } from './history-folder';

const program = fileURLToPath(new URL('appending-process.mjs', import.meta.url));
let here: HistoryFolder;

beforeEach(() => {
  here = historyFolder();
});
afterEach(() => here.remove());

interface Written {
  ids: string[];
  complaints: string;
}

/** `killAfter`: so many records said to be kept; the process is killed in the middle of the next ones. */
function write(records: number, killAfter: number): Promise<Written> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, here.folder, String(records)], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    let complaints = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.split('\n').length > killAfter) child.kill('SIGKILL');
    });
    child.stderr.on('data', (chunk: Buffer) => {
      complaints += chunk.toString();
    });
    child.once('error', reject);
    child.once('close', () => resolve({ ids: said.split('\n').slice(0, -1), complaints }));
  });
}

it('has after each kill -9 every record that was kept before it', { timeout: 60_000 }, async () => {
  const kept: string[] = [];
  for (const killAfter of [1, 7, 40, 150, 400]) {
    const { ids, complaints } = await write(1_000_000, killAfter);
    expect(complaints).toBe('');
    expect(ids.length).toBeGreaterThanOrEqual(killAfter);
    kept.push(...ids);
    const history = here.open();
    const found = new Set(history.readAll().bouts.map(({ id }) => id));
    expect(kept.filter((id) => !found.has(id))).toEqual([]);
    history.close();
  }
  expect(here.lines).toEqual([]);
});

it('takes from two processes at once what each of them writes, into a file that neither had', { timeout: 60_000 }, async () => {
  const both = await Promise.all([write(150, Infinity), write(150, Infinity)]);
  expect(both.map(({ complaints }) => complaints)).toEqual(['', '']);
  const found = here.open().readAll().bouts.map(({ id }) => id);
  expect(found.toSorted()).toEqual(both.flatMap(({ ids }) => ids).toSorted());
  expect(found).toHaveLength(300);
});
