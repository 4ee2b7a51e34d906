// Reads bouts second by second, from rules 1 and 2 alone: too crude for words and reminders, and so plain that it can vouch for the oracle.
import type { Trace } from './trace';

type Second = 'evidence' | 'idle' | 'away';

/** Whole seconds only, idle always seen, nothing said; `[from, to, satSeconds]` of each bout. */
export function sittingBySeconds(trace: Trace): [number, number, number][] {
  const naturalBreak = trace.settings.naturalBreakMinutes * 60;
  const state = { input: false, passive: false, lock: false, sleep: false, dead: false, rebooting: false };
  const seconds: Second[] = [];
  let lastInput = -Infinity;
  let lastEvidence = -Infinity;
  let index = 0;
  for (let second = 0; second < trace.untilSeconds; second += 1) {
    for (let event = trace.events[index]; event?.at === second; event = trace.events[(index += 1)]) {
      if (event.kind === 'input' || event.kind === 'passive' || event.kind === 'lock' || event.kind === 'sleep') state[event.kind] = event.on;
      if (event.kind === 'kill') state.dead = true;
      if (event.kind === 'start') state.dead = false;
    }
    const away = state.lock || state.sleep || state.dead;
    if (state.input && !state.sleep) lastInput = second + 1;
    const watching = state.passive && second - lastEvidence < naturalBreak && second < lastInput + trace.settings.passiveMinutes * 60;
    const evidence = !away && (state.input || watching);
    if (evidence) lastEvidence = second + 1;
    seconds.push(evidence ? 'evidence' : away ? 'away' : 'idle');
  }
  const bouts: [number, number, number][] = [];
  let from = seconds.indexOf('evidence');
  while (from >= 0) {
    let to = from;
    let sat = 0;
    while (to < seconds.length) {
      const back = seconds.indexOf('evidence', to);
      const end = back < 0 ? seconds.length : back;
      if (end - to >= naturalBreak) break;
      sat += seconds.slice(to, end).filter((second) => second === 'idle').length;
      if (back < 0) {
        to = seconds.length;
        break;
      }
      sat += 1;
      to = back + 1;
    }
    bouts.push([from, to, sat]);
    from = seconds.indexOf('evidence', to);
  }
  return bouts;
}
