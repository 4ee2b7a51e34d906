// A process of its own that keeps a history in the folder it is given, and says each record that it was told is kept.
import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [folder, mostText] = process.argv.slice(2);
const { module } = await runnerImport(fileURLToPath(new URL('../../../../main/adapters/history/history.ts', import.meta.url)), {
  configFile: false,
  logLevel: 'error',
});
const log = (line) => writeSync(2, `${line}\n`);
const history = module.openHistoryStore({ folder, log, after: () => () => undefined });
const startedAt = Date.UTC(2026, 2, 10, 9);
for (let number = 0; number < Number(mostText); number += 1) {
  const id = randomUUID();
  const satMs = 60_000;
  history.appendBout(
    { id, startedAt, endedAt: startedAt + satMs, zoneOffsetMs: 0, satMs, estimatedMs: 0, endedBy: 'moved', byDate: { '2026-03-10': satMs } },
    // Each process is a machine with a timeline of its own.
    process.pid * 10_000_000 + number,
  );
  if (history.notice() === null) writeSync(1, `${id}\n`);
}
history.close();
