// The names on the wire, apart from the schemas, so that the preload carries no schema library.
import type { CallName } from './calls';

export const callChannel = (name: CallName): string => `unsit:call:${name}`;
export const snapshotChannel = 'unsit:snapshot';
/** Main names the calls of a window in this switch; the preload exposes no others. */
export const callsSwitch = '--unsit-calls=';

/**
 * What main sends back for a call. A refusal is an answer and no exception: Electron would print an exception on its own,
 * with the paths of this machine in it, beside the one line that main writes.
 */
export type Answer<Result> = { done: true; result: Result } | { done: false; why: string };
