// Asks PipeWire whether one of its cameras runs: those that it hands on to others, as browsers and sandboxed programs get them.
import { dictionary, int, readDictionary, string } from './pipewire-values';
import { talkToPipewire } from './pipewire-talk';
import type { PipewireMessage, PipewireTalk } from './pipewire-talk';

const core = { object: 0, hello: 1, sync: 2, getRegistry: 5, done: 1, error: 3 } as const;
const client = { object: 1, updateProperties: 2 } as const;
const registry = { object: 2, bind: 1, global: 0 } as const;
const node = { kind: 'PipeWire:Interface:Node', version: 3, info: 0, stateAt: 6, running: 3 } as const;
const coreVersion = 3;
const registryVersion = 3;
/** The numbers of our two rounds; far from those that PipeWire counts by itself. */
const rounds = { listed: 7_001, looked: 7_002 } as const;

/** A camera, and no screen that is shared. */
function isCamera(properties: ReadonlyMap<string, string>): boolean {
  return properties.get('media.class') === 'Video/Source' && properties.get('media.role') === 'Camera';
}

/** Rejects where PipeWire cannot be reached or does not answer within the limit. */
export function pipewireCameraRuns(socketPath: string, limitMs: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    let runs = false;
    let bound = 0;

    function hear(talk: PipewireTalk, { from, event, values }: PipewireMessage): void {
      if (from === core.object && event === core.error) throw new Error(`PipeWire refuses: ${String(values[3])}`);
      if (from === registry.object && event === registry.global && values[2] === node.kind && isCamera(readDictionary(values[4]))) {
        bound += 1;
        talk.tell(registry.object, registry.bind, int(Number(values[0])), string(node.kind), int(node.version), int(registry.object + bound));
      }
      if (from > registry.object && event === node.info && values[node.stateAt] === node.running) runs = true;
      if (from !== core.object || event !== core.done) return;
      if (values[1] === rounds.listed && bound > 0) talk.tell(core.object, core.sync, int(0), int(rounds.looked));
      else if (values[1] === rounds.listed || values[1] === rounds.looked) {
        resolve(runs);
        talk.end();
      }
    }

    const limit = setTimeout(() => talk.end(), limitMs);
    const talk = talkToPipewire(
      socketPath,
      (message) => hear(talk, message),
      (reason) => {
        clearTimeout(limit);
        reject(reason);
      },
    );
    talk.tell(core.object, core.hello, int(coreVersion));
    talk.tell(client.object, client.updateProperties, dictionary({ 'application.name': 'Unsit' }));
    talk.tell(core.object, core.getRegistry, int(registryVersion), int(registry.object));
    talk.tell(core.object, core.sync, int(0), int(rounds.listed));
  });
}
