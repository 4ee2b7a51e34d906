// Judges whether something grew over a long run: the slope through all samples after the first ones, against what is allowed.

/** What was measured at one instant, by name. */
export interface Sample {
  /** Simulated days since the start. */
  readonly day: number;
  readonly values: Readonly<Record<string, number>>;
}

export interface Allowance {
  /** What two looks at the same state may differ by. */
  readonly noise: number;
  /** What may come each simulated day, because it is said why. */
  readonly perDay: number;
}

export interface Verdict {
  readonly name: string;
  readonly perDay: number;
  readonly grewBy: number;
  readonly allowed: number;
  readonly ok: boolean;
}

/** The first quarter fills caches, compiles code and opens what stays open. */
const WARM_UP = 0.25;
const FEWEST_JUDGED = 6;

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** The median of the slopes between all pairs (Theil and Sen): a few odd samples do not move it. */
export function slopePerDay(samples: readonly { day: number; value: number }[]): number {
  const slopes = samples.flatMap((one, index) =>
    samples.slice(index + 1).flatMap((other) => (other.day === one.day ? [] : [(other.value - one.value) / (other.day - one.day)])),
  );
  return slopes.length === 0 ? 0 : median(slopes);
}

export function judge(samples: readonly Sample[], allowances: Readonly<Record<string, Allowance>>): Verdict[] {
  const judged = samples.slice(Math.ceil(samples.length * WARM_UP));
  if (judged.length < FEWEST_JUDGED) throw new Error(`${judged.length} samples after the warm-up are too few to judge; run longer`);
  const days = (judged.at(-1)?.day ?? 0) - (judged[0]?.day ?? 0);
  return Object.entries(allowances).map(([name, { noise, perDay }]) => {
    const values = judged.map(({ day, values: all }) => ({ day, value: all[name] ?? Number.NaN }));
    if (values.some(({ value }) => Number.isNaN(value))) throw new Error(`${name} was not measured`);
    const slope = slopePerDay(values);
    const allowed = noise + perDay * days;
    return { name, perDay: slope, grewBy: slope * days, allowed, ok: slope * days <= allowed };
  });
}

export const describeVerdict = ({ name, perDay, grewBy, allowed, ok }: Verdict): string =>
  `${ok ? 'steady' : 'GREW  '}  ${name.padEnd(22)} ${perDay.toFixed(2).padStart(9)} a day, ${grewBy.toFixed(1).padStart(8)} in all; allowed ${allowed.toFixed(1)}`;
