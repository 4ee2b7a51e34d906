// Decides which window a start of Unsit opens, if any.
import type { WindowName } from '../../shared/ipc/calls';

export interface Start {
  askedForHome: boolean;
  /** Nothing was ever counted here. */
  firstRun: boolean;
  /** The session started it: nobody asked to see anything. */
  atLogin: boolean;
  cautionsAnswered: boolean;
}

/** Nobody who starts Unsit by hand for the first time has seen what it is and where it lives. */
export function windowAtStart({ askedForHome, firstRun, atLogin, cautionsAnswered }: Start): WindowName | null {
  if (askedForHome) return 'home';
  if (!firstRun || atLogin) return null;
  return cautionsAnswered ? 'home' : 'welcome';
}
