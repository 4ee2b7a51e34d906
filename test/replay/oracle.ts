// Says what must come out of a trace: a slow, plain reading of the rules with full knowledge of true time, against which the product is held.
import { BoutBook } from './oracle-bouts';
import { bookDays } from './oracle-days';
import type { ClockFace } from './oracle-days';
import { emptyDesk, isEvidence, isThere, passiveEndsAt, whatForbidsEvidence } from './oracle-desk';
import type { Desk } from './oracle-desk';
import { naturalMoment, processDied, skip, snooze, takeUp, waitAfterAbandoning, wantsToBeSaid, wasSaid } from './oracle-reminders';
import { minuteMs } from './oracle-spans';
import type { Happening, Said, Trace, Truth } from './trace';

const idleBlocksAfterMs = minuteMs;
const quietAfterNaturalBreakMs = minuteMs;
const naturalMomentAfterMs = minuteMs;

export interface Reading {
  truth: Truth;
  /** How near any absence came to the length that decides; near ones a late or lost tick may decide the other way. */
  nearestMissSeconds: number;
}

class Simulation {
  private readonly desk: Desk = emptyDesk();
  private readonly book: BoutBook;
  private readonly reminders: number[] = [];
  private readonly faces: ClockFace[];
  private readonly limitMs: number;
  private readonly repeatMs: number;
  private readonly naturalBreakMs: number;
  private surroundedBefore = false;

  constructor(private readonly trace: Trace) {
    this.limitMs = trace.settings.sitLimitMinutes * minuteMs;
    this.repeatMs = trace.settings.repeatMinutes * minuteMs;
    this.naturalBreakMs = trace.settings.naturalBreakMinutes * minuteMs;
    this.book = new BoutBook(this.naturalBreakMs, this.limitMs);
    this.faces = [{ atMs: 0, offMs: 0, zone: trace.zone }];
  }

  run(longestStepMs: number): Reading {
    const events = this.trace.events.map((event) => ({ ...event, atMs: Math.round(event.at * 1000) }));
    const untilMs = Math.round(this.trace.untilSeconds * 1000);
    let next = 0;
    for (let now = 0; ; ) {
      for (let event = events[next]; event?.atMs === now; event = events[(next += 1)]) this.happen(event, now);
      if (now >= untilMs) break;
      this.settle(now);
      const moments = [untilMs, events[next]?.atMs ?? untilMs, now + longestStepMs, ...this.changesOfThemselves(now)];
      const then = Math.min(...moments.filter((moment) => moment > now));
      this.pass(now, then);
      now = then;
      this.expire(now);
    }
    const bouts = this.book.close(untilMs);
    const truth: Truth = {
      bouts: bouts.map(({ fromMs, toMs, satMs, endedBy }) => [fromMs / 1000, (toMs ?? untilMs) / 1000, satMs / 1000, endedBy]),
      reminders: this.reminders.map((at) => at / 1000),
      days: bookDays(bouts.flatMap(({ sitting }) => sitting), this.faces, this.trace.startWallMs),
    };
    return { truth, nearestMissSeconds: this.book.nearestMissMs / 1000 };
  }

  /** Where the running bout has its last evidence; null when no bout runs, because passive can prolong nothing then. */
  private presentUntil(now: number): number | null {
    return this.book.running === null ? null : (this.book.absence?.fromMs ?? now);
  }

  private isEvidence(now: number): boolean {
    return isEvidence(this.desk, this.trace.settings, now, this.presentUntil(now));
  }

  /** One stretch in which nothing changes. */
  private pass(from: number, to: number): void {
    const { desk, book } = this;
    const evidence = this.isEvidence(from);
    if (isThere(desk, this.trace.settings, from)) desk.lastThereAt = to;
    if (desk.input && !desk.asleep) desk.lastInputAt = to;
    if (evidence) book.sit([from, to]);
    else book.beAway([from, to], whatForbidsEvidence(desk) ?? 'idle');
    const reminder = book.running?.reminder;
    // Rule 9, "awake time": neither sleep nor the time in which Unsit was dead.
    if (reminder && reminder.snoozeLeftMs !== null && !desk.asleep && !desk.dead) reminder.snoozeLeftMs -= to - from;
  }

