// Says for how long an answer about the person holds without being asked for again: each change is announced, this only finds what got lost.
import { minuteMs } from '../time/duration';

/** A lock or a film that never ends does harm at once; one that was missed is found by idle time too. */
export function freshForMs(isSo: boolean): number {
  return isSo ? minuteMs : 5 * minuteMs;
}
