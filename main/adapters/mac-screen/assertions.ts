// macOS lists who keeps the display lit; this reads from `pmset -g assertions` whether a film, a call or a presentation does.
import { isKeptAwakeByHand } from '../../../shared/presence/kept-awake-by-hand';

const displayHeld = /^\s*pid \d+\((?<owner>.*?)\): .*\b(?:PreventUserIdleDisplaySleep|NoDisplaySleepAssertion)\b named: "(?<reason>.*)"/;
/** The display stays lit a while after each key press; that says nothing of what is on it. */
const system = /^(?:WindowServer|hidd|powerd)$/;

export function keepsDisplayLit(output: string): boolean {
  return output.split(/\r?\n/).some((line) => {
    const { owner, reason } = displayHeld.exec(line)?.groups ?? {};
    if (owner === undefined || reason === undefined || system.test(owner)) return false;
    return !isKeptAwakeByHand(owner) && !isKeptAwakeByHand(reason);
  });
}
