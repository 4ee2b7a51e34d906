// The English message catalogue, put together from one file per place where texts appear; it defines the keys.
import { englishCheckIn } from './english-check-in';
import { englishCommandLine } from './english-command-line';
import { englishCorrect } from './english-correct';
import { englishDay } from './english-day';
import { englishDiagnostics } from './english-diagnostics';
import { englishExplanation } from './english-explanation';
import { englishMoves } from './english-moves';
import { englishPlayer } from './english-player';
import { englishRecord } from './english-record';
import { englishReminder } from './english-reminder';
import { englishRoutines } from './english-routines';
import { englishSafety } from './english-safety';
import { englishSettings } from './english-settings';
import { englishTray } from './english-tray';
import { englishTrends } from './english-trends';
import { englishWelcome } from './english-welcome';
import { englishWindows } from './english-windows';

export const english = {
  ...englishCheckIn,
  ...englishCommandLine,
  ...englishCorrect,
  ...englishDay,
  ...englishDiagnostics,
  ...englishExplanation,
  ...englishMoves,
  ...englishPlayer,
  ...englishRecord,
  ...englishReminder,
  ...englishRoutines,
  ...englishSafety,
  ...englishSettings,
  ...englishTray,
  ...englishTrends,
  ...englishWelcome,
  ...englishWindows,
} as const;

export type MessageKey = keyof typeof english;
/** What a translation has to be: every key, or it does not compile. */
export type Catalogue = Readonly<Record<MessageKey, string>>;
