// The oracle's book of bouts and absences (rules 2 to 6): plain lists of stretches, cut afterwards where a rule reaches back in time.
import { newReminder } from './oracle-reminders';
import type { Reminder } from './oracle-reminders';
import { append, lengthOf, minuteMs, within } from './oracle-spans';
import type { Span } from './oracle-spans';
import type { EndedBy } from './trace';

export type Cause = 'dead' | 'asleep' | 'locked' | 'standing' | 'break' | 'idle';

export interface Bout {
  fromMs: number;
  toMs: number | null;
  sitting: Span[];
  satMs: number;
  endedBy: EndedBy;
  reminder: Reminder;
}

export interface Absence {
  fromMs: number;
  idle: Span[];
  causes: Set<Cause>;
  words: Set<'routine' | 'walk' | 'moved'>;
  ended: Bout | null;
}

/** Idle that never gets longer than this says nothing about being away: rule 8 draws the same line. */
const idleThatCountsMs = minuteMs;
const movedReachesBackMs = 2 * minuteMs;

export class BoutBook {
  readonly finished: Bout[] = [];
  running: Bout | null = null;
  absence: Absence | null = null;
  naturalBreakEndedAt: number | null = null;
  /** How near an absence came to the length that decides whether it ends the bout. */
  nearestMissMs = Infinity;
  private lastReturn: { at: number; absence: Absence } | null = null;

  constructor(
    private readonly naturalBreakMs: number,
    private readonly limitMs: number,
  ) {}

  /**
   * Sitting of the running bout as far as it is certain. An idle stretch under way is none yet (rule 2: it may become a natural break), so
   * a limit that would be reached in it is reached when the person comes back: nobody is reminded in an empty room. The example of
   * trace-format.md (input stops at 44 minutes for good, no reminder) decides it so.
   */
  satMs(): number {
    return this.running?.satMs ?? 0;
  }

  isAwayForLong(at: number): boolean {
    return this.absence !== null && at - this.absence.fromMs >= this.naturalBreakMs;
  }

  sit(span: Span): void {
    const bout = this.running ?? this.begin(span[0]);
    append(bout.sitting, span);
    bout.satMs += span[1] - span[0];
  }

  beAway(span: Span, cause: Cause): void {
    this.absence ??= { fromMs: span[0], idle: [], causes: new Set(), words: new Set(), ended: null };
    this.absence.causes.add(cause);
    if (cause === 'idle') append(this.absence.idle, span);
  }

  /** Rule 2, as time passes: an absence that has become long enough ends the bout where it began. */
  endBoutIfAwayForLong(at: number): void {
    if (this.running !== null && this.isAwayForLong(at)) this.endIn(this.absence, this.absence?.fromMs ?? at, 'natural break');
  }

  /** Evidence of sitting at a moment; says how long the absence was that it ended. */
  comeBack(at: number): number {
    const { absence } = this;
    const lengthMs = absence === null ? 0 : at - absence.fromMs;
    this.absence = null;
    if (absence !== null) {
      this.nearestMissMs = Math.min(this.nearestMissMs, Math.abs(lengthMs - this.naturalBreakMs));
      // Rule 4, "an absence": any lock, sleep, death, standing or break, but idle only from a minute on; a pause between two clicks is none.
      if (lengthMs >= idleThatCountsMs || [...absence.causes].some((cause) => cause !== 'idle')) this.lastReturn = { at, absence };
      if (lengthMs >= this.naturalBreakMs) this.naturalBreakEndedAt = at;
      if (this.running !== null) absence.idle.forEach((span) => this.sit(span));
      this.label(absence);
    }
    if (this.running === null) this.begin(at);
    return lengthMs;
  }

  /** Rule 3: the bout ends at `start`, or ended earlier in the same absence; then only its name changes. */
  breakDone(startedAt: number, word: 'routine' | 'walk'): void {
    this.absence?.words.add(word);
    if (this.running !== null) this.endIn(this.absence, startedAt, word);
    else if (this.absence !== null) this.label(this.absence);
  }

