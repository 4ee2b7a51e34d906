// What a whole app costs at this moment: its processes, summed from /proc.
import { readdirSync, readFileSync } from 'node:fs';
import { readMemory, readStat, readVoluntarySwitches, treeAmong } from './process-figures';
import type { ProcessStat } from './process-figures';

/** The kernel's unit of processor time; the same on every Linux that Electron runs on. */
const msOfATick = 10;

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // It ended while we were reading.
    return null;
  }
}

const numbersIn = (folder: string): readonly string[] => readdirSync(folder).filter((name) => /^\d+$/.test(name));

export function processesOf(head: number): readonly ProcessStat[] {
  const all = numbersIn('/proc').map((pid) => textOf(`/proc/${pid}/stat`)).filter((text) => text !== null).map(readStat);
  return treeAmong(all, head);
}

export interface TreeMemory {
  readonly pssMb: number;
  readonly anonymousMb: number;
  readonly processes: number;
}

export function memoryOf(head: number): TreeMemory {
  const each = processesOf(head).flatMap(({ pid }) => {
    const text = textOf(`/proc/${pid}/smaps_rollup`);
    return text ? [readMemory(text)] : [];
  });
  const sum = (kb: readonly number[]): number => kb.reduce((whole, one) => whole + one, 0) / 1024;
  return { pssMb: sum(each.map(({ pssKb }) => pssKb)), anonymousMb: sum(each.map(({ anonymousKb }) => anonymousKb)), processes: each.length };
}

export interface Work {
  readonly cpuMs: number;
  readonly switches: number;
  /** Programs that were started, both those that still run and those that are gone. */
  readonly started: number;
}

interface Reading {
  readonly processes: ReadonlyMap<number, ProcessStat>;
  readonly switches: ReadonlyMap<string, number>;
}

function reading(head: number): Reading {
  const processes = processesOf(head);
  const threads = processes.flatMap(({ pid }) => {
    try {
      return numbersIn(`/proc/${pid}/task`).map((tid) => `/proc/${pid}/task/${tid}/status`);
    } catch {
      return [];
    }
  });
  return {
    processes: new Map(processes.map((process) => [process.pid, process])),
    switches: new Map(threads.map((file) => [file, readVoluntarySwitches(textOf(file) ?? '')])),
  };
}

/** What the tree does from now on, until the returned function is asked. A thread that came or went meanwhile counts with what can still be seen of it. */
export function watchWork(head: number): () => Work {
  const before = reading(head);
  return () => {
    const after = reading(head);
    let ticks = 0;
    let started = 0;
    for (const [pid, process] of after.processes) {
      const then = before.processes.get(pid);
      ticks += process.ticks - (then?.ticks ?? 0);
      const ended = process.faultsOfEndedChildren - (then?.faultsOfEndedChildren ?? 0);
      if (!then) started += 1;
      if (ended > 0) started += 1;
    }
    const switches = [...after.switches].reduce((sum, [thread, count]) => sum + count - (before.switches.get(thread) ?? 0), 0);
    return { cpuMs: ticks * msOfATick, switches, started };
  };
}
