// Tells which processes of an app still run, so that a test can be sure that ending the app ended all of it.
import { readdirSync, readFileSync } from 'node:fs';

/** The living members of a process group. Ended ones that nobody has collected yet (zombies) do nothing any more and do not count. */
export function livingProcesses(group: number): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      let stat: string;
      try {
        stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      } catch {
        // It ended while we were reading.
        return false;
      }
      // pid (name) state parent group …; the name may hold spaces and brackets, hence the last bracket.
      const [state, , processGroup] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return state !== 'Z' && state !== 'X' && Number(processGroup) === group;
    })
    .map(Number);
}
