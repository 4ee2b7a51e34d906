// Asks macOS whether something keeps the display lit, and which program is in front; window titles are never asked for.
import type { OutputOf } from '../../ports/brief-program';
import { keepsDisplayLit } from './assertions';
import { frontNumber, namesInInfo } from './front-app';

const answerLimitMs = 1_000;
const halfMs = answerLimitMs / 2;

/** Rejects where it cannot be asked. */
export async function macDisplayHeld(outputOf: OutputOf): Promise<boolean> {
  return keepsDisplayLit(await outputOf('/usr/bin/pmset', ['-g', 'assertions'], answerLimitMs));
}

/** None where nobody is in front. Rejects where it cannot be asked. */
export async function macForeground(outputOf: OutputOf): Promise<string[]> {
  const front = frontNumber(await outputOf('/usr/bin/lsappinfo', ['front'], halfMs));
  return front === null ? [] : namesInInfo(await outputOf('/usr/bin/lsappinfo', ['info', front], halfMs));
}
