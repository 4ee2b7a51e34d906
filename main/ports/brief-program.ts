// What the shell needs of the system's own programs, where only they know: their output, within a limit.

/** Rejects where the program cannot run, fails, or needs longer than the limit; none outlives its limit. */
export type OutputOf = (program: string, programArguments: readonly string[], limitMs: number) => Promise<string>;
