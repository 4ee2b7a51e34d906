// A virtual desktop whose person lives in a clean Debian: what is installed there is started there, and reached from here.
import path from 'node:path';
import { acquirePackagedDesktop, type PackagedDesktop } from '../../hardening/rig/packaged-desktop';
import type { PackagedApp } from '../../hardening/rig/start-packaged';
import { acquireBareDebian, type BareDebian, type Manner } from './bare-debian';
import { settleIn, type Someone } from './someone';

export interface StartInside {
  /** What is run, as a path inside. */
  readonly program: string;
  readonly flags?: readonly string[];
  readonly manner?: Manner;
  readonly environment?: Readonly<Record<string, string>>;
}

export interface CleanDesktop extends PackagedDesktop {
  readonly debian: BareDebian;
  readonly someone: Someone;
  startInside(options: StartInside): Promise<PackagedApp>;
}

export async function acquireCleanDesktop(): Promise<CleanDesktop> {
  const debian = await acquireBareDebian();
  let someone: Someone | undefined;
  let home: PackagedDesktop;
  try {
    home = await acquirePackagedDesktop({}, async (desktop) => (someone = await settleIn(debian, desktop.folder)));
  } catch (error) {
    debian.release();
    throw error;
  }
  const person = someone as unknown as Someone;
  return {
    ...home,
    debian,
    someone: person,
    startInside: ({ program, flags = [], manner = 'pivot', environment = {} }) =>
      home.start({
        executable: program,
        userDataDir: person.userDataDir,
        flags,
        byHand: true,
        user: person.inManner(manner),
        environment: { ...person.environment, ...environment },
      }),
    async release() {
      await home.release();
      debian.release();
    },
  };
}

/** The words of an Exec line of ours: each is quoted, and none holds a quote. */
export const wordsOfExec = (line: string): string[] => [...line.matchAll(/"([^"]*)"/g)].map(([, word]) => word ?? '');

export const autostartEntryOf = (someone: Someone): string => path.join(someone.home, '.config/autostart/unsit.desktop');