  /** Every moment after `now` at which something changes although nothing happens. */
  private changesOfThemselves(now: number): number[] {
    const { desk, book } = this;
    const moments = [passiveEndsAt(desk, this.trace.settings)];
    if (book.absence !== null) moments.push(book.absence.fromMs + this.naturalBreakMs);
    else if (!this.isEvidence(now)) moments.push(now + this.naturalBreakMs);
    if (desk.lastThereAt !== null) moments.push(desk.lastThereAt + this.naturalBreakMs);
    if (desk.pausedUntil !== null) moments.push(desk.pausedUntil);
    if (book.naturalBreakEndedAt !== null) moments.push(book.naturalBreakEndedAt + quietAfterNaturalBreakMs);
    const reminder = book.running?.reminder;
    if (reminder && this.isEvidence(now)) {
      const atSitting = (satMs: number) => now + satMs - book.satMs();
      moments.push(atSitting(reminder.dueAtSatMs), atSitting(reminder.lastSaidAtSatMs + this.repeatMs));
    }
    if (reminder && !desk.asleep && !desk.dead) moments.push(now + (reminder.snoozeLeftMs ?? 0));
    return moments;
  }

  /** What time alone has brought about by `now`. */
  private expire(now: number): void {
    const { desk, book } = this;
    book.endBoutIfAwayForLong(now);
    if (desk.standing && now - (desk.lastThereAt ?? now) >= this.naturalBreakMs) desk.standing = false;
    // Rule 8, "paused": a pause runs on wall time: true time here, sleep and death included, clock steps not.
    if (desk.pausedUntil !== null && now >= desk.pausedUntil) desk.pausedUntil = null;
    const reminder = book.running?.reminder;
    if (!reminder) return;
    if (reminder.snoozeLeftMs !== null && reminder.snoozeLeftMs <= 0) reminder.snoozeLeftMs = null;
    // Rule 11, "both left unanswered": the repeat gets as long to be answered as the first did.
    if (reminder.noSign && reminder.timesSaid === 2 && book.satMs() - reminder.lastSaidAtSatMs >= this.repeatMs) {
      book.leftAt(reminder.firstSaidAt);
      desk.awaitsSign = true;
    }
  }

  /** What the state that everything at `now` has left brings about at once. */
  private settle(now: number): void {
    const { desk, book } = this;
    if (this.isEvidence(now) && (book.absence !== null || book.running === null)) this.comeBack(now);
    const reminder = book.running?.reminder;
    // A sentence that is finished is no such moment; what was over before it still is.
    const surrounded = desk.surround === 'typing' ? this.surroundedBefore : desk.surround !== null;
    if (reminder && this.surroundedBefore && !surrounded) naturalMoment(reminder, now, this.limitMs);
    this.surroundedBefore = surrounded;
    if (!reminder || !wantsToBeSaid(reminder, book.satMs(), this.repeatMs) || this.mustKeepQuiet(now)) return;
    wasSaid(reminder, now, book.satMs(), desk.idleSource);
    this.reminders.push(now);
  }

  /** Rule 8. Idle is time without evidence, so a call that ends leaves a minute in which the reminder may come. */
  private mustKeepQuiet(now: number): boolean {
    const { desk, book } = this;
    const idleTooLong = book.absence !== null && now - book.absence.fromMs > idleBlocksAfterMs;
    const backJustNow = book.naturalBreakEndedAt !== null && now < book.naturalBreakEndedAt + quietAfterNaturalBreakMs;
    return idleTooLong || backJustNow || whatForbidsEvidence(desk) !== null || desk.surround !== null || desk.pausedUntil !== null;
  }

  private comeBack(now: number): void {
    const lengthMs = this.book.comeBack(now);
    const reminder = this.book.running?.reminder;
    if (!reminder) return;
    if (lengthMs > 0) reminder.noSign = false;
    if (lengthMs >= naturalMomentAfterMs) naturalMoment(reminder, now, this.limitMs);
  }

