// Sends what the person asked for; the answer is the next snapshot, so nobody waits here.
import type { CallArgs, CallName } from '../../shared/ipc/calls';
import { bridge } from './window-bridge';

/** A call that main refuses or cannot take is written to the console; the window goes on showing the truth it was sent. */
export function send<N extends CallName>(name: N, args?: CallArgs<N>): void {
  bridge.call(name, args).catch((error: unknown) => console.error(name, error));
}
