// Tells main that somebody is about to start a break, so that its window gets ready meanwhile.
import { send } from './send';

export function expectBreak(): void {
  send('expectBreak');
}
