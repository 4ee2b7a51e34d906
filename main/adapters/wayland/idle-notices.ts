// Asks a Wayland compositor for notices of idle (ext-idle-notify-v1: Plasma, Sway, Hyprland and others) over its own socket.
import { openLine } from './line';
import { readText, readWord } from './wire';
import type { WaylandMessage } from './wire';

/** Objects of a connection are numbered by the client; these are all of ours. */
const ids = { display: 1, registry: 2, callback: 3, seat: 4, notifier: 5, input: 6, held: 7 } as const;
const requests = { sync: 0, getRegistry: 1, bind: 0, getNotification: 1, getInputNotification: 2 } as const;
const events = { displayError: 0, global: 0, idled: 0, resumed: 1 } as const;
const wantedVersion = 2;

export interface IdleNotices {
  onIdle: (idle: boolean) => void;
  /** The same, but not while something keeps the screen awake; never called by compositors that know only this one. */
  onIdleUnlessHeld: (idle: boolean) => void;
  /** Called once: the compositor is gone or refuses; `forGood` when it is one that has no such notices. */
  onEnd: (reason: string, forGood: boolean) => void;
  /** Called once the notices are asked for. */
  onReady: () => void;
}

interface Global {
  name: number;
  version: number;
}

/** The answer ends it. */
export function askForIdleNotices(socketPath: string, idleAfterMs: number, notices: IdleNotices): () => void {
  const globals = new Map<string, Global>();
  const line = openLine(socketPath, { hear: (message) => hear(message), onEnd: (reason) => notices.onEnd(reason, false) });
  const { send } = line;

  function end(reason: string, forGood = false): void {
    line.close();
    notices.onEnd(reason, forGood);
  }

  function subscribe(): void {
    const seat = globals.get('wl_seat');
    const notifier = globals.get('ext_idle_notifier_v1');
    if (!seat || !notifier) {
      end('the compositor gives no notice of idle', true);
      return;
    }
    const version = Math.min(wantedVersion, notifier.version);
    send(ids.registry, requests.bind, seat.name, 'wl_seat', 1, ids.seat);
    send(ids.registry, requests.bind, notifier.name, 'ext_idle_notifier_v1', version, ids.notifier);
    if (version >= 2) {
      send(ids.notifier, requests.getInputNotification, ids.input, idleAfterMs, ids.seat);
      send(ids.notifier, requests.getNotification, ids.held, idleAfterMs, ids.seat);
    } else {
      send(ids.notifier, requests.getNotification, ids.input, idleAfterMs, ids.seat);
    }
    notices.onReady();
  }

  function hear({ object, opcode, payload }: WaylandMessage): void {
    if (object === ids.display && opcode === events.displayError) {
      end(`the compositor refused: ${readText(payload, 8).value}`);
    } else if (object === ids.registry && opcode === events.global) {
      const { value, next } = readText(payload, 4);
      if (!globals.has(value)) globals.set(value, { name: readWord(payload, 0), version: readWord(payload, next) });
    } else if (object === ids.callback) {
      subscribe();
    } else if (object === ids.input || object === ids.held) {
      const idle = opcode === events.idled;
      if (object === ids.input) notices.onIdle(idle);
      else notices.onIdleUnlessHeld(idle);
    }
  }

  send(ids.display, requests.getRegistry, ids.registry);
  send(ids.display, requests.sync, ids.callback);
  return () => line.close();
}
