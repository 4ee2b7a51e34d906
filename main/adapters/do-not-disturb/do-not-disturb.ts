// Answers whether the person asked not to be disturbed, by asking whoever knows on this platform.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { OutputOf } from '../../ports/brief-program';
import type { Log } from '../../ports/log';
import type { ConnectBus } from '../../ports/message-bus';
import type { AskSurrounding } from '../../ports/surroundings';
import { focusFile, isFocused } from './focus-assertions';
import { ownerIsQuiet } from './notification-owner';
import { isQuietProfile, quietHoursKey } from './quiet-hours';

const answerLimitMs = 1_000;

export interface DoNotDisturbPlace {
  platform: NodeJS.Platform;
  environment: Readonly<Record<string, string | undefined>>;
  connect: ConnectBus;
  outputOf: OutputOf;
  home: string;
  log: Log;
}

export function doNotDisturb({ platform, environment, connect, outputOf, home, log }: DoNotDisturbPlace): AskSurrounding {
  let saidWhyNot: string | null = null;

  /** Said once for each reason, not every few seconds. */
  function noteFailure(error: unknown): null {
    const reason = error instanceof Error ? error.message : String(error);
    if (reason !== saidWhyNot) log(`do not disturb: nobody can say whether it is on: ${reason}`, 'warning');
    saidWhyNot = reason;
    return null;
  }

  async function asked(): Promise<boolean | null> {
    if (platform === 'linux') return ownerIsQuiet({ connect, outputOf });
    if (platform === 'darwin') return isFocused(await readFile(focusFile(home), 'utf8'));
    if (platform !== 'win32') return null;
    const reg = path.win32.join(environment['SystemRoot'] ?? 'C:\\Windows', 'System32', 'reg.exe');
    return isQuietProfile(await outputOf(reg, ['query', quietHoursKey, '/s', '/v', 'Data'], answerLimitMs));
  }

  return () => asked().catch(noteFailure);
}
