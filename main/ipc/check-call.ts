// Decides whether a call from a window is let in: the right window, its main frame, our origin, valid arguments.
import { calls } from '../../shared/ipc/calls';
import type { CallArgs, CallName, WindowName } from '../../shared/ipc/calls';

export interface Caller {
  /** Which of our windows sent it; null when it is none of ours. */
  window: WindowName | null;
  isMainFrame: boolean;
  origin: string;
}

export type Checked<N extends CallName> = { ok: true; args: CallArgs<N>; window: WindowName } | { ok: false; reason: string };

export function checkCall<N extends CallName>(name: N, caller: Caller, args: unknown, ourOrigin: string): Checked<N> {
  const refuse = (reason: string): Checked<N> => ({ ok: false, reason: `${name}: ${reason}` });
  if (!caller.window) return refuse('not one of our windows');
  if (!caller.isMainFrame) return refuse('not a main frame');
  if (caller.origin !== ourOrigin) return refuse('not our origin');
  if (!calls[name].windows.includes(caller.window)) return refuse(`not a call of the ${caller.window} window`);
  const parsed = calls[name].args.safeParse(args);
  if (!parsed.success) return refuse('arguments do not fit');
  return { ok: true, args: parsed.data as CallArgs<N>, window: caller.window };
}
