// Makes days at the desk at random, plausible ones: nobody unlocks what is not locked, and a machine that sleeps does nothing but wake.
import fc from 'fast-check';
import { usualSettings } from './trace';
import type { Announcement, Happening, Said, Surrounding, Trace, TraceEvent, TraceSettings } from './trace';

/** What a step of the day may be about; leave some out to look at the rest alone. */
export type Topic = 'input' | 'passive' | 'lock' | 'sleep' | 'clock' | 'zone' | 'kill' | 'standing' | 'moved' | 'break' | 'walk' | 'snooze' | 'skip' | 'pause' | 'surround' | 'idleSource';

/** One step of the day; what it comes to depends on what went before (a step about the lock locks or unlocks). */
interface Step {
  topic: Topic;
  gapSeconds: number;
  /** How long a sleep or a death lasts. */
  lastsSeconds: number;
  choice: number;
}

interface World {
  input: boolean;
  passive: boolean;
  locked: boolean;
  standing: boolean;
  inBreak: boolean;
  surrounded: boolean;
  paused: boolean;
  idleSource: boolean;
}

const often: Record<Topic, number> = { input: 10, passive: 3, lock: 5, sleep: 3, clock: 1, zone: 1, kill: 3, standing: 3, moved: 2, break: 5, walk: 1, snooze: 3, skip: 3, pause: 1, surround: 4, idleSource: 1 };

/** Whole seconds, and none near five or ten minutes: what happens on the edge itself is a matter for traces written by hand. */
const lengths = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 5, max: 50 }) },
  { weight: 4, arbitrary: fc.integer({ min: 70, max: 280 }) },
  { weight: 3, arbitrary: fc.integer({ min: 320, max: 580 }) },
  { weight: 4, arbitrary: fc.integer({ min: 620, max: 3600 }) },
);

const pick = <Item>(items: readonly [Item, ...Item[]], choice: number): Item => items[choice % items.length] ?? items[0];
const announcements: [Announcement, ...Announcement[]] = ['usual', 'usual', 'missing', 'doubled', 'late'];
const surroundings: [Surrounding, ...Surrounding[]] = ['call', 'fullscreen', 'dnd', 'app', 'typing'];
const zones: [string, ...string[]] = ['Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Auckland'];
const clockSteps: [number, ...number[]] = [21600, -21600, 1, -1, 3600, -86400];
/** A working morning, an evening before midnight, and the two nights on which Berlin changes its clocks. */
const starts: [string, ...string[]] = ['2026-03-10T08:00:00Z', '2026-03-10T21:00:00Z', '2026-03-28T22:00:00Z', '2026-10-24T21:00:00Z'];

const say = (said: Said): Happening => ({ kind: 'say', said });

/** The word that fits, or null where nobody would say anything of the kind. */
function wordFor({ topic, choice }: Step, world: World): Said | null {
  if (world.locked) return null;
  if (world.inBreak) return topic === 'break' ? { word: pick(['finish', 'finish', 'walk', 'abandon'], choice) } : null;
  switch (topic) {
    case 'standing':
      return { word: world.standing ? 'sitting' : 'standing' };
    case 'break':
      return world.standing ? null : { word: 'start' };
    case 'moved':
    case 'walk':
      return world.standing ? null : { word: topic };
    case 'skip':
      return { word: 'skip' };
    case 'snooze':
      return { word: 'snooze', minutes: pick([2, 5, 10, 15], choice) };
    case 'pause':
      return world.paused ? { word: 'resume' } : { word: 'pause', minutes: pick([30, 60, 120], choice) };
    case 'input':
    case 'passive':
    case 'lock':
    case 'sleep':
    case 'clock':
    case 'zone':
    case 'kill':
    case 'surround':
    case 'idleSource':
      return null;
  }
}

