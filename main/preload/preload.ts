// The only bridge between a window and main: exposes exactly the calls that main named for this window.
import { contextBridge, ipcRenderer } from 'electron';
import { callsSwitch, callChannel, snapshotChannel } from '../../shared/ipc/channels';
import type { CallName, UnsitBridge } from '../../shared/ipc/calls';

function namedCalls(): ReadonlySet<string> {
  const argument = process.argv.find((word) => word.startsWith(callsSwitch));
  return new Set(argument ? argument.slice(callsSwitch.length).split(',') : []);
}

const allowed = namedCalls();

const bridge: UnsitBridge = {
  call: (name, args) =>
    allowed.has(name)
      ? ipcRenderer.invoke(callChannel(name), args)
      : Promise.reject(new Error(`This window has no call ${String(name satisfies CallName)}.`)),
  onSnapshot: (listener) => {
    const hear = (_event: unknown, snapshot: Parameters<typeof listener>[0]): void => listener(snapshot);
    ipcRenderer.on(snapshotChannel, hear);
    return () => ipcRenderer.off(snapshotChannel, hear);
  },
};

contextBridge.exposeInMainWorld('unsit', bridge);
