// Finds the helper program that node-notifier starts and does not hand out, so that it can be ended when it hangs or is no longer wanted.
import type { ChildProcess } from 'node:child_process';
import diagnosticsChannel from 'node:diagnostics_channel';
import { readFileSync } from 'node:fs';

export interface NotifierProcess {
  /** Ends it if it runs, and stops watching. Safe to call twice. */
  end(): void;
}

const helperName = /notify-send|terminal-notifier|snoretoast/i;

/** notify-send runs below a shell, which does not pass the signal on. */
function processesBelow(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

function endTree(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  for (const pid of processesBelow(child.pid)) {
    try {
      process.kill(pid);
    } catch {
      // It ended by itself just now.
    }
  }
  child.kill();
}

/** Watches from now on for the helper that the next call to node-notifier starts. */
export function watchNotifierProcess(): NotifierProcess {
  let found: ChildProcess | null = null;

  const look = (message: unknown): void => {
    const { process: child } = message as { process: ChildProcess };
    // Node tells of a child before it knows what it runs.
    process.nextTick(() => {
      if (found || !child.spawnargs?.some((word) => helperName.test(word))) return;
      found = child;
      diagnosticsChannel.unsubscribe('child_process', look);
    });
  };
  diagnosticsChannel.subscribe('child_process', look);

  return {
    end() {
      diagnosticsChannel.unsubscribe('child_process', look);
      if (found) endTree(found);
    },
  };
}
