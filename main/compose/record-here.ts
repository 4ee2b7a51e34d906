// Puts together what is done with the whole record: the long work, the rule of how long it is kept, and the end of Unsit in the middle of it.
import type { RecordState } from '../../shared/record/record-state';
import type { Settings } from '../../shared/settings/settings';
import { secondMs } from '../../shared/time/duration';
import type { Clock } from '../ports/clock';
import type { History } from '../ports/history';
import type { HistoryWork } from '../ports/history-work';
import type { Log } from '../ports/log';
import { keepForRule } from '../record/keep-for';
import type { KeepForRule } from '../record/keep-for';
import { recordWork } from '../record/record-work';
import type { RecordWork } from '../record/record-work';
import { dateHere } from './date-here';

export interface RecordHere {
  history: History;
  work: HistoryWork;
  settings: () => Settings;
  wallNow: () => Date;
  clock: Clock;
  onChange: () => void;
  log: Log;
}

export interface OurRecord {
  state: () => RecordState;
  work: RecordWork;
  keepForRule: KeepForRule;
  /** True while something is being done with the record; then `quit` is called when that is over, or took too long. */
  holdsUpQuit: (quit: () => void) => boolean;
  release: () => void;
}

/** What is not finished by then is left: each step of it is whole by itself, and doing it again doubles nothing. */
const quitWaitsMs = 5 * secondMs;

export function recordHere({ history, work: longWork, settings, wallNow, clock, onChange, log }: RecordHere): OurRecord {
  const work = recordWork({ history, work: longWork, onChange });
  let waits = false;
  let overdue = false;
  return {
    state: () => ({ ...work.state(), notice: history.notice() }),
    work,
    keepForRule: keepForRule({ history, work, keepFor: () => settings().keepRecordFor, today: () => dateHere(wallNow()), clock, log }),
    holdsUpQuit(quit) {
      const ending = work.ending();
      if (!ending || overdue) return false;
      // Whoever asks again, out of impatience or because the session ends, waits with the first.
      if (waits) return true;
      waits = true;
      const limit = setTimeout(() => {
        overdue = true;
        quit();
      }, quitWaitsMs);
      void ending.then(() => {
        clearTimeout(limit);
        quit();
      });
      return true;
    },
    release: () => longWork.release(),
  };
}
