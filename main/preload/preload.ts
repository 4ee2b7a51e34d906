// The only bridge between a window and main: exposes exactly the calls that main named for this window.
import { contextBridge, ipcRenderer } from 'electron';
import { callsSwitch, callChannel, snapshotChannel } from '../../shared/ipc/channels';
import type { CallArgs, CallName, CallResult, UnsitBridge } from '../../shared/ipc/calls';
import type { Answer } from '../../shared/ipc/channels';

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

const bridge: UnsitBridge = {
  call,
  onSnapshot: (listener) => {
    const hear = (_event: unknown, snapshot: Parameters<typeof listener>[0]): void => listener(snapshot);
    ipcRenderer.on(snapshotChannel, hear);
    return () => ipcRenderer.off(snapshotChannel, hear);
  },
};

contextBridge.exposeInMainWorld('unsit', bridge);
