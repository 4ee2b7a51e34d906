// Brings a history file to the newest form, step by step, with a copy of the file kept before each.
import { rmSync } from 'node:fs';
import type { Database } from './database';

export const versionOf = (database: Database): number => Number(database.one('PRAGMA user_version'));

export const backupPath = (filePath: string, version: number): string => `${filePath}.before-${version}`;

/** `filePath`: where the copies go beside; null for a database in memory, which needs none. */
export function migrate(database: Database, migrations: readonly string[], filePath: string | null): void {
  const isNew = versionOf(database) === 0;
  for (const [index, sql] of migrations.entries()) {
    const version = index + 1;
    if (versionOf(database) >= version) continue;
    // Nothing is lost with a file in which nothing is.
    if (filePath !== null && !isNew) {
      const copy = backupPath(filePath, version);
      rmSync(copy, { force: true });
      database.run('VACUUM INTO ?', [copy]);
    }
    database.whole(() => {
      // Another process may have been faster while this one waited.
      if (versionOf(database) >= version) return;
      database.exec(sql);
      database.exec(`PRAGMA user_version = ${version}`);
    });
  }
}
