// Reads from the kernel how a process, or each process of the person, is called.
import { readdir, readFile, readlink, stat } from 'node:fs/promises';
import path from 'node:path';

/** What the kernel adds to the path of a program that was updated while it runs. */
const replaced = / \(deleted\)$/;

/** Its short name and the file it was started from; none where it is gone. */
export async function namesOfProcess(pid: number, folder = '/proc'): Promise<string[]> {
  const own = path.join(folder, String(pid));
  const [name, file] = await Promise.all([
    readFile(path.join(own, 'comm'), 'utf8').catch(() => ''),
    readlink(path.join(own, 'exe')).catch(() => ''),
  ]);
  return [name.trim(), path.basename(file.replace(replaced, ''))].filter((each) => each !== '');
}

/** The names of everything this person runs. Rejects where the kernel shows no processes. */
export async function namesOfAll(uid: number, folder = '/proc'): Promise<string[]> {
  const pids = (await readdir(folder)).filter((entry) => /^\d+$/.test(entry)).map(Number);
  const names = await Promise.all(
    pids.map(async (pid) => {
      const owner = await stat(path.join(folder, String(pid))).then((found) => found.uid, () => null);
      return owner === uid ? namesOfProcess(pid, folder) : [];
    }),
  );
  return [...new Set(names.flat())];
}
