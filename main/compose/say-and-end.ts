// Answers a command line that starts no Unsit, in the terminal that it came from, and ends; loaded only then.
import { app } from 'electron';
import { english } from '../../shared/messages/english';
import { createTranslate } from '../../shared/messages/translate';
import { answerCommand } from './answer-command';
import type { CommandLine } from './command-line';

/** Awaited before the app is ready: Electron opens no display until then, so that a terminal without one gets its answer too. */
export async function sayAndEnd(commandLine: CommandLine): Promise<void> {
  const answered = await answerCommand(commandLine, {
    dataFolder: app.getPath('userData'),
    version: app.getVersion(),
    translate: createTranslate('en', english),
  });
  if (!answered) return;
  const { text, exitCode } = answered;
  const stream = exitCode === 0 ? process.stdout : process.stderr;
  await new Promise<void>((written) => stream.write(`${text}\n`, () => written()));
  app.exit(exitCode);
}
