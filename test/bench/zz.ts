import { execFileSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import type { Bench, Measured } from './measuring';
import { both } from './measuring';
export async function measureZz({ acquirePlace }: Bench): Promise<Measured> {
  const place = await acquirePlace();
  try {
    for (const who of both) {
      const app = await place.start(who);
      await pause(8000);
      console.log(who, execFileSync('python3', ['/tmp/c1/smaps.py', String(app.pid)], { encoding: 'utf8' }));
      await app.end();
    }
    return {};
  } finally { await place.release(); }
}
