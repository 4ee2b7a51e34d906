// Reads a live state that an earlier run wrote, and refuses anything that the core could stumble over.
import * as z from 'zod/mini';
import { neverAsked } from '../check-in/asked';
import type { AskedCheckIn } from '../check-in/asked';
import { isOwnRoutineId } from '../routines/own-routine';
import type { RoutineOffer, RoutineRef } from '../routines/offer';
import { isRoutineId } from '../routines/routine';
import { moveIds } from '../moves/move-id';
import { surroundings } from '../reminder/surrounding';
import { evolveLiveState } from './evolve-live-state';
import { nothingOngoing } from '../stretches/ongoing';
import { noParts } from './live-state';
import type { LiveState } from './live-state';

const length = z.number().check(z.gte(0));
const instant = z.number().check(z.gte(0));
const count = z.int().check(z.gte(0));
const endedBy = z.enum(['routine', 'walk', 'moved', 'standing', 'not watched', 'natural break']);

const localDate = z.string().check(z.regex(/^\d{4,}-\d{2}-\d{2}$/));
const byDate = z.record(localDate, z.number());
const surrounding = z.nullable(z.enum(surroundings));
const unwelcome = z.nullable(z.enum([...surroundings, 'unasked']));

const bout = z.object({
  startedAt: instant,
  satMs: length,
  estimatedMs: length,
  intervalFromSatMs: length,
  snoozesUsed: count,
  byDate,
});

const endedBout = z.object({
  startedAt: instant,
  endedAt: instant,
  satMs: length,
  estimatedMs: length,
  byDate,
  endedBy,
});

const parts = z.object({
  idle: length,
  locked: length,
  asleep: length,
  dead: length,
  standing: length,
  break: length,
});

const absence = z.object({
  since: instant,
  parts,
  idleByDate: byDate,
  endedBoutBy: z.nullable(endedBy),
});

const routineId = z
  .string()
  .check(z.refine((id) => isRoutineId(id) || isOwnRoutineId(id))) as unknown as z.ZodMiniType<RoutineRef>;

const told = z.object({
  times: z.int().check(z.gte(1)),
  naturalAt: z.nullable(instant),
  first: z.object({ at: instant, bout }),
  heldMs: z._default(length, 0),
  heldBy: z._default(surrounding, null),
  suggestedId: z._default(z.nullable(routineId), null),
});

const reminder = z.discriminatedUnion('phase', [
  z.object({ phase: z.literal('counting') }),
  z.object({ phase: z.literal('due'), heldBy: surrounding, lost: z.nullable(told) }),
  z.object({
    phase: z.literal('reminded'),
    id: count,
    saidAt: instant,
    saidAtSatMs: length,
    told,
    live: z.boolean(),
    dismissed: z.boolean(),
    opensAtAwakeMs: z.nullable(length),
  }),
  z.object({ phase: z.literal('snoozed'), untilAwakeMs: length }),
]);

const player = z.object({
  steps: z.array(
    z.object({ move: z.enum(moveIds), side: z.enum(['left', 'right', 'both']), seconds: length }),
  ),
  // Live states from before there were spoken cues do not have it.
  pace: z._default(z.enum(['read', 'heard']), 'read'),
  index: count,
  phase: z.enum(['getReady', 'move']),
  elapsedMs: length,
  extraMs: length,
  paused: z.boolean(),
  pausedForMs: length,
  doneMs: z.array(length),
  results: z.array(z.nullable(z.enum(['done', 'skipped', 'stopped']))),
  tenderLeftMs: z.nullable(length),
  hurt: z.nullable(z.enum(moveIds)),
});

/** What stood on the screen when Unsit ended; no restart carries a break on, so that its words need no check. */
const offer = z.looseObject({}) as unknown as z.ZodMiniType<RoutineOffer>;

const runningBreak = z.object({
  offer: z.nullable(offer),
  stage: z.enum(['why', 'moving', 'done']),
  openedAt: instant,
  boutSatMs: length,
  startedAt: z.nullable(instant),
  player,
  outcome: z.nullable(z.enum(['finished', 'stopped', 'walked'])),
  guidedElsewhere: z.boolean(),
});

const ongoing = z.object({
  standingSince: z.nullable(instant),
  pausedSince: z.nullable(instant),
  held: z.nullable(z.object({ since: instant, by: z.enum(surroundings) })),
  heldFor: z.object({ ms: length, by: surrounding }),
});

const boutMark = z.object({ boutStartedAt: instant, satMs: length });

const practice = z.object({
  at: instant,
  date: z.string(),
  move: z.enum(moveIds),
  side: z.enum(['left', 'right', 'both']),
  seconds: length,
});

const checkIn: z.ZodMiniType<AskedCheckIn> = z.object({
  dates: z.array(localDate).check(z.maxLength(2)),
  stands: z.enum(['open', 'skipped', 'answered']),
  waits: z.boolean(),
});

const liveState: z.ZodMiniType<LiveState> = z.object({
  version: z.literal(2),
  at: instant,
  awakeMs: length,
  locked: z.boolean(),
  asleep: z.boolean(),
  standing: z.boolean(),
  passive: z.boolean(),
  presumedAway: z.boolean(),
  surrounding: unwelcome,
  // Not in what was written before it was known.
  waitedFor: z._default(z.nullable(z.enum([...surroundings, 'return'])), null),
  offHours: z.boolean(),
  idleKnown: z.boolean(),
  lastInputAt: instant,
  lastWordAt: z.nullable(instant),
  lastSignAt: instant,
  wokeAt: z.nullable(instant),
  bout: z.nullable(bout),
  absence: z.nullable(absence),
  reminder,
  nextReminderId: z.int().check(z.gte(1)),
  ongoing: z._default(ongoing, nothingOngoing),
  pause: z.nullable(z.object({ until: z.nullable(instant) })),
  break: z.nullable(runningBreak),
  lastReturn: z.nullable(
    z.object({
      at: instant,
      awayMs: length,
      endedBoutBy: z.nullable(endedBy),
      boutBefore: z.nullable(bout),
      parts: z._default(parts, noParts),
    }),
  ),
  lastEnded: z.nullable(endedBout),
  newestRecord: z.nullable(z.object({ wallMs: z.number(), date: z.string() })),
  skipsInARow: count,
  wider: z.enum(['notAsked', 'open', 'answered']),
  notice: z.nullable(z.object({ id: count, kind: z.enum(['headsUp', 'wider', 'shift']) })),
  headsUpFor: z.nullable(boutMark),
  shiftedAt: z.nullable(boutMark),
  today: z.string(),
  practice: z.array(practice),
  used: z.array(z.object({ routineId, at: instant })),
  resting: z.array(z.object({ move: z.enum(moveIds), until: instant })),
  checkIn: z._default(checkIn, neverAsked),
});

/** Null when the value is no live state of this version or an older one. */
export function decodeLiveState(value: unknown): LiveState | null {
  const decoded = liveState.safeParse(evolveLiveState(value));
  return decoded.success ? decoded.data : null;
}
