// Looks at the disk before each step by which a recovered file takes its place, as a power cut would leave it: the next start has it all.
import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../../main/adapters/history/database';
import type { Database } from '../../../../main/adapters/history/database';
import { aBout, aBreak, historyFolder } from './history-folder';
import type { HistoryFolder } from './history-folder';

type Step = 'link' | 'copy' | 'rename';
const disk = vi.hoisted(() => ({ before: (_step: string, _to: string): void => undefined }));
vi.mock('node:fs', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs')>();
  const watched =
    <Rest extends unknown[]>(step: Step, work: (from: string, to: string, ...rest: Rest) => void) =>
    (from: string, to: string, ...rest: Rest): void => {
      disk.before(step, to);
      work(from, to, ...rest);
    };
  return {
    ...real,
    linkSync: watched('link', real.linkSync),
    copyFileSync: watched('copy', real.copyFileSync),
    renameSync: watched('rename', real.renameSync),
  };
});

let here: HistoryFolder;
let cuts: HistoryFolder[];
let another: Database;

beforeEach(() => {
  here = historyFolder();
  cuts = [];
  const history = here.open();
  for (let number = 0; number < 300; number += 1) {
    history.append({ kind: 'bout', record: aBout('2026-03-10', 30) });
    history.append({ kind: 'break', record: aBreak('2026-03-10') });
  }
  history.close();
  spoil();
  // Somebody else has it open: then the log stays, with pages in it that would fit into any file.
  another = openDatabase(here.filePath);
  another.exec("UPDATE breaks SET routine_name = 'Late' WHERE rowid < 10");
});
afterEach(() => {
  disk.before = () => undefined;
  another.close();
  for (const folder of [here, ...cuts]) folder.remove();
});

function spoil(): void {
  const bytes = readFileSync(here.filePath);
  const middle = Math.floor(bytes.length / 4096 / 2);
  bytes.fill(0xa5, middle * 4096, (middle + 6) * 4096);
  writeFileSync(here.filePath, bytes);
}

function cutPower(): void {
  const cut = historyFolder();
  cpSync(here.folder, cut.folder, { recursive: true });
  cuts.push(cut);
}

/** The ids of what could be read. */
function recovered(from: HistoryFolder): string[] {
  const history = from.open();
  const { bouts, breaks } = history.readAll();
  history.close();
  return [...bouts, ...breaks].map(({ id }) => id).sort();
}

const keptIn = ({ folder }: HistoryFolder): string[] => readdirSync(folder).filter((name) => /\.damaged-\d+$/.test(name));
const hasLog = ({ filePath }: HistoryFolder): boolean => (statSync(`${filePath}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;

it.each([{ links: true }, { links: false }])('recovers, or has recovered, whenever the power is cut; the disk has hard links: $links', ({ links }) => {
  const damaged = readFileSync(here.filePath);
  expect(hasLog(here)).toBe(true);
  disk.before = (step) => {
    cutPower();
    if (step === 'link' && !links) throw new Error('EPERM');
  };
  const ids = recovered(here);
  disk.before = () => undefined;
  expect(ids.length).toBeGreaterThan(300);
  expect(cuts.length).toBeGreaterThan(2);
  expect(readFileSync(path.join(here.folder, keptIn(here)[0] ?? '')).equals(damaged)).toBe(true);
  for (const cut of cuts) {
    expect(existsSync(cut.filePath)).toBe(true);
    if (hasLog(cut)) expect(readFileSync(cut.filePath).equals(damaged)).toBe(true);
    expect(recovered(cut)).toEqual(ids);
    expect(cut.lines.join()).toContain('damaged, kept as');
  }
});

it('leaves all as it was, and keeps no more and more copies, where the recovered file cannot take its place', () => {
  disk.before = (step, to) => {
    if (step === 'rename' && to === here.filePath) throw new Error('EPERM');
  };
  const history = here.open();
  for (let number = 0; number < 3; number += 1) history.append({ kind: 'bout', record: aBout('2026-03-11', 30) });
  expect(history.notice()).toEqual({ kind: 'unwritable' });
  expect(readdirSync(here.folder).filter((name) => name.includes('damaged'))).toEqual([]);
  expect(existsSync(here.filePath)).toBe(true);
  expect(hasLog(here)).toBe(true);
});
