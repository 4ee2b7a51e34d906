// Says what the set-up is doing, in plain words; exists so that every step speaks the same way on a terminal and in a log.

const secondsBetweenLogLines = 5;

/** Prints one line for the person. */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** An error whose message is meant for the person as it is, without a stack. */
export class PlainError extends Error {
  name = 'PlainError';
}

/** Runs a script's main function; a PlainError becomes its message and exit code 1. */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    process.stderr.write(`\n${error instanceof PlainError ? error.message : (error?.stack ?? error)}\n`);
    process.exitCode = 1;
  }
}

export function megabytes(bytes) {
  return `${Math.round(bytes / 1e6)} MB`;
}

/** A counter for something long: rewrites one line on a terminal, prints one now and then in a log. */
export function startProgress(label, totalBytes, { stream = process.stdout, now = Date.now } = {}) {
  const startedAt = now();
  let lastLineAt = startedAt;
  let shown = false;
  return {
    update(bytes) {
      const share = totalBytes ? ` of ${megabytes(totalBytes)} (${Math.min(100, Math.floor((bytes / totalBytes) * 100))} %)` : '';
      const line = `  ${label}: ${megabytes(bytes)}${share}`;
      if (stream.isTTY) {
        stream.write(`\r\u001b[K${line}`);
        shown = true;
      } else if (now() - lastLineAt >= secondsBetweenLogLines * 1000) {
        stream.write(`${line}\n`);
        lastLineAt = now();
      }
    },
    end() {
      if (shown) stream.write('\r\u001b[K');
      return (now() - startedAt) / 1000;
    },
  };
}
