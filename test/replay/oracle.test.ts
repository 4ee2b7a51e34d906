// Holds the oracle to truths worked out by hand, to the laws that no day at the desk may break, and to a second, cruder reading.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { traces } from './generate';
import { oracle, readTruth } from './oracle';
import { sittingBySeconds } from './oracle-by-seconds';
import { lengthOf, within } from './oracle-spans';
import type { Span } from './oracle-spans';
import { parseTrace } from './trace';
import type { Trace, Truth } from './trace';

const folder = new URL('traces/', import.meta.url);
const corpus = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
const read = (file: string): Trace => parseTrace(readFileSync(new URL(file, folder), 'utf8'));

function withoutTruth(trace: Trace): Trace {
  return { ...trace, truth: null };
}

describe('every trace of the corpus', () => {
  test.each(corpus)('%s comes out as it was worked out by hand', (file) => {
    const trace = read(file);
    if (trace.truth === null) throw new Error('it carries no truth');
    const found = oracle(withoutTruth(trace));
    expect(found.bouts.map(([, , , endedBy]) => endedBy)).toEqual(trace.truth.bouts.map(([, , , endedBy]) => endedBy));
    expect(Object.keys(found.days)).toEqual(Object.keys(trace.truth.days));
    const numbers = ({ bouts, reminders, days }: Truth) => [...bouts.flatMap(([from, to, sat]) => [from, to, sat]), ...reminders, ...Object.values(days)];
    const wanted = numbers(trace.truth);
    const got = numbers(found);
    expect(got).toHaveLength(wanted.length);
    got.forEach((value, index) => expect(Math.abs(value - (wanted[index] ?? Number.NaN))).toBeLessThanOrEqual(0.5));
  });

  test('is named by its file and told of in the list', () => {
    const list = readFileSync(new URL('README.md', folder), 'utf8');
    for (const file of corpus) {
      const { name } = read(file);
      expect(`${name}.jsonl`).toBe(file);
      expect(list).toContain(`| \`${name}\` |`);
    }
  });

  test('reads the same in small steps', () => {
    for (const file of corpus.filter((one) => !one.startsWith('ninety') && !one.startsWith('lid'))) {
      const trace = read(file);
      expect(readTruth(trace, 700).truth).toEqual(oracle(trace));
    }
  });
});

/** The stretches in which something holds, such as sleep, from its on and off events. */
function stretches(trace: Trace, begins: (event: Trace['events'][number]) => boolean | null): Span[] {
  const spans: Span[] = [];
  let since: number | null = null;
  for (const event of trace.events) {
    const begin = begins(event);
    if (begin === true) since ??= event.at;
    if (begin === false && since !== null) {
      spans.push([since, event.at]);
      since = null;
    }
  }
  if (since !== null) spans.push([since, trace.untilSeconds]);
  return spans;
}

const asleep = (trace: Trace) => stretches(trace, (event) => (event.kind === 'sleep' ? event.on : null));
const dead = (trace: Trace) => stretches(trace, (event) => (event.kind === 'kill' ? true : event.kind === 'start' ? false : null));
const locked = (trace: Trace) => stretches(trace, (event) => (event.kind === 'lock' ? event.on : null));
const surrounded = (trace: Trace) => stretches(trace, (event) => (event.kind === 'surround' ? event.by !== null : null));
const isWithin = (spans: readonly Span[], at: number) => spans.some(([from, to]) => at >= from && at < to);

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Every fast-check run says the seed and the shrunk trace when it fails. */
const forEveryDay = (law: (trace: Trace, truth: Truth) => void, options: Parameters<typeof traces>[0] = {}, numRuns = 300) =>
  fc.assert(
    fc.property(traces(options), (trace) => {
      law(trace, oracle(trace));
    }),
    { numRuns },
  );

