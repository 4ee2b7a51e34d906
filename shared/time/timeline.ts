// Names the kind of instant that everything in the live state is counted in.

/**
 * Milliseconds on Unsit's own timeline: it starts at 0 with the first run, grows with the machine's sleep
 * included, survives restarts and ignores the wall clock. Instants (`…At`, `since`) are such.
 */
export type TimelineMs = number;
