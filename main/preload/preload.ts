// The only bridge between a window and main: exposes exactly the calls that main named for this window.
import { contextBridge, ipcRenderer } from 'electron';
import { appOrigin } from '../../shared/ipc/app-origin';
import { callsSwitch, callChannel, snapshotChannel } from '../../shared/ipc/channels';
import type { CallArgs, CallName, CallResult, SnapshotListener, UnsitBridge } from '../../shared/ipc/calls';
import type { Answer } from '../../shared/ipc/channels';
import type { Snapshot } from '../../shared/projection/snapshot';

function namedCalls(): ReadonlySet<string> {
  const argument = process.argv.find((word) => word.startsWith(callsSwitch));
  return new Set(argument ? argument.slice(callsSwitch.length).split(',') : []);
}

const allowed = namedCalls();

async function call<N extends CallName>(name: N, args?: CallArgs<N>): Promise<CallResult<N>> {
  if (!allowed.has(name)) throw new Error(`This window has no call ${String(name)}.`);
  const answer = (await ipcRenderer.invoke(callChannel(name), args)) as Answer<CallResult<N>>;
  if (!answer.done) throw new Error(answer.why);
  return answer.result;
}

let latest: { snapshot: Snapshot; heardAt: number } | null = null;
const listeners = new Set<SnapshotListener>();

function hear(snapshot: Snapshot): void {
  latest = { snapshot, heardAt: performance.now() };
  for (const listener of listeners) listener(snapshot, 0);
}

ipcRenderer.on(snapshotChannel, (_event, snapshot: Snapshot) => hear(snapshot));
// Asked for before there is a page that could ask: by the time its script runs, the picture is here. Main refuses every page that is not
// ours, and writes that down: such a page has to ask for itself.
if (allowed.has('readSnapshot') && location.origin === appOrigin) {
  call('readSnapshot').then(
    (snapshot) => {
      // One that came by itself meanwhile is newer.
      if (!latest) hear(snapshot);
    },
    // The page asks again, and is told why.
    () => undefined,
  );
}

const bridge: UnsitBridge = {
  call,
  onSnapshot: (listener) => {
    listeners.add(listener);
    if (latest) listener(latest.snapshot, performance.now() - latest.heardAt);
    return () => void listeners.delete(listener);
  },
};

contextBridge.exposeInMainWorld('unsit', bridge);
