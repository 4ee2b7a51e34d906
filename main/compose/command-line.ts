// Reads Unsit's own words from the command line; everything else there belongs to Electron.

export interface CommandLine {
  /** Started by the login session: nothing but the tray icon appears. */
  atLogin: boolean;
  /** Opens Home at once. */
  home: boolean;
  /** How many times faster than real time the clock runs; only when not packaged. */
  clockRate: number;
  /** What was not understood, in plain words for the log. */
  complaints: string[];
}

/** A day in two minutes. Faster, and the ten minutes after which a forgotten break ends would be over before its window is open. */
const fastestClockRate = 720;
const rateWord = '--clock-rate=';

function readRate(word: string): { rate: number; complaints: string[] } {
  const rate = Number(word.slice(rateWord.length));
  return Number.isFinite(rate) && rate >= 1 && rate <= fastestClockRate
    ? { rate, complaints: [] }
    : { rate: 1, complaints: [`${word}: a number from 1 to ${fastestClockRate} is needed; using 1`] };
}

export function readCommandLine(words: readonly string[], packaged: boolean): CommandLine {
  const rateGiven = words.find((word) => word.startsWith(rateWord));
  const { rate, complaints } =
    rateGiven === undefined
      ? { rate: 1, complaints: [] }
      : packaged
        ? { rate: 1, complaints: [`${rateGiven}: not in a packaged Unsit`] }
        : readRate(rateGiven);
  return { atLogin: words.includes('--at-login'), home: words.includes('--home'), clockRate: rate, complaints };
}
