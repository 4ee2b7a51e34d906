// Puts together whom Unsit asks on this desktop whether this is a bad moment.
import type { Settings } from '../../shared/settings/settings';
import type { Log } from '../ports/log';
import type { MicrophoneInUse } from '../ports/microphone';
import type { Surroundings, SurroundingSource } from '../ports/surroundings';
import { askedSurroundings } from '../surroundings/asked-surroundings';

export interface SurroundingsContext {
  settings: () => Settings;
  idleForMs: () => number | null;
  microphoneInUse: MicrophoneInUse;
  log: Log;
}

export function surroundingsHere({ settings, idleForMs, microphoneInUse, log }: SurroundingsContext): Surroundings {
  const sources: SurroundingSource[] = [{ surrounding: 'call', name: 'microphone', ask: microphoneInUse }];
  return askedSurroundings({
    sources,
    wanted: () => settings().holdFor,
    idleForMs,
    nowMs: () => performance.now(),
    log,
  });
}
