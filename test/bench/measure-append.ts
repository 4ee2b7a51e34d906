// What one more record costs at the beginning of a history and after ten years of it.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { historyFileName, openHistoryStore } from '../../main/adapters/history/history';
import { aBout } from '../main/adapters/history/history-folder';
import { spreadOf } from './figures';
import type { Measured } from './measuring';
import { daysOfHistory } from './years';

const appends = 200;

function appendTimes(folder: string): { ms: number[]; grownBytes: number } {
  const file = path.join(folder, historyFileName);
  const history = openHistoryStore({ folder, log: () => undefined, after: () => () => undefined });
  history.append({ kind: 'bout', record: aBout('2026-01-05', 40) });
  const before = statSync(file).size;
  const ms = Array.from({ length: appends }, () => {
    const record = aBout('2026-01-05', 40);
    const startedAt = performance.now();
    history.append({ kind: 'bout', record });
    return performance.now() - startedAt;
  });
  history.close();
  return { ms, grownBytes: statSync(file).size - before };
}

export function measureAppend(): Promise<Measured> {
  const folders = ['', ''].map(() => mkdtempSync(path.join(os.tmpdir(), 'unsit-bench-')));
  const [small = '', large = ''] = folders;
  const tenYears = daysOfHistory(3650);
  try {
    tenYears.copyTo(large);
    const one = appendTimes(small);
    const many = appendTimes(large);
    return Promise.resolve({
      rows: [
        {
          figure: `one record appended at ${tenYears.rows} rows ÷ at 1 row`,
          unit: 'ms',
          floor: spreadOf(one.ms),
          unsit: spreadOf(many.ms),
          // O(1): an index that is one page deeper, and never a file that is written anew.
          budget: { kind: 'ratio', limit: 1.5 },
        },
      ],
      growth: [
        {
          grows: 'rows of history',
          figure: `bytes that ${appends} records add`,
          steps: [
            { at: '1 row', value: String(one.grownBytes) },
            { at: `${tenYears.rows} rows`, value: String(many.grownBytes) },
          ],
        },
      ],
    });
  } finally {
    tenYears.release();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }
}
