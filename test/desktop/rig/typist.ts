// Somebody at the keyboard: presses a key that means nothing, again and again, so that the desktop sees a person who stays.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Display } from './display';
import type { Environment } from './environment';
import { runTool } from './tools';

export interface Typist {
  /** The first key has been pressed when it resolves. */
  start(): Promise<void>;
  /** No key comes after it resolves: the person left the desk. */
  stop(): Promise<void>;
  /** Presses nothing meanwhile: a person has no other key down either while they press several at once. */
  keepingStill<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** Shift alone changes nothing on any page; it only ends the idle time. */
const KEY = 'Shift_L';
const EVERY_MS = 250;
/** Far more than any test lasts. */
const PRESSES = 100_000;

export function typistOn(display: Display, environment: Environment): Typist {
  const env = { ...environment, ...display.environment };
  let typing: ChildProcess | undefined;

  const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

  /** It may have been stopped between pressing and letting go. */
  async function letGo(): Promise<void> {
    await runTool('xdotool', ['keyup', KEY], { environment: env });
  }

  return {
    async start() {
      if (typing) return;
      await runTool('xdotool', ['key', KEY], { environment: env });
      // The kernel ends it when the test runner dies, however it dies.
      typing = spawn(
        'setpriv',
        ['--pdeathsig', 'KILL', '--', 'xdotool', 'key', '--repeat', String(PRESSES), '--repeat-delay', String(EVERY_MS), KEY],
        { env, stdio: 'ignore' },
      );
    },
    async stop() {
      const child = typing;
      typing = undefined;
      if (!child || hasEnded(child)) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
      await letGo();
    },
    async keepingStill(work) {
      const child = typing;
      if (!child || hasEnded(child)) return work();
      child.kill('SIGSTOP');
      try {
        await letGo();
        return await work();
      } finally {
        child.kill('SIGCONT');
      }
    },
  };
}
