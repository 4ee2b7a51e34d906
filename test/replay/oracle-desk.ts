// What is going on at the desk from one moment to the next, and whether that is evidence of sitting (rules 1, 5 and 11).
import { minuteMs } from './oracle-spans';
import type { Cause } from './oracle-bouts';
import type { Surrounding, TraceSettings } from './trace';

export interface Desk {
  input: boolean;
  passive: boolean;
  locked: boolean;
  asleep: boolean;
  dead: boolean;
  rebooting: boolean;
  idleSource: boolean;
  surround: Surrounding | null;
  standing: boolean;
  breakStartedAt: number | null;
  pausedUntil: number | null;
  lastInputAt: number | null;
  /** The newest moment at which somebody was there, sitting or standing or in a break. */
  lastThereAt: number | null;
  /** Without an idle source: nobody is believed to be there until something shows that somebody is. */
  awaitsSign: boolean;
}

export const emptyDesk = (): Desk => ({
  input: false,
  passive: false,
  locked: false,
  asleep: false,
  dead: false,
  rebooting: false,
  idleSource: true,
  surround: null,
  standing: false,
  breakStartedAt: null,
  pausedUntil: null,
  lastInputAt: null,
  lastThereAt: null,
  awaitsSign: false,
});

/** Why nothing is evidence now, whatever the person does. */
export function whatForbidsEvidence(desk: Desk): Cause | null {
  if (desk.dead) return 'dead';
  if (desk.asleep) return 'asleep';
  if (desk.locked) return 'locked';
  if (desk.standing) return 'standing';
  return desk.breakStartedAt === null ? null : 'break';
}

export const passiveEndsAt = (desk: Desk, settings: TraceSettings): number =>
  desk.lastInputAt === null ? -Infinity : desk.lastInputAt + settings.passiveMinutes * minuteMs;

/** Rule 1: passive prolongs presence and never starts it, so somebody must have been there until less than a natural break ago. */
const passiveCounts = (desk: Desk, settings: TraceSettings, now: number, presentUntil: number | null): boolean =>
  desk.passive && presentUntil !== null && now - presentUntil < settings.naturalBreakMinutes * minuteMs && now < passiveEndsAt(desk, settings);

/** Evidence of sitting from `now` on. `presentUntil` is where the absence under way began, `now` if there is none, null if no bout runs. */
export function isEvidence(desk: Desk, settings: TraceSettings, now: number, presentUntil: number | null): boolean {
  if (whatForbidsEvidence(desk) !== null) return false;
  if (!desk.idleSource) return !desk.awaitsSign;
  return desk.input || passiveCounts(desk, settings, now, presentUntil);
}

/**
 * Whether somebody is there at all, for rule 5: standing itself is no natural break, or typing while standing would count as sitting after
 * five minutes. What ends it is an absence that would be one without the standing; a break on an open, waking machine is none.
 */
export function isThere(desk: Desk, settings: TraceSettings, now: number): boolean {
  if (desk.dead || desk.asleep || desk.locked) return false;
  if (desk.breakStartedAt !== null) return true;
  if (!desk.idleSource) return !desk.awaitsSign;
  return desk.input || passiveCounts(desk, settings, now, desk.lastThereAt);
}