/** What a step comes to: what happens at once, and for sleep and death what ends it. */
function happeningsOf(step: Step, world: World): { first: Happening[]; last?: Happening } {
  const { topic, choice } = step;
  switch (topic) {
    case 'input':
      return { first: [{ kind: 'input', on: (world.input = !world.input) }] };
    case 'passive':
      return { first: [{ kind: 'passive', on: (world.passive = !world.passive) }] };
    case 'lock': {
      world.locked = !world.locked;
      // Whoever unlocks usually goes on typing.
      const typing: Happening[] = !world.locked && !world.input && choice % 3 > 0 ? [{ kind: 'input', on: (world.input = true) }] : [];
      return { first: [{ kind: 'lock', on: world.locked }, ...typing] };
    }
    case 'sleep': {
      const announced = pick(announcements, choice);
      return { first: [{ kind: 'sleep', on: true, announced }], last: { kind: 'sleep', on: false, announced } };
    }
    case 'kill':
      world.inBreak = false;
      return { first: [{ kind: 'kill', reboot: !world.locked && choice % 4 === 0 }], last: { kind: 'start' } };
    case 'clock':
      return { first: [{ kind: 'clock', bySeconds: pick(clockSteps, choice) }] };
    case 'zone':
      return { first: [{ kind: 'zone', zone: pick(zones, choice) }] };
    case 'surround':
      world.surrounded = !world.surrounded;
      return { first: [{ kind: 'surround', by: world.surrounded ? pick(surroundings, choice) : null }] };
    case 'idleSource': {
      world.idleSource = !world.idleSource;
      // It comes back while the person types: what an idle time from before it came back would mean, the rules do not say.
      const typing: Happening[] = world.idleSource && !world.input ? [{ kind: 'input', on: (world.input = true) }] : [];
      return { first: [...typing, { kind: 'idleSource', on: world.idleSource }] };
    }
    case 'standing':
    case 'moved':
    case 'break':
    case 'walk':
    case 'snooze':
    case 'skip':
    case 'pause': {
      const said = wordFor(step, world);
      if (said === null) return { first: [] };
      if (topic === 'standing') world.standing = !world.standing;
      if (topic === 'break') world.inBreak = !world.inBreak;
      if (topic === 'pause') world.paused = !world.paused;
      return { first: [say(said)] };
    }
  }
}

/** Lays the steps out one after the other; a sleep or a death that would not be over two minutes before the end is left out. */
function layOut(steps: readonly Step[], untilSeconds: number): TraceEvent[] {
  const world: World = { input: true, passive: false, locked: false, standing: false, inBreak: false, surrounded: false, paused: false, idleSource: true };
  const events: TraceEvent[] = [{ at: 0, kind: 'input', on: true }];
  let at = 0;
  for (const step of steps) {
    const lasts = step.topic === 'sleep' || step.topic === 'kill';
    const then = at + step.gapSeconds + (lasts ? step.lastsSeconds : 0);
    if (then > untilSeconds - 120) continue;
    const { first, last } = happeningsOf(step, world);
    for (const happening of first) events.push({ at: at + step.gapSeconds, ...happening });
    // A flight, or a clock that is set at start-up, falls into the time in between.
    if (last && step.choice % 7 === 0) events.push({ at: at + step.gapSeconds + Math.floor(step.lastsSeconds / 2), kind: 'zone', zone: pick(zones, step.choice) });
    if (last) events.push({ at: then, ...last });
    at = then;
  }
  return events;
}

const settingsToTry: fc.Arbitrary<TraceSettings> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(usualSettings) },
  { weight: 1, arbitrary: fc.record({ sitLimitMinutes: fc.constantFrom(20, 30, 45), naturalBreakMinutes: fc.constantFrom(5, 10), repeatMinutes: fc.constantFrom(3, 5), passiveMinutes: fc.constantFrom(30, 120) }) },
);

/** Days of two to twelve hours; `without` names what shall not happen in them. */
export function traces({ without = [] }: { without?: readonly Topic[] } = {}): fc.Arbitrary<Trace> {
  const topics = (Object.keys(often) as Topic[]).filter((topic) => !without.includes(topic));
  const topic = fc.oneof(...topics.map((one) => ({ weight: often[one], arbitrary: fc.constant(one) })));
  const step = fc.record({ topic, gapSeconds: lengths, lastsSeconds: lengths, choice: fc.nat(419) });
  return fc
    .record({ steps: fc.array(step, { minLength: 3, maxLength: 80 }), untilSeconds: fc.integer({ min: 2 * 3600, max: 12 * 3600 }), start: fc.constantFrom(...starts), zone: fc.constantFrom(...zones), settings: settingsToTry })
    .map(({ steps, untilSeconds, start, zone, settings }) => ({ name: 'random', startWallMs: Date.parse(start), zone, settings, untilSeconds, events: layOut(steps, untilSeconds), truth: null }));
}
