// Cuts stretches of time out of one another, so that the pieces of a day lie side by side.

/** `from` ≤ `to`; of no length where something happened at one instant. */
export interface Span {
  from: number;
  to: number;
}

export const lengthOf = ({ from, to }: Span): number => to - from;

export function inOrder<One extends Span>(spans: readonly One[]): One[] {
  return [...spans].sort((one, other) => one.from - other.from || one.to - other.to);
}

/** Moved to the nearest edge where it lies outside. */
export function clampedTo<One extends Span>(one: One, bounds: Span): One {
  const from = Math.min(Math.max(one.from, bounds.from), bounds.to);
  return { ...one, from, to: Math.max(from, Math.min(one.to, bounds.to)) };
}

/** What lies inside of the bounds; those that only touch them are outside, but for those of no length. */
export function within<One extends Span>(spans: readonly One[], bounds: Span): One[] {
  return spans
    .filter(({ from, to }) => (from === to ? from >= bounds.from && to < bounds.to : from < bounds.to && to > bounds.from))
    .map((one) => clampedTo(one, bounds));
}

export function overlaps(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to;
}

/** What is left of it beside all of these; something of no length divides it. */
export function beside<One extends Span>(one: One, taken: readonly Span[]): One[] {
  if (lengthOf(one) === 0) return taken.some(({ from, to }) => from < one.from && one.from < to) ? [] : [one];
  const left: One[] = [];
  let { from } = one;
  for (const other of inOrder(taken)) {
    if (other.to < from || other.from >= one.to) continue;
    if (other.from > from) left.push({ ...one, from, to: other.from });
    from = Math.max(from, other.to);
  }
  if (from < one.to) left.push({ ...one, from, to: one.to });
  return left;
}

/** Each beside `taken` and beside those before it in the list. */
export function sideBySide<One extends Span>(spans: readonly One[], taken: readonly Span[] = []): One[] {
  return spans.reduce<One[]>((placed, one) => [...placed, ...beside(one, [...taken, ...placed])], []);
}

/** Whole numbers in proportion to the weights, whose sum is exactly `whole`. */
export function sharedOut(whole: number, weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let before = 0;
  let given = 0;
  return weights.map((weight, index) => {
    before += weight;
    const upTo = total > 0 ? Math.round((whole * before) / total) : index === 0 ? whole : given;
    const share = upTo - given;
    given = upTo;
    return share;
  });
}