  private happen(event: Happening, now: number): void {
    const { desk, book } = this;
    switch (event.kind) {
      case 'input':
        desk.input = event.on;
        if (event.on) this.touch(now, false);
        return;
      case 'passive':
        desk.passive = event.on;
        return;
      case 'lock':
        if (desk.locked && !event.on) desk.awaitsSign = false;
        desk.locked = event.on;
        return;
      case 'sleep':
        if (desk.asleep && !event.on) desk.awaitsSign = false;
        desk.asleep = event.on;
        return;
      case 'idleSource':
        // Where nothing can show that somebody is away, nobody is called away: neither who was there nor who had left before.
        if (!event.on) desk.awaitsSign = false;
        else if (book.running) book.running.reminder.noSign = false;
        desk.idleSource = event.on;
        return;
      case 'clock':
      case 'zone': {
        const { offMs, zone } = this.faces.at(-1) ?? { offMs: 0, zone: this.trace.zone };
        this.faces.push(event.kind === 'zone' ? { atMs: now, offMs, zone: event.zone } : { atMs: now, offMs: offMs + Math.round(event.bySeconds * 1000), zone });
        return;
      }
      case 'kill':
        if (!desk.dead) this.die();
        desk.rebooting ||= event.reboot;
        return;
      case 'start':
        // Unsit starts after somebody has logged in: a lock from before the reboot is gone.
        if (desk.rebooting) Object.assign(desk, { locked: false, asleep: false });
        if (desk.dead) desk.awaitsSign = false;
        Object.assign(desk, { dead: false, rebooting: false });
        return;
      case 'surround':
        desk.surround = event.by;
        return;
      case 'say':
        // Nobody says anything to a machine that sleeps or to a program that does not run.
        if (!desk.dead && !desk.asleep) this.say(event.said, now);
        return;
    }
  }

  private die(): void {
    const { desk, book } = this;
    const inBreak = desk.breakStartedAt !== null;
    desk.dead = true;
    desk.breakStartedAt = null;
    if (!book.running) return;
    processDied(book.running.reminder);
    if (inBreak) waitAfterAbandoning(book.running.reminder);
  }

  /** Input at one instant. What the person says shows them to be there even where idle cannot be seen; keys and pointer do not. */
  private touch(now: number, spoken: boolean): void {
    const { desk, book } = this;
    if (!desk.asleep) desk.lastInputAt = now;
    if (!spoken && !desk.idleSource) return;
    if (spoken) desk.awaitsSign = false;
    if (spoken && book.running) book.running.reminder.noSign = false;
    if (!desk.locked && !desk.asleep && !desk.dead) desk.lastThereAt = now;
    if (whatForbidsEvidence(desk) === null) this.comeBack(now);
  }

  private say(said: Said, now: number): void {
    const { desk, book } = this;
    this.touch(now, true);
    const reminder = book.running?.reminder;
    const startedAt = desk.breakStartedAt;
    switch (said.word) {
      case 'standing':
        desk.standing = true;
        return;
      case 'sitting':
        desk.standing = false;
        break;
      case 'moved':
        book.moved(now);
        break;
      case 'start':
        if (startedAt !== null) return;
        desk.breakStartedAt = now;
        if (reminder) takeUp(reminder);
        return;
      case 'finish':
      case 'walk':
        desk.breakStartedAt = null;
        if (startedAt !== null) book.breakDone(startedAt, said.word === 'walk' ? 'walk' : 'routine');
        else if (said.word === 'walk') return book.walkNow(now);
        break;
      case 'abandon':
        desk.breakStartedAt = null;
        if (startedAt !== null && reminder) waitAfterAbandoning(reminder);
        break;
      case 'snooze':
        if (startedAt === null && reminder) snooze(reminder, book.satMs(), said.minutes * minuteMs);
        break;
      case 'skip':
        if (startedAt === null && reminder) skip(reminder, book.satMs(), this.limitMs);
        break;
      case 'pause':
        desk.pausedUntil = now + said.minutes * minuteMs;
        break;
      case 'resume':
        desk.pausedUntil = null;
        break;
    }
    // The word may have ended what forbade evidence (a break, standing): the instant itself is evidence then.
    if (whatForbidsEvidence(desk) === null) this.comeBack(now);
  }
}

/** Reads a trace with all that is known about the reading; `longestStepMs` only serves to show that steps do not matter. */
export const readTruth = (trace: Trace, longestStepMs = Infinity): Reading => new Simulation(trace).run(longestStepMs);

/** What must come out of the trace. */
export const oracle = (trace: Trace): Truth => readTruth(trace).truth;
