// Makes histories of every kind that the records allow, for properties.
import fc from 'fast-check';
import { surroundings } from '../../../shared/reminder/surrounding';

const date = fc.date({ min: new Date('2016-01-01'), max: new Date('2036-01-01'), noInvalidDate: true }).map((one) => one.toISOString().slice(0, 10));
const instant = fc.integer({ min: 0, max: 4_000_000_000_000 });
const zoneOffsetMs = fc.constantFrom(-36_000_000, 0, 3_600_000, 20_700_000);
const amount = fc.integer({ min: 0, max: 100_000_000 });
const text = fc.oneof(fc.string({ maxLength: 30 }), fc.constantFrom('', '=1+1', "'quoted'", '"', ',', 'a\r\nb', '\n', 'é – 坐', '-', ' '));
const id = fc.uuid();

const bout = fc.record({
  id,
  startedAt: instant,
  endedAt: instant,
  zoneOffsetMs,
  satMs: amount,
  estimatedMs: amount,
  endedBy: fc.constantFrom('routine', 'walk', 'moved', 'standing', 'not watched', 'natural break'),
  byDate: fc.dictionary(date, amount, { minKeys: 1, maxKeys: 3, noNullPrototype: true }),
});
const reminder = fc.record({
  id,
  date,
  saidAt: instant,
  settledAt: fc.option(instant),
  zoneOffsetMs,
  outcome: fc.constantFrom('started', 'second', 'snoozed', 'skipped', 'walked', 'dismissed', 'expired', 'withdrawn'),
  channel: text,
  heldMs: amount,
  heldBy: fc.option(fc.constantFrom(...surroundings)),
  times: amount,
});
const step = fc.record({
  move: fc.constantFrom('floor-half-kneel', 'stand-hip-extension', 'x,"y"'),
  side: fc.constantFrom('left', 'right', 'both'),
  plannedSeconds: amount,
  doneSeconds: amount,
  result: fc.option(fc.constantFrom('done', 'skipped', 'stopped')),
});
const oneBreak = fc.record({
  id,
  date,
  startedAt: instant,
  endedAt: instant,
  zoneOffsetMs,
  routineId: fc.option(text),
  routineName: fc.option(text),
  outcome: fc.constantFrom('finished', 'stopped', 'walked'),
  plannedSeconds: amount,
  doneSeconds: amount,
  steps: fc.array(step, { maxLength: 5 }),
});
const checkIn = fc.record({
  id,
  date,
  at: instant,
  zoneOffsetMs,
  value: fc.integer({ min: 0, max: 10 }),
  leg: fc.option(fc.constantFrom('none', 'one', 'both')),
  redFlag: fc.option(fc.boolean()),
});
const endedBy = fc.constantFrom('routine' as const, 'walk', 'moved', 'standing', 'not watched', 'natural break');
const correction = fc.record({
  id,
  date,
  madeAt: instant,
  zoneOffsetMs,
  from: instant,
  to: instant,
  as: fc.constantFrom('sitting', 'standing', 'away'),
  replaced: fc.record({
    sitting: fc.array(fc.record({ from: instant, to: instant, zoneOffsetMs, satMs: amount, estimatedMs: amount, byDate: fc.dictionary(date, amount, { maxKeys: 2, noNullPrototype: true }) }), { maxLength: 3 }),
    ends: fc.array(fc.record({ at: instant, endedBy }), { maxLength: 3 }),
    gaps: fc.array(fc.record({ from: instant, to: instant }), { maxLength: 2 }),
    beforeMs: fc.option(amount),
  }),
});
const stretch = fc.record({
  id,
  date,
  kind: fc.constantFrom('standing', 'away', 'notWatched', 'paused', 'held'),
  from: instant,
  to: instant,
  zoneOffsetMs,
  heldBy: fc.option(fc.constantFrom(...surroundings)),
});

const listOf = <T extends { id: string }>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.uniqueArray(one, { maxLength: 6, selector: (record) => record.id });

export const generatedRecords = fc.record({
  bouts: listOf(bout),
  reminders: listOf(reminder),
  breaks: listOf(oneBreak),
  checkIns: listOf(checkIn),
  corrections: listOf(correction),
  stretches: listOf(stretch),
});
