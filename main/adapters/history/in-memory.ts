// The history while its file takes no writes: what can be read of the file, with what happened since, in memory.
import { statSync } from 'node:fs';
import { tableNames } from '../../../shared/history/tables';
import { asItIs, openDatabase } from './database';
import type { Database } from './database';
import { migrate } from './migrate';

function copyFrom(memory: Database, place: string): void {
  memory.run('ATTACH ? AS kept', [place]);
  try {
    memory.whole(() => {
      for (const table of tableNames) {
        const columns = memory
          .all(`SELECT name FROM pragma_table_info('${table}') WHERE name IN (SELECT name FROM pragma_table_info('${table}', 'kept'))`)
          .map(({ name }) => String(name))
          .join(', ');
        if (columns !== '') memory.exec(`INSERT INTO main.${table} (${columns}) SELECT ${columns} FROM kept.${table}`);
      }
    });
  } finally {
    memory.exec('DETACH kept');
  }
}

/** `filePath`: null where the file is not to be touched. */
export function historyInMemory(filePath: string | null, migrations: readonly string[]): Database {
  const memory = openDatabase(':memory:');
  migrate(memory, migrations, null);
  if (filePath === null || !statSync(filePath, { throwIfNoEntry: false })?.isFile()) return memory;
  // With its log where that can be read; in a folder that takes no writes only the file itself can.
  for (const place of [filePath, asItIs(filePath)]) {
    try {
      copyFrom(memory, place);
      return memory;
    } catch {
      // The next way, or nothing: what happens from now on is kept in any case.
    }
  }
  return memory;
}
