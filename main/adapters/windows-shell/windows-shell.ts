// Asks Windows' shell whether a full screen or a presentation is shown, and which program is in front, through one PowerShell that lives only while reminders wait.
import path from 'node:path';
import { keptProgram } from './kept-program';
import { readShellAnswer, script } from './shell-words';
import type { ShellAnswer } from './shell-words';

/** PowerShell needs most of a second to begin; afterwards an answer takes milliseconds. */
const answerLimitMs = 1_400;
/** Longer than the pause between two looks while a reminder waits. */
const keptForMs = 30_000;

export interface WindowsShell {
  /** Rejects where the shell cannot be asked. */
  ask(): Promise<ShellAnswer>;
  release(): void;
}

export function windowsShell(environment: Readonly<Record<string, string | undefined>>): WindowsShell {
  const root = environment['SystemRoot'] ?? 'C:\\Windows';
  const program = path.win32.join(root, 'System32', 'WindowsPowerShell', 'v1.0', 'powershell.exe');
  const kept = keptProgram({
    program,
    programArguments: ['-NoLogo', '-NoProfile', '-NonInteractive', '-Command', script],
    answerLimitMs,
    keptForMs,
  });
  return { ask: async () => readShellAnswer(await kept.ask()), release: kept.release };
}
