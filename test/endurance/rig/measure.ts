// Takes a sample of all that could grow in the running app: memory, open files, threads, timers, processes, and files on the disk.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { livingProcesses } from '../../desktop/rig/process-group';
import { until } from '../../desktop/rig/until';
import type { RunningApp } from '../../desktop/rig/launch';

interface InMain {
  /** Without compiled code. */
  readonly heapKilobytes: number;
  readonly codeKilobytes: number;
  readonly outsideHeapKilobytes: number;
  readonly timers: number;
  readonly resources: number;
  readonly windows: number;
  readonly listeners: number;
}

const collections = 3;

/** Each collection is a turn of main's own: inside a question it would take the answer along with the garbage. */
async function collectGarbage({ app }: RunningApp): Promise<void> {
  for (let times = 0; times < collections; times += 1) {
    await app.evaluate(() => {
      const { setFlagsFromString } = process.getBuiltinModule('node:v8');
      const { runInNewContext } = process.getBuiltinModule('node:vm');
      setFlagsFromString('--expose-gc');
      const collect = runInNewContext('gc') as () => void;
      const told = globalThis as { collected?: boolean };
      told.collected = false;
      setTimeout(() => {
        collect();
        told.collected = true;
      }, 10);
    });
    await until('main has collected its garbage', () => app.evaluate(() => (globalThis as { collected?: boolean }).collected === true));
    // What only finalisers let go of goes with the next collection.
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** What main says of itself. Its garbage is to be collected before: else it would be the measure of when that happened last. */
function inMain({ app }: RunningApp): Promise<InMain> {
  return app.evaluate(({ app: electronApp, BrowserWindow, ipcMain, powerMonitor, screen, nativeTheme }) => {
    const { getHeapSpaceStatistics } = process.getBuiltinModule('node:v8');
    const { external, arrayBuffers } = process.memoryUsage();
    // V8 compiles a function again, and better, the more often it has run: that comes with use, ends with the last function, and is nobody's data.
    const isCode = (space: string): boolean => /code|trusted/.test(space);
    const usedIn = (wanted: (space: string) => boolean): number =>
      getHeapSpaceStatistics().reduce((sum, { space_name: name, space_used_size: bytes }) => sum + (wanted(name) ? bytes : 0), 0);
    const resources = process.getActiveResourcesInfo();
    const emitters = [electronApp, ipcMain, powerMonitor, screen, nativeTheme, process] as unknown as NodeJS.EventEmitter[];
    return {
      heapKilobytes: usedIn((space) => !isCode(space)) / 1024,
      codeKilobytes: usedIn(isCode) / 1024,
      outsideHeapKilobytes: (external + arrayBuffers) / 1024,
      timers: resources.filter((name) => name === 'Timeout' || name === 'Immediate').length,
      resources: resources.filter((name) => name !== 'Timeout' && name !== 'Immediate').length,
      windows: BrowserWindow.getAllWindows().length,
      listeners: emitters.reduce((sum, emitter) => sum + emitter.eventNames().reduce((count, name) => count + emitter.listenerCount(name), 0), 0),
    };
  });
}

const count = (folder: string): number => {
  try {
    return readdirSync(folder).length;
  } catch {
    // It ended while we were reading.
    return 0;
  }
};

/** Memory that belongs to these processes: shared pages by their share, and the anonymous part of it. */
function memoryOf(pids: readonly number[]): { pssKilobytes: number; anonymousKilobytes: number } {
  const texts = pids.map((pid) => {
    try {
      return readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    } catch {
      return '';
    }
  });
  const sum = (field: string): number => texts.reduce((total, text) => total + Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0), 0);
  return { pssKilobytes: sum('Pss'), anonymousKilobytes: sum('Pss_Anon') };
}

/** The files that Unsit keeps; `kilobytes` of them, so that one that only ever grows is seen too. */
function filesIn(folder: string): { files: number; kilobytes: number } {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = names.map((entry) => statSync(path.join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.size ?? 0);
  return { files: names.length, kilobytes: bytes.reduce((sum, size) => sum + size, 0) / 1024 };
}

/** Values by name; taken when no window is open and the processes of those that were have ended. */
export async function measure(app: RunningApp, restingProcesses: number): Promise<Record<string, number>> {
  await until('the processes of closed windows are gone', () => livingProcesses(app.pid).length <= restingProcesses, { withinMs: 4_000 }).catch(() => undefined);
  await collectGarbage(app);
  const main = await inMain(app);
  const pids = livingProcesses(app.pid);
  const { pssKilobytes, anonymousKilobytes } = memoryOf(pids);
  const { files, kilobytes } = filesIn(app.userDataDir);
  return {
    'main heap, KB': main.heapKilobytes,
    'compiled code of main, KB': main.codeKilobytes,
    'beside the heap, KB': main.outsideHeapKilobytes,
    'all memory (PSS), KB': pssKilobytes,
    'anonymous memory, KB': anonymousKilobytes,
    timers: main.timers,
    'other resources': main.resources,
    listeners: main.listeners,
    windows: main.windows,
    'open files': pids.reduce((sum, pid) => sum + count(`/proc/${pid}/fd`), 0),
    threads: pids.reduce((sum, pid) => sum + count(`/proc/${pid}/task`), 0),
    processes: pids.length,
    files,
    'files, KB': kilobytes,
  };
}
