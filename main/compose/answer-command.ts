// Does what a command line wants that starts no Unsit: says something, or asks the one that runs, and tells the exit code.
import { askRunning } from '../adapters/asking/ask-running';
import type { Translate } from '../../shared/messages/translate';
import { secondMs } from '../../shared/time/duration';
import { exitCodes } from './command-line';
import type { CommandLine } from './command-line';

export interface Answered {
  text: string;
  exitCode: number;
}

const answerWithinMs = 3 * secondMs;
/** Ending writes the state and the history, and closes windows. */
const endWithinMs = 15 * secondMs;

interface AnswerContext {
  dataFolder: string;
  version: string;
  translate: Translate;
}

/** What was asked for came from a terminal: it may hold what would colour or clear it. */
const printable = (text: string): string => text.replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, '?');

async function status({ dataFolder, translate }: AnswerContext): Promise<Answered> {
  const heard = await askRunning(dataFolder, 'status', answerWithinMs);
  if (heard.kind === 'notRunning') return { text: translate('commandLine.notRunning'), exitCode: exitCodes.notRunning };
  if (heard.kind === 'noAnswer') return { text: translate('commandLine.noAnswer'), exitCode: exitCodes.noAnswer };
  return { text: heard.text.trimEnd(), exitCode: exitCodes.done };
}

async function quit({ dataFolder, translate }: AnswerContext): Promise<Answered> {
  const heard = await askRunning(dataFolder, 'quit', endWithinMs);
  // Nobody is left running, which is what was wanted.
  if (heard.kind === 'notRunning') return { text: translate('commandLine.notRunning'), exitCode: exitCodes.done };
  if (heard.kind === 'noAnswer') return { text: translate('commandLine.noAnswer'), exitCode: exitCodes.noAnswer };
  return { text: translate('commandLine.ended'), exitCode: exitCodes.done };
}

/** Null where Unsit is to run. */
export async function answerCommand(commandLine: CommandLine, context: AnswerContext): Promise<Answered | null> {
  const { translate, version } = context;
  const { refusal, purpose } = commandLine;
  if (refusal) return { text: printable(translate(refusal.key, refusal.values)), exitCode: exitCodes.notUnderstood };
  switch (purpose) {
    case 'version':
      return { text: translate('commandLine.version', { version }), exitCode: exitCodes.done };
    case 'help':
      return { text: translate('commandLine.help'), exitCode: exitCodes.done };
    case 'status':
      return status(context);
    case 'quit':
      return quit(context);
    case 'run':
      return null;
  }
}
