// Lets the machine end at the last step of a recovery: the next start finds the damaged file again, and loses nothing.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type * as FileSystem from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { aBout, historyFolder } from './history-folder';
import type { HistoryFolder } from './history-folder';

const disk = vi.hoisted(() => ({ links: true, ends: false }));

vi.mock('node:fs', async (original) => {
  const real = await original<typeof FileSystem>();
  return {
    ...real,
    linkSync: (...words: Parameters<typeof real.linkSync>) => {
      if (!disk.links) throw new Error('this disk has no links');
      real.linkSync(...words);
    },
    renameSync: (...words: Parameters<typeof real.renameSync>) => {
      if (disk.ends && String(words[0]).endsWith('.recovering')) throw new Error('the machine ended');
      real.renameSync(...words);
    },
  };
});

let here: HistoryFolder;
beforeEach(() => {
  here = historyFolder();
  Object.assign(disk, { links: true, ends: false });
});
afterEach(() => here.remove());

/** Three bouts, and a page in the middle of the file that nobody can read. */
function damagedFile(): Buffer {
  const history = here.open();
  for (let number = 0; number < 300; number += 1) history.append({ kind: 'bout', record: aBout('2026-03-10', 30) });
  history.close();
  const bytes = readFileSync(here.filePath);
  const page = 4096 * Math.floor(bytes.length / 4096 / 2);
  bytes.fill(0xa5, page, page + 6 * 4096);
  writeFileSync(here.filePath, bytes);
  // What SQLite leaves beside a file that was not closed: the sound file must never get it.
  writeFileSync(`${here.filePath}-wal`, 'the log of the damaged file');
  return bytes;
}

it.each([true, false])('keeps the damaged file and its log beside the sound one (on a disk with links: %s)', (links) => {
  disk.links = links;
  const damaged = damagedFile();
  const history = here.open();
  expect(history.readAll().bouts.length).toBeGreaterThan(100);
  const notice = history.notice();
  if (notice?.kind !== 'recovered') throw new Error('Nobody was told');
  expect(readFileSync(notice.keptAs).equals(damaged)).toBe(true);
  expect(existsSync(`${here.filePath}.recovering`)).toBe(false);
});

it('has the damaged file in its place until the sound one is there', () => {
  const damaged = damagedFile();
  disk.ends = true;
  const first = here.open();
  first.append({ kind: 'bout', record: aBout('2026-03-11', 5) });
  expect(readFileSync(here.filePath).equals(damaged)).toBe(true);
  first.close();
  disk.ends = false;
  const history = here.open();
  expect(history.readAll().bouts.length).toBeGreaterThan(100);
  expect(history.notice()?.kind).toBe('recovered');
});
