// Deletes by itself what is older than the person wants to keep: once a day, and never by a date that may be wrong.
import type { Going, RecordDeleted } from '../../shared/record/answers';
import { gapInDoubt, goesBefore } from '../../shared/record/keep-for';
import type { KeepFor } from '../../shared/record/keep-for';
import { minuteMs } from '../../shared/time/duration';
import type { Clock } from '../ports/clock';
import type { History } from '../ports/history';
import type { Log } from '../ports/log';
import type { RecordWork } from './record-work';

export interface KeepForPlaces {
  history: Pick<History, 'dateBefore' | 'dates' | 'daysBefore'>;
  work: RecordWork;
  keepFor: () => KeepFor;
  /** By the wall clock, as the person reads it. */
  today: () => string;
  clock: Pick<Clock, 'after'>;
  log: Log;
}

export interface KeepForRule {
  going(keepFor: KeepFor): Going;
  /** Deletes what goes now; the person was shown it. */
  carryOut(): Promise<RecordDeleted | null>;
  /** To be called often; it does something when the date or the wish is another one. */
  look(): void;
}

export function keepForRule({ history, work, keepFor, today, clock, log }: KeepForPlaces): KeepForRule {
  /** What was looked at last, or is going to be. */
  let looked: string | null = null;

  function going(wanted: KeepFor): Going {
    const now = today();
    const before = goesBefore(wanted, now);
    if (before === null) return { before, days: 0, gap: null };
    const newest = history.dateBefore(before);
    if (newest === null) return { before, days: 0, gap: null };
    return { before, days: history.daysBefore(before), gap: gapInDoubt([newest, ...history.dates({ from: before, to: now })], now, before) };
  }

  async function carryOut(): Promise<RecordDeleted | null> {
    const { before, days } = going(keepFor());
    // Of what the live state knows nothing is as old as that but when a routine was done last.
    return before === null || days === 0 ? null : work.erase({ kind: 'deleteBefore', date: before }, () => undefined);
  }

  async function carryOutIfBelieved(): Promise<void> {
    const { days, gap } = going(keepFor());
    if (days === 0) return;
    if (gap) {
      log(`history: ${days} older days are kept: between ${gap.from} and ${gap.to} nothing was recorded, and the clock may be wrong`);
      return;
    }
    const done = await carryOut();
    log(`history: ${days} older days: ${String(done)}`);
    if (done !== 'gone') looked = null;
  }

  return {
    going,
    carryOut,
    look() {
      if (keepFor() === 'ever') return;
      const now = `${today()} ${keepFor()}`;
      if (now === looked) return;
      looked = now;
      // Not in the middle of what is happening, and not while Unsit starts.
      clock.after(minuteMs, () => void carryOutIfBelieved());
    },
  };
}