describe('on any day', () => {
  test('a bout holds more than no sitting, and no more than the awake time between its ends', () => {
    forEveryDay((trace, { bouts }) => {
      for (const [from, to, satSeconds] of bouts) {
        expect(satSeconds).toBeGreaterThan(0);
        const lost = [asleep(trace), dead(trace), locked(trace)].map((spans) => lengthOf(within(spans, from, to)));
        expect(satSeconds).toBeLessThanOrEqual(to - from - Math.max(...lost) + 1e-6);
      }
    });
  });

  test('bouts follow one another, and only the last one may be open', () => {
    forEveryDay((trace, { bouts }) => {
      bouts.forEach(([from, to, , endedBy], index) => {
        expect(from).toBeGreaterThanOrEqual(bouts[index - 1]?.[1] ?? 0);
        expect(to).toBeLessThanOrEqual(trace.untilSeconds);
        if (endedBy === 'open') expect([index, to]).toEqual([bouts.length - 1, trace.untilSeconds]);
      });
    });
  });

  test('every second of sitting is booked on exactly one date', () => {
    forEveryDay((_trace, { bouts, days }) => {
      expect(sum(Object.values(days))).toBeCloseTo(sum(bouts.map(([, , satSeconds]) => satSeconds)), 6);
    });
  });

  test('a stepped clock or another zone changes no bout and no reminder', () => {
    forEveryDay((trace, { bouts, reminders }) => {
      const undisturbed = oracle({ ...trace, zone: 'UTC', events: trace.events.filter(({ kind }) => kind !== 'clock' && kind !== 'zone') });
      expect(undisturbed.bouts).toEqual(bouts);
      expect(undisturbed.reminders).toEqual(reminders);
    });
  });

  test('small steps change nothing', () => {
    forEveryDay(
      (trace, truth) => {
        expect(readTruth(trace, 13_370).truth).toEqual(truth);
      },
      {},
      60,
    );
  });

  test('nobody is reminded who sleeps, is behind the lock, on a call, or while Unsit does not run', () => {
    forEveryDay((trace, { reminders }) => {
      const quiet = [asleep(trace), dead(trace), locked(trace), surrounded(trace)];
      for (const at of reminders) expect(quiet.some((spans) => isWithin(spans, at))).toBe(false);
    });
  });

  test('nobody is reminded before having sat for the limit in the bout', () => {
    forEveryDay((trace, { bouts, reminders }) => {
      for (const at of reminders) {
        const from = Math.max(...bouts.map(([start]) => start).filter((start) => start <= at));
        expect(at - from).toBeGreaterThanOrEqual(trace.settings.sitLimitMinutes * 60 - 1e-6);
      }
    }, { without: ['moved', 'idleSource'] });
  });

  test('whoever sits past the limit with nothing in the way is reminded', () => {
    forEveryDay((trace, { bouts, reminders }) => {
      // An open bout may hold an idle stretch that nobody has come back from.
      const longEnough = bouts.filter(([, , satSeconds, endedBy]) => endedBy !== 'open' && satSeconds > trace.settings.sitLimitMinutes * 60);
      for (const [from, to] of longEnough) expect(reminders.some((at) => at >= from && at <= to)).toBe(true);
    }, { without: ['surround', 'pause', 'snooze', 'skip', 'standing', 'break', 'moved', 'walk'] });
  });

  test('sitting is what a reading second by second finds', () => {
    forEveryDay((trace, { bouts }) => {
      expect(bouts.map(([from, to, satSeconds]) => [from, to, satSeconds])).toEqual(sittingBySeconds(trace));
    }, { without: ['standing', 'break', 'moved', 'walk', 'snooze', 'skip', 'pause', 'idleSource'] });
  });

  test('some days have each of the ends that a bout can have', () => {
    const found = new Set(fc.sample(traces(), { numRuns: 400, seed: 1 }).flatMap((trace) => oracle(trace).bouts.map(([, , , endedBy]) => endedBy)));
    expect([...found].sort()).toEqual(['moved', 'natural break', 'not watched', 'open', 'routine', 'standing', 'walk']);
  });
});
