// What main does for each call of a window; a missing row does not compile.
import type { CallArgs, CallName, CallResult, WindowName } from '../../shared/ipc/calls';

export type CallHandlers = {
  [N in CallName]: (args: CallArgs<N>, from: WindowName) => CallResult<N> | Promise<CallResult<N>>;
};
