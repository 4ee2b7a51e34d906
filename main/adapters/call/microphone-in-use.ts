// Answers whether a microphone is in use, by asking whoever knows on this platform; asked by value, nothing is kept between two questions.
import type { OutputOf } from '../../ports/brief-program';
import type { Log } from '../../ports/log';
import type { MicrophoneInUse } from '../../ports/microphone';
import { soundCardRecords } from './alsa-captures';
import { isInUse } from './consent-store';
import { holdsMicrophone } from './power-assertions';
import { recordsFromMicrophone } from './pulse-microphone';
import { pulseServer } from './pulse-server';

const answerLimitMs = 1_000;

export interface MicrophonePlace {
  platform: NodeJS.Platform;
  environment: Readonly<Record<string, string | undefined>>;
  outputOf: OutputOf;
  /** Where the kernel lists sound cards. */
  soundCards?: string;
  log: Log;
}

async function onMac(outputOf: OutputOf): Promise<boolean> {
  return holdsMicrophone(await outputOf('/usr/bin/pmset', ['-g', 'assertions'], answerLimitMs));
}

async function onLinux(environment: MicrophonePlace['environment']): Promise<boolean> {
  const server = pulseServer(environment);
  if (!server) throw new Error('no sound server is named');
  return recordsFromMicrophone(server, answerLimitMs);
}

export function microphoneInUse({ platform, environment, outputOf, soundCards, log }: MicrophonePlace): MicrophoneInUse {
  let saidWhyNot: string | null = null;

  /** Said once for each reason, not each minute. */
  function noteFailure(error: unknown): null {
    const reason = error instanceof Error ? error.message : String(error);
    if (reason !== saidWhyNot) log(`microphone: nobody can say whether it is in use: ${reason}`, 'warning');
    saidWhyNot = reason;
    return null;
  }

  async function asked(): Promise<boolean | null> {
    if (platform === 'win32') return isInUse('microphone', { environment, outputOf }, answerLimitMs).catch(noteFailure);
    if (platform === 'darwin') return onMac(outputOf).catch(noteFailure);
    if (platform !== 'linux') return null;
    const inServer = await onLinux(environment).catch(noteFailure);
    return inServer ?? soundCardRecords(soundCards).catch(noteFailure);
  }

  return asked;
}
