// Some other program with a window on the X display, which the window manager can make fill the screen, as it would for a film or a presentation.
import { readFileSync } from 'node:fs';
import { talkToX } from '../../../main/adapters/x-server/talk';
import { ask, propertyNumbers, readAtom, readProperty } from '../../../main/adapters/x-server/words';
import { startChild } from './child';
import type { Desktop } from './desktop';
import { runTool } from './tools';
import { until } from './until';

export interface XProgram {
  /** What the kernel calls it. */
  readonly name: string;
  /** Resolves when the window manager has done it. */
  fill(): Promise<void>;
  unfill(): Promise<void>;
  /** It comes to the front and gets the keyboard. */
  focus(): Promise<void>;
  release(): Promise<void>;
}

const opcodes = { sendEvent: 25, clientMessage: 33 } as const;
const toWindowManager = 0x18_0000;
const actions = { remove: 0, add: 1 } as const;

/** The request to the window manager that a program makes when somebody presses F11. */
function stateRequest(root: number, window: number, property: number, action: number, state: number): Buffer {
  const words = new Uint32Array([0, root, toWindowManager, 0, window, property, action, state, 0, 1, 0]);
  const bytes = Buffer.from(words.buffer);
  bytes.writeUInt8(opcodes.sendEvent, 0);
  bytes.writeUInt16LE(words.length, 2);
  bytes.writeUInt8(opcodes.clientMessage, 12);
  bytes.writeUInt8(32, 13);
  return bytes;
}

/** ImageMagick's viewer, which the tests need anyway for its screenshots. */
export async function acquireXProgram(desktop: Desktop, title: string): Promise<XProgram> {
  const { environment, display } = desktop;
  // It takes no other size than the picture's, not even when it is told to fill the screen.
  const size = `${display.width}x${display.height}`;
  const child = await startChild('sh', ['-c', 'echo ready; exec display -immutable -title "$0" -size "$1" xc:teal', title, size], {
    readyOn: 'stdout',
    environment,
  });
  try {
    const found = await runTool('xdotool', ['search', '--sync', '--onlyvisible', '--name', title], { environment });
    const window = Number.parseInt(found.toString(), 10);
    const setState = (action: keyof typeof actions): Promise<void> =>
      talkToX({ socketPath: `/tmp/.X11-unix/X${display.name.slice(1)}`, secret: null, limitMs: 10_000 }, async ({ root, ask: asked }) => {
        const atoms = await Promise.all(['_NET_WM_STATE', '_NET_WM_STATE_FULLSCREEN'].map((name) => asked(ask.atom(name))));
        const [property = 0, state = 0] = atoms.map((reply) => (reply ? readAtom(reply) : 0));
        // A request to the window manager has no answer of its own; the question after it has one.
        await asked(Buffer.concat([stateRequest(root, window, property, actions[action], state), ask.geometry(root)]));
        await until(`the window manager did it: ${action}`, async () => {
          const reply = await asked(ask.property(window, property, 64));
          return reply !== null && propertyNumbers(readProperty(reply)).includes(state) === (action === 'add');
        });
      });
    return {
      name: readFileSync(`/proc/${child.pid}/comm`, 'utf8').trim(),
      fill: () => setState('add'),
      unfill: () => setState('remove'),
      async focus() {
        await runTool('xdotool', ['windowactivate', '--sync', String(window)], { environment });
      },
      release: child.release,
    };
  } catch (error) {
    await child.release();
    throw error;
  }
}
