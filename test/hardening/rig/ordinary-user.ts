// Says as whom the packaged app runs: root gets no sandbox from Chromium, so that tests run by root borrow the account that owns nothing.
import { lchownSync, readdirSync } from 'node:fs';
import path from 'node:path';

export interface OrdinaryUser {
  readonly uid: number;
  readonly gid: number;
  /** Put before a command, it runs as this user and ends with the test. */
  readonly prefix: readonly string[];
  /** Makes a folder and everything in it theirs. */
  give(folder: string): void;
}

const NOBODY = 65534;
const dieWithTheTest = ['--pdeathsig', 'KILL'];

export function giveAll(folder: string, uid: number, gid: number): void {
  lchownSync(folder, uid, gid);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const inside = path.join(folder, entry.name);
    if (entry.isDirectory()) giveAll(inside, uid, gid);
    else lchownSync(inside, uid, gid);
  }
}

export function ordinaryUser(): OrdinaryUser {
  const uid = process.getuid?.() ?? NOBODY;
  const gid = process.getgid?.() ?? NOBODY;
  if (uid !== 0) return { uid, gid, prefix: ['setpriv', ...dieWithTheTest, '--'], give: () => undefined };
  return {
    uid: NOBODY,
    gid: NOBODY,
    prefix: ['setpriv', '--reuid', String(NOBODY), '--regid', String(NOBODY), '--clear-groups', ...dieWithTheTest, '--'],
    give: (folder) => giveAll(folder, NOBODY, NOBODY),
  };
}
