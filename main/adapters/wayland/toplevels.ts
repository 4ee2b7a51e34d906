// Asks a Wayland compositor once which windows there are and in which state (wlr-foreign-toplevel-management: Sway, Hyprland, labwc, Wayfire, COSMIC and others). Titles arrive with it and are not read.
import { openLine } from './line';
import { readText, readWord, readWords } from './wire';
import type { WaylandMessage } from './wire';

/** Compositors insist that the client numbers its objects without gaps, in the order in which it makes them. */
const ids = { display: 1, registry: 2, globals: 3, firstOutput: 4 } as const;
const requests = { sync: 0, getRegistry: 1, bind: 0 } as const;
const events = { displayError: 0, global: 0, toplevel: 0 } as const;
const ofToplevel = { appId: 1, outputEnter: 2, outputLeave: 3, state: 4, closed: 6 } as const;
const states = { minimized: 1, activated: 2, fullScreen: 3 } as const;

const managerName = 'zwlr_foreign_toplevel_manager_v1';
/** Full screen is told of from the second version on. */
const leastVersion = 2;
const answerLimitMs = 1_000;

export interface Toplevel {
  /** What the program calls itself: “org.mozilla.firefox”. */
  appId: string;
  minimized: boolean;
  activated: boolean;
  fullScreen: boolean;
  /** The screens it is on, by numbers of no further meaning. */
  outputs: readonly number[];
}

interface Global {
  name: number;
  version: number;
}

/** Null where the compositor tells nobody of its windows. Rejects where it cannot be asked. Nothing stays open. */
export function askForToplevels(socketPath: string): Promise<Toplevel[] | null> {
  return new Promise((resolve, reject) => {
    const toplevels = new Map<number, Toplevel>();
    const outputs: Global[] = [];
    let manager: Global | null = null;
    let managerId: number | null = null;
    let windowsId: number | null = null;
    const line = openLine(socketPath, { hear: (message) => hear(message), onEnd: (reason) => fail(reason) });
    const timer = setTimeout(() => fail(`the compositor did not answer within ${answerLimitMs} ms`), answerLimitMs);

    function finish(): void {
      clearTimeout(timer);
      line.close();
    }

    function fail(reason: string): void {
      finish();
      reject(new Error(reason));
    }

    function answer(found: Toplevel[] | null): void {
      finish();
      resolve(found);
    }

    function askForWindows(): void {
      if (!manager || manager.version < leastVersion) {
        answer(null);
        return;
      }
      const next = ids.firstOutput + outputs.length;
      managerId = next;
      windowsId = next + 1;
      // The screens come first: a window's screen is told only to those who know the screen.
      outputs.forEach(({ name }, index) => line.send(ids.registry, requests.bind, name, 'wl_output', 1, ids.firstOutput + index));
      line.send(ids.registry, requests.bind, manager.name, managerName, leastVersion, managerId);
      line.send(ids.display, requests.sync, windowsId);
    }

    function hearGlobal(payload: Buffer): void {
      const { value, next } = readText(payload, 4);
      const global = { name: readWord(payload, 0), version: readWord(payload, next) };
      if (value === managerName) manager ??= global;
      else if (value === 'wl_output') outputs.push(global);
    }

    function hearOfToplevel(id: number, toplevel: Toplevel, { opcode, payload }: WaylandMessage): void {
      const set = (changed: Partial<Toplevel>): void => void toplevels.set(id, { ...toplevel, ...changed });
      if (opcode === ofToplevel.appId) set({ appId: readText(payload, 0).value });
      else if (opcode === ofToplevel.outputEnter) set({ outputs: [...toplevel.outputs, readWord(payload, 0)] });
      else if (opcode === ofToplevel.outputLeave) set({ outputs: toplevel.outputs.filter((output) => output !== readWord(payload, 0)) });
      else if (opcode === ofToplevel.closed) toplevels.delete(id);
      else if (opcode === ofToplevel.state) {
        const now = readWords(payload, 0);
        set({
          minimized: now.includes(states.minimized),
          activated: now.includes(states.activated),
          fullScreen: now.includes(states.fullScreen),
        });
      }
    }

    function hear(message: WaylandMessage): void {
      const { object, opcode, payload } = message;
      const toplevel = toplevels.get(object);
      if (toplevel) hearOfToplevel(object, toplevel, message);
      else if (object === ids.display && opcode === events.displayError) fail(`the compositor refused: ${readText(payload, 8).value}`);
      else if (object === ids.registry && opcode === events.global) hearGlobal(payload);
      else if (object === ids.globals) askForWindows();
      else if (object === windowsId) answer([...toplevels.values()]);
      else if (object === managerId && opcode === events.toplevel) {
        toplevels.set(readWord(payload, 0), { appId: '', minimized: false, activated: false, fullScreen: false, outputs: [] });
      }
    }

    line.send(ids.display, requests.getRegistry, ids.registry);
    line.send(ids.display, requests.sync, ids.globals);
  });
}
