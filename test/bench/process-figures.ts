// Reads what the kernel says of one process (memory, time, switches) out of the texts of /proc; plain parsing, without a file system.

export interface Memory {
  /** Its own pages and its share of those that it shares. */
  readonly pssKb: number;
  /** The part that belongs to no file: what the program itself asked for. */
  readonly anonymousKb: number;
}

/** The text of /proc/PID/smaps_rollup. */
export function readMemory(text: string): Memory {
  const field = (name: string): number => {
    const value = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(text)?.[1];
    if (value === undefined) throw new Error(`smaps_rollup has no field ${name}`);
    return Number(value);
  };
  return { pssKb: field('Pss'), anonymousKb: field('Pss_Anon') };
}

export interface ProcessStat {
  readonly pid: number;
  readonly name: string;
  readonly state: string;
  readonly parent: number;
  readonly group: number;
  /** User and system time together, in clock ticks. */
  readonly ticks: number;
  /** Minor page faults of children that ended and were waited for: more of them means that a program was started and is gone again. */
  readonly faultsOfEndedChildren: number;
}

/** The text of /proc/PID/stat. The name may hold spaces and brackets, hence the last bracket. */
export function readStat(text: string): ProcessStat {
  const nameFrom = text.indexOf('(');
  const nameTo = text.lastIndexOf(')');
  const rest = text.slice(nameTo + 2).trim().split(' ');
  const number = (index: number): number => Number(rest[index]);
  return {
    pid: Number(text.slice(0, nameFrom)),
    name: text.slice(nameFrom + 1, nameTo),
    state: rest[0] ?? '',
    parent: number(1),
    group: number(2),
    ticks: number(11) + number(12),
    faultsOfEndedChildren: number(8),
  };
}

/** How often one thread gave its turn away by itself, from the text of /proc/PID/task/TID/status: each is a wake-up. */
export function readVoluntarySwitches(text: string): number {
  return Number(/^voluntary_ctxt_switches:\s+(\d+)$/m.exec(text)?.[1] ?? 0);
}

/** The living members of a tree: the group's head, its group, and whatever they started. Ended ones that nobody collected yet do not count. */
export function treeAmong(all: readonly ProcessStat[], head: number): readonly ProcessStat[] {
  const living = all.filter(({ state }) => state !== 'Z' && state !== 'X');
  const members = new Set(living.filter(({ pid, group }) => pid === head || group === head).map(({ pid }) => pid));
  for (let grown = true; grown; ) {
    grown = false;
    for (const { pid, parent } of living) {
      if (members.has(pid) || !members.has(parent)) continue;
      members.add(pid);
      grown = true;
    }
  }
  return living.filter(({ pid }) => members.has(pid));
}
