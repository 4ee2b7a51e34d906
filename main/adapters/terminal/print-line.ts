// Writes a line for whoever watches a terminal.
import { writeSync } from 'node:fs';

const standardError = 2;

/** Without Node's stream, which takes 3 ms to be made with the first line: the start waits for it. */
export function printLine(line: string): void {
  try {
    writeSync(standardError, `${line}\n`);
  } catch {
    // A terminal that takes no more right now gets it from the stream, which waits; one that is gone gets nothing.
    console.error(line);
  }
}
