// Reads Unsit's own words from the command line, lets those of Electron and Chromium through, and refuses what nobody knows.
import type { MessageKey } from '../../shared/messages/english';
import type { MessageValues } from '../../shared/messages/translate';

/** What the terminal is told by number. */
export const exitCodes = { done: 0, noAnswer: 1, noStart: 1, notUnderstood: 2, notRunning: 3 } as const;

/** What a start is for: to run, or to say or ask something and end. */
export type Purpose = 'run' | 'version' | 'help' | 'status' | 'quit';

export interface CommandLine {
  purpose: Purpose;
  /** Why nothing is done at all; null where everything is understood. */
  refusal: { key: MessageKey; values: MessageValues } | null;
  /** Started by the login session: nothing but the tray icon appears. */
  atLogin: boolean;
  /** Opens Home at once. */
  home: boolean;
  /** Debug is logged too. */
  verbose: boolean;
  /** How many times faster than real time the clock runs; only when not packaged. */
  clockRate: number;
  /** What was not understood, in plain words for the log. */
  complaints: string[];
}

const purposes: Readonly<Record<string, Purpose>> = { '--version': 'version', '--help': 'help', '--status': 'status', '--quit': 'quit' };
const ownWords = [...Object.keys(purposes), '--at-login', '--home', '--verbose'];

/**
 * Chromium knows more than a thousand switches, and sessions, package formats and Electron's own restart add some: a list of
 * families lets them through. Whoever mistypes one of these is not told, as always with Chromium.
 */
const elsewhere =
  /^-{1,2}(?:no-|enable-|disable-|force-|use-|allow-|ignore-|ozone-|gtk-|log-|trace-|remote-|inspect|js-flags|host-|proxy-|user-data-dir|lang|v\b|vmodule|in-process-gpu|single-process|password-store|class|name|high-dpi|device-scale|touch-|start-|window-|require|r$|e$|original-process-start-time|type|original-|updated|squirrel|psn_|crash|field-trial|gpu|render|renderer|zygote|test-type|headless|incognito|app-|desktop-|wayland-|x11-|default-|auth-|ssl-|origin-|unsafely-|cast-|autoplay-|auto-open|embedding|electron-|secure-|standard-|unsit-)/i;

/** A day in two minutes. Faster, and the ten minutes after which a forgotten break ends would be over before its window is open. */
const fastestClockRate = 720;
const rateWord = '--clock-rate=';

function readRate(word: string): { rate: number; complaints: string[] } {
  const rate = Number(word.slice(rateWord.length));
  return Number.isFinite(rate) && rate >= 1 && rate <= fastestClockRate
    ? { rate, complaints: [] }
    : { rate: 1, complaints: [`${word}: a number from 1 to ${fastestClockRate} is needed; using 1`] };
}

/** What follows the program, and in a checkout the folder of the app; `-r` and `-e` have a word after them. */
function wordsAfterProgram(given: readonly string[], packaged: boolean): string[] {
  const words: string[] = [];
  let folderSeen = packaged;
  for (let index = 1; index < given.length; index += 1) {
    const word = given[index] ?? '';
    if (/^(-r|--require|-e)$/.test(word)) index += 1;
    else if (!word.startsWith('-') && !folderSeen) folderSeen = true;
    else words.push(word);
  }
  return words;
}

function refusalOf(words: readonly string[]): CommandLine['refusal'] {
  const withValue = words.find((word) => ownWords.some((own) => word.startsWith(`${own}=`)));
  if (withValue !== undefined) return { key: 'commandLine.noValue', values: { word: withValue.split('=')[0] ?? '' } };
  const unknown = words.find((word) => !ownWords.includes(word) && !word.startsWith(rateWord) && !elsewhere.test(word));
  if (unknown !== undefined) return { key: 'commandLine.unknown', values: { word: unknown } };
  const asked = [...new Set(words.filter((word) => Object.hasOwn(purposes, word)))];
  return asked.length > 1 ? { key: 'commandLine.oneAtATime', values: { first: asked[0] ?? '', second: asked[1] ?? '' } } : null;
}

/** `given`: all of it, the program first. */
export function readCommandLine(given: readonly string[], packaged: boolean): CommandLine {
  const words = wordsAfterProgram(given, packaged);
  const rateGiven = words.find((word) => word.startsWith(rateWord));
  const { rate, complaints } =
    rateGiven === undefined
      ? { rate: 1, complaints: [] }
      : packaged
        ? { rate: 1, complaints: [`${rateGiven}: not in a packaged Unsit`] }
        : readRate(rateGiven);
  const asked = words.find((word) => Object.hasOwn(purposes, word));
  return {
    purpose: purposes[asked ?? ''] ?? 'run',
    refusal: refusalOf(words),
    atLogin: words.includes('--at-login'),
    home: words.includes('--home'),
    verbose: words.includes('--verbose'),
    clockRate: rate,
    complaints,
  };
}
