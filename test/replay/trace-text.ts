// Writes a trace back as the text of a trace file, so that a day found at random can be kept and replayed.
import type { Trace, TraceEvent } from './trace';

function eventFields(event: TraceEvent): object {
  switch (event.kind) {
    case 'sleep':
      return event.announced === 'usual' ? { sleep: event.on } : { sleep: event.on, events: event.announced };
    case 'clock':
      return { clock: event.bySeconds };
    case 'zone':
      return { zone: event.zone };
    case 'kill':
      return event.reboot ? { kill: true, reboot: true } : { kill: true };
    case 'start':
      return { start: true };
    case 'say':
      return { say: 'minutes' in event.said ? `${event.said.word}:${event.said.minutes}` : event.said.word };
    case 'surround':
      return { surround: event.by };
    case 'input':
    case 'passive':
    case 'lock':
    case 'idleSource':
      return { [event.kind]: event.on };
  }
}

export function traceText({ name, startWallMs, zone, settings, untilSeconds, events, truth }: Trace): string {
  const lines: object[] = [{ name, start: new Date(startWallMs).toISOString(), zone, settings, until: untilSeconds }];
  for (const event of events) lines.push({ at: event.at, ...eventFields(event) });
  if (truth !== null) lines.push({ at: untilSeconds, truth });
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}
