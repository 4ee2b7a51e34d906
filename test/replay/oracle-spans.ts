// Stretches of true time as the oracle keeps them: cut, joined and added up in whole milliseconds, so that nothing is ever rounded away.

/** From a moment to a later one, in milliseconds of true time since the start of the trace. */
export type Span = [fromMs: number, toMs: number];

export const minuteMs = 60_000;

export const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, [from, to]) => sum + (to - from), 0);

/** Adds a stretch at the end, growing the last one where they touch. */
export function append(spans: Span[], [from, to]: Span): void {
  const last = spans.at(-1);
  if (last !== undefined && last[1] === from) last[1] = to;
  else if (to > from) spans.push([from, to]);
}

/** What of the stretches lies between two moments. */
export const within = (spans: readonly Span[], fromMs: number, toMs: number): Span[] =>
  spans.map(([from, to]): Span => [Math.max(from, fromMs), Math.min(to, toMs)]).filter(([from, to]) => to > from);
