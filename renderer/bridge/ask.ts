// Asks main for something whose answer is shown; nobody has to wait for one that never comes.
import type { CallArgs, CallName, CallResult } from '../../shared/ipc/calls';
import { bridge } from './window-bridge';

/** Null when main did not answer at all. */
export async function ask<N extends CallName>(name: N, args?: CallArgs<N>): Promise<CallResult<N> | null> {
  try {
    return await bridge.call(name, args);
  } catch (error) {
    console.error(name, error);
    return null;
  }
}
