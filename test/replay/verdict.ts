// Holds what Unsit credited against what was true, within the tolerances of the trace format.
import type { Replayed } from './replay';
import type { Trace, TruthBout } from './trace';

export interface Verdict {
  /** The largest |credited − true| of any bout; null where the trace carries no truth. */
  errorSeconds: number | null;
  /** What missed, in plain words; empty when all is within its tolerance. */
  misses: string[];
}

const exactSeconds = 5;
const afterKillSeconds = 65;
const reminderSeconds = 10;

/** A kill may cost a tick of the bout it falls into, and so of its date and of the reminders after it. */
function firstKill(trace: Trace): number {
  return trace.events.find((event) => event.kind === 'kill')?.at ?? Number.POSITIVE_INFINITY;
}

function boutMisses(credited: TruthBout, truth: TruthBout, index: number, killAt: number): string[] {
  const [from, to, satSeconds, endedBy] = truth;
  const tolerance = Math.max(to, credited[1]) >= killAt - afterKillSeconds ? afterKillSeconds : exactSeconds;
  const rows: [string, number, number][] = [
    ['begins', credited[0], from],
    ['ends', credited[1], to],
    ['sat', credited[2], satSeconds],
  ];
  const off = rows
    .filter(([, has, should]) => Math.abs(has - should) > tolerance)
    .map(([what, has, should]) => `bout ${index + 1} ${what} ${has} s, true ${should} s`);
  return credited[3] === endedBy ? off : [...off, `bout ${index + 1} ended by ${credited[3]}, true ${endedBy}`];
}

function countMiss(what: string, has: number, should: number): string[] {
  return has === should ? [] : [`${has} ${what}, true ${should}`];
}

export function judge(trace: Trace, replayed: Replayed): Verdict {
  const { truth } = trace;
  const laws = replayed.brokenLaws.map((law) => `law broken ${law}`);
  if (!truth) return { errorSeconds: null, misses: laws };
  const killAt = firstKill(trace);
  const pairs = truth.bouts.flatMap((bout, index) => {
    const credited = replayed.bouts[index];
    return credited ? [{ bout, credited, index }] : [];
  });
  const errors = pairs.map(({ bout, credited }) => Math.abs(credited[2] - bout[2]));
  const reminderTolerance = killAt === Number.POSITIVE_INFINITY ? reminderSeconds : afterKillSeconds;
  const reminders = truth.reminders.flatMap((at, index) => {
    const said = replayed.reminders[index];
    const off = said !== undefined && Math.abs(said - at) > (at >= killAt ? reminderTolerance : reminderSeconds);
    return off ? [`reminder ${index + 1} at ${said} s, true ${at} s`] : [];
  });
  const kills = trace.events.filter((event) => event.kind === 'kill').length;
  const dayTolerance = kills === 0 ? exactSeconds : afterKillSeconds * kills;
  const dates = [...new Set([...Object.keys(truth.days), ...Object.keys(replayed.days)])].sort();
  const days = dates.flatMap((date) => {
    const [has, should] = [replayed.days[date] ?? 0, truth.days[date] ?? 0];
    return Math.abs(has - should) > dayTolerance ? [`${date}: ${has} s, true ${should} s`] : [];
  });
  return {
    errorSeconds: Math.round(Math.max(0, ...errors) * 10) / 10,
    misses: [
      ...laws,
      ...countMiss('bouts', replayed.bouts.length, truth.bouts.length),
      ...pairs.flatMap(({ bout, credited, index }) => boutMisses(credited, bout, index, killAt)),
      ...countMiss('reminders', replayed.reminders.length, truth.reminders.length),
      ...reminders,
      ...days,
    ],
  };
}
