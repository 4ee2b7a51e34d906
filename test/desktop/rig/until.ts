// The only place in the desktop tests that polls: for facts that announce no event (a process ended, a file appeared, a window was mapped).

export interface UntilLimits {
  readonly withinMs?: number;
  readonly everyMs?: number;
}

/** What a condition looked like the last time it was tried, for the message of a failure. */
function seen(last: unknown): string {
  if (last instanceof Error) return `the last try threw: ${last.message}`;
  try {
    return `the last try gave: ${JSON.stringify(last) ?? String(last)}`;
  } catch {
    return `the last try gave: ${String(last)}`;
  }
}

/** Resolves with the first truthy value of `probe`; rejects, naming `what`, when the time limit passes. */
export async function until<Value>(
  what: string,
  probe: () => Value | Promise<Value>,
  { withinMs = 5_000, everyMs = 25 }: UntilLimits = {},
): Promise<NonNullable<Value>> {
  const giveUpAt = performance.now() + withinMs;
  for (;;) {
    let last: unknown;
    try {
      const value = await probe();
      if (value) return value;
      last = value;
    } catch (error) {
      last = error;
    }
    if (performance.now() >= giveUpAt) throw new Error(`Waited ${withinMs} ms until ${what}; ${seen(last)}`);
    await new Promise((resume) => setTimeout(resume, everyMs));
  }
}
