// Puts together whom Unsit asks on this desktop whether this is a bad moment.
import os from 'node:os';
import type { Settings } from '../../shared/settings/settings';
import { cameraInUse } from '../adapters/call/camera-in-use';
import { doNotDisturb } from '../adapters/do-not-disturb/do-not-disturb';
import type { OutputOf } from '../ports/brief-program';
import type { Log } from '../ports/log';
import type { ConnectBus } from '../ports/message-bus';
import type { MicrophoneInUse } from '../ports/microphone';
import type { Surroundings, SurroundingSource } from '../ports/surroundings';
import { askedSurroundings } from '../surroundings/asked-surroundings';
import { screenSources } from './screen-sources';

export interface SurroundingsContext {
  settings: () => Settings;
  idleForMs: () => number | null;
  /** Something keeps the screen awake, as presence knows it. */
  keptAwake: () => boolean;
  microphoneInUse: MicrophoneInUse;
  connectBus: ConnectBus;
  outputOf: OutputOf;
  log: Log;
}

export function surroundingsHere(context: SurroundingsContext): Surroundings {
  const { settings, idleForMs, keptAwake, microphoneInUse, connectBus: connect, outputOf, log } = context;
  const { platform, env: environment } = process;
  const sources: SurroundingSource[] = [
    { surrounding: 'call', name: 'microphone', ask: microphoneInUse },
    { surrounding: 'call', name: 'camera', ask: cameraInUse({ platform, environment, outputOf, log }) },
    { surrounding: 'dnd', name: 'do not disturb', ask: doNotDisturb({ platform, environment, connect, outputOf, home: os.homedir(), log }) },
    ...screenSources({ holdApps: () => settings().holdApps, keptAwake, outputOf, log }),
  ];
  return askedSurroundings({
    sources,
    wanted: () => settings().holdFor,
    idleForMs,
    nowMs: () => performance.now(),
    log,
  });
}
