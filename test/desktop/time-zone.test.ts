// Whoever lands in another time zone sees its hours without starting Unsit anew: the system's own zone file changes below the running app.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ask, sitDown } from './rig/at-the-desk';
import { acquireDesktop } from './rig/desktop';
import { electronExecutable } from './rig/launch';
import { until } from './rig/until';

/** In mounts of its own, with an /etc that lies over the machine's and goes with the last process in it. */
const ownEtc = (folder: string): string => `mount -t tmpfs tmpfs '${folder}' && mkdir '${folder}/upper' '${folder}/work' &&
mount -t overlay overlay -o 'lowerdir=/etc,upperdir=${folder}/upper,workdir=${folder}/work' /etc && ln -sf /usr/share/zoneinfo/Europe/Berlin /etc/localtime`;

function mayMount(): boolean {
  try {
    execFileSync('unshare', ['--mount', 'sh', '-c', ownEtc('/mnt')], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

// Only root may mount, on Linux; `.ci/run` does run as root.
test.runIf(mayMount())('the day is the one of the zone that the system has now', async () => {
  const desktop = await acquireDesktop();
  onTestFinished(() => desktop.release());
  const mounts = path.join(desktop.folder, 'mounts');
  mkdirSync(mounts);
  const executable = path.join(desktop.folder, 'electron-elsewhere');
  writeFileSync(executable, `#!/bin/sh\nexec unshare --mount sh -c '${ownEtc(mounts).replaceAll("'", '"')} && exec "$@"' sh '${electronExecutable()}' "$@"\n`, { mode: 0o755 });

  const app = await sitDown(desktop, { executable, environment: { TZ: undefined }, flags: ['--home'] });
  onTestFinished(() => app.quit());
  const home = await app.windowNamed('home');
  const hoursAhead = async (): Promise<number> => {
    const { startsAt, date } = await ask(home, 'readDay', { date: null });
    return (Date.parse(`${date}T00:00:00Z`) - startsAt) / 3_600_000;
  };
  const atHome = await hoursAhead();
  expect([1, 2]).toContain(atHome);

  await app.app.evaluate(() => {
    const { renameSync, symlinkSync } = process.getBuiltinModule('node:fs');
    symlinkSync('/usr/share/zoneinfo/Asia/Tokyo', '/etc/localtime-new');
    renameSync('/etc/localtime-new', '/etc/localtime');
  });
  await until('the day begins when it does in Tokyo', async () => (await hoursAhead()) === 9);
}, 60_000);
