// The ordinary person who uses the clean system: an account like any other there, with a home of their own.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { giveAll, type OrdinaryUser } from '../../hardening/rig/ordinary-user';
import type { BareDebian, Manner } from './bare-debian';

const NAME = 'someone';
const HOME = `/home/${NAME}`;

export interface Someone extends OrdinaryUser {
  /** Their home inside the root, as the host sees it. */
  readonly home: string;
  /** Where Unsit keeps what is theirs when nobody tells it otherwise, as the host sees it. */
  readonly userDataDir: string;
  /** What their session sets beside display and buses. */
  readonly environment: Readonly<Record<string, string>>;
  /** The same person on a system that runs things in another manner. */
  inManner(manner: Manner): Someone;
}

/** `shared`: the folder of the virtual desktop, whose sockets have to be reached from inside. */
export async function settleIn(debian: BareDebian, shared: string): Promise<Someone> {
  if (!existsSync(debian.at(HOME))) await debian.inside('useradd', '--create-home', '--shell', '/bin/sh', NAME);
  const [, , uid, gid] = readFileSync(debian.at('/etc/passwd'), 'utf8').split('\n').find((line) => line.startsWith(`${NAME}:`))?.split(':') ?? [];
  const userDataDir = debian.at(path.join(HOME, '.config/Unsit'));
  const of = (manner: Manner): Someone => ({
    uid: Number(uid),
    gid: Number(gid),
    home: debian.at(HOME),
    userDataDir,
    environment: {
      PATH: '/usr/local/bin:/usr/bin:/bin',
      USER: NAME,
      LOGNAME: NAME,
      HOME,
      XDG_CONFIG_HOME: `${HOME}/.config`,
      XDG_CACHE_HOME: `${HOME}/.cache`,
      XDG_DATA_HOME: `${HOME}/.local/share`,
      XDG_STATE_HOME: `${HOME}/.local/state`,
    },
    prefix: [...debian.prefix(shared, manner), 'setpriv', '--reuid', String(uid), '--regid', String(gid), '--clear-groups', '--pdeathsig', 'KILL', '--'],
    give: (folder) => giveAll(folder, Number(uid), Number(gid)),
    inManner: of,
  });
  mkdirSync(userDataDir, { recursive: true, mode: 0o700 });
  giveAll(debian.at(HOME), Number(uid), Number(gid));
  return of('pivot');
}
