// Answers which programs run, for desktops where nobody can say which one is in front.
import path from 'node:path';
import type { OutputOf } from '../../ports/brief-program';
import { namesOfAll } from './linux-programs';
import { namesInPs, namesInTasklist } from './listings';

const answerLimitMs = 1_000;

export interface ProgramsPlace {
  platform: NodeJS.Platform;
  environment: Readonly<Record<string, string | undefined>>;
  uid: number;
  outputOf: OutputOf;
}

/** Null on a platform that nobody knows. Rejects where it cannot be asked. */
export async function runningPrograms({ platform, environment, uid, outputOf }: ProgramsPlace): Promise<string[] | null> {
  if (platform === 'linux') return namesOfAll(uid);
  if (platform === 'darwin') return namesInPs(await outputOf('/bin/ps', ['-xo', 'comm='], answerLimitMs));
  if (platform !== 'win32') return null;
  const tasklist = path.win32.join(environment['SystemRoot'] ?? 'C:\\Windows', 'System32', 'tasklist.exe');
  return namesInTasklist(await outputOf(tasklist, ['/fo', 'csv', '/nh'], answerLimitMs));
}
