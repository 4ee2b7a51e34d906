// Answers whether a microphone is in use, by asking whoever knows on this platform; asked by value, nothing is kept between two questions.
import os from 'node:os';
import path from 'node:path';
import type { Log } from '../../ports/log';
import type { MicrophoneInUse } from '../../ports/microphone';
import { soundCardRecords } from './alsa-captures';
import { outputOf } from './brief-program';
import { consentStoreKey, usesMicrophone } from './consent-store';
import { holdsMicrophone } from './power-assertions';
import { recordsFromMicrophone } from './pulse-microphone';
import { pulseServer } from './pulse-server';

const answerLimitMs = 1_000;

export interface MicrophonePlace {
  platform: NodeJS.Platform;
  environment: Readonly<Record<string, string | undefined>>;
  /** Where the kernel lists sound cards. */
  soundCards?: string;
  log: Log;
}

async function onWindows(environment: MicrophonePlace['environment']): Promise<boolean> {
  const reg = path.win32.join(environment['SystemRoot'] ?? 'C:\\Windows', 'System32', 'reg.exe');
  const output = await outputOf(reg, ['query', consentStoreKey, '/s'], answerLimitMs);
  return usesMicrophone(output, Date.now() - os.uptime() * 1_000);
}

async function onMac(): Promise<boolean> {
  return holdsMicrophone(await outputOf('/usr/bin/pmset', ['-g', 'assertions'], answerLimitMs));
}

async function onLinux(environment: MicrophonePlace['environment']): Promise<boolean> {
  const server = pulseServer(environment);
  if (!server) throw new Error('no sound server is named');
  return recordsFromMicrophone(server, answerLimitMs);
}

export function microphoneInUse({ platform, environment, soundCards, log }: MicrophonePlace): MicrophoneInUse {
  let saidWhyNot: string | null = null;

  /** Said once for each reason, not each minute. */
  function noteFailure(error: unknown): null {
    const reason = error instanceof Error ? error.message : String(error);
    if (reason !== saidWhyNot) log(`microphone: nobody can say whether it is in use: ${reason}`);
    saidWhyNot = reason;
    return null;
  }

  async function asked(): Promise<boolean | null> {
    if (platform === 'win32') return onWindows(environment).catch(noteFailure);
    if (platform === 'darwin') return onMac().catch(noteFailure);
    if (platform !== 'linux') return null;
    const inServer = await onLinux(environment).catch(noteFailure);
    return inServer ?? soundCardRecords(soundCards).catch(noteFailure);
  }

  return asked;
}
