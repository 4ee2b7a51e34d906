// What the kernel knows of the processes of an app: their words, and how each is locked in.
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { livingProcesses } from '../../desktop/rig/process-group';

export interface SeenProcess {
  readonly words: readonly string[];
  readonly status: (field: string) => string;
}

export function processesOf(group: number): SeenProcess[] {
  return livingProcesses(group).map((pid) => {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return {
      // A process of Chromium that was forked writes its words anew, with spaces between them.
      words: readFileSync(`/proc/${pid}/cmdline`, 'utf8').split(/[\0 ]/).filter(Boolean),
      status: (field) => new RegExp(`^${field}:\\s*(.*)$`, 'm').exec(status)?.[1] ?? '',
    };
  });
}

export const renderersOf = (group: number): SeenProcess[] => processesOf(group).filter(({ words }) => words.includes('--type=renderer'));

/** In a filter of system calls that it can never leave, in a process space of its own, and with no power over the system. */
export function expectLockedIn({ status }: SeenProcess): void {
  // 2: a filter is on.
  expect(status('Seccomp')).toBe('2');
  expect(status('NoNewPrivs')).toBe('1');
  expect(status('NSpid').split(/\s+/).length).toBeGreaterThan(1);
  expect(status('CapEff')).toMatch(/^0+$/);
  expect(status('CapPrm')).toMatch(/^0+$/);
}