  /** `walk` without a break: the bout ends here and the next begins with the next evidence, because the person walks now. */
  walkNow(at: number): void {
    if (this.running === null) return;
    this.absence?.words.add('walk');
    this.endIn(this.absence, at, 'walk');
    this.lastReturn = null;
  }

  /** Rule 4. Said in the middle of an absence (standing), or soon after one: where it began. Otherwise here, and a new bout goes on. */
  moved(at: number): void {
    const back = this.lastReturn !== null && at - this.lastReturn.at <= movedReachesBackMs ? this.lastReturn : null;
    const absence = this.absence ?? back?.absence ?? null;
    absence?.words.add('moved');
    if (absence?.ended) this.label(absence);
    else if (this.absence !== null) this.endIn(absence, this.absence.fromMs, 'moved');
    else if (back !== null) this.splitAt(back.absence, back.at);
    else {
      this.endIn(null, at, 'moved');
      this.lastReturn = null;
      this.begin(at);
    }
  }

  /** Rule 11: the person left at a moment that is only understood later; nobody has been there since. */
  leftAt(at: number): void {
    const absence: Absence = { fromMs: at, idle: [], causes: new Set(['idle']), words: new Set(), ended: null };
    this.endIn(absence, at, 'natural break');
    this.absence = absence;
  }

  close(untilMs: number): Bout[] {
    const { running, absence } = this;
    if (absence !== null) {
      this.nearestMissMs = Math.min(this.nearestMissMs, Math.abs(untilMs - absence.fromMs - this.naturalBreakMs));
      if (running !== null) absence.idle.forEach((span) => this.sit(span));
      this.label(absence);
    }
    if (running !== null) running.toMs = untilMs;
    const all = running === null ? this.finished : [...this.finished, running];
    // A bout without any sitting (an answer given on the way past the desk) is none.
    return all.filter((bout) => bout.satMs > 0).sort((one, other) => one.fromMs - other.fromMs);
  }

  private begin(at: number): Bout {
    this.running = { fromMs: at, toMs: null, sitting: [], satMs: 0, endedBy: 'open', reminder: newReminder(this.limitMs) };
    return this.running;
  }

  private endIn(absence: Absence | null, at: number, endedBy: EndedBy): void {
    const bout = this.running;
    if (bout === null) return;
    bout.sitting = within(bout.sitting, -Infinity, at);
    bout.satMs = lengthOf(bout.sitting);
    bout.toMs = at;
    bout.endedBy = endedBy;
    this.finished.push(bout);
    this.running = null;
    if (absence !== null) {
      absence.ended = bout;
      this.label(absence);
    }
  }

  /** What was sat since the return is a bout of its own, and the reading within the absence was none after all. */
  private splitAt(absence: Absence, returnedAt: number): void {
    const before = this.running;
    if (before === null) return;
    const since = within(before.sitting, returnedAt, Infinity);
    this.endIn(absence, absence.fromMs, 'moved');
    const after = this.begin(returnedAt);
    after.sitting = since;
    after.satMs = lengthOf(since);
  }

  /** Rule 6. */
  private label(absence: Absence): void {
    if (absence.ended !== null) absence.ended.endedBy = nameOf(absence);
  }
}

function nameOf({ causes, words, idle }: Absence): EndedBy {
  if (words.has('routine')) return 'routine';
  if (words.has('walk')) return 'walk';
  if (words.has('moved')) return 'moved';
  if (causes.has('standing')) return 'standing';
  // "All evidence of being away is that Unsit was dead": no lock, sleep or break, and no more idle than up to a minute before or after.
  const otherSigns = causes.has('locked') || causes.has('asleep') || causes.has('break') || lengthOf(idle) > idleThatCountsMs;
  return causes.has('dead') && !otherSigns ? 'not watched' : 'natural break';
}
