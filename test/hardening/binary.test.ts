// The packaged program cannot be turned into something else: its fuses read back, and each way in that they close tried.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { livingProcesses } from '../desktop/rig/process-group';
import { until } from '../desktop/rig/until';
import { acquirePackagedDesktop, type PackagedDesktop } from './rig/packaged-desktop';
import { packagedExecutable, resourcesOf } from './rig/packaged';
import { startBare, type BareApp } from './rig/start-bare';

let home: PackagedDesktop;
const started: BareApp[] = [];
beforeAll(async () => {
  home = await acquirePackagedDesktop();
});
afterEach(async () => {
  for (const app of started.splice(0)) await app.end();
});
afterAll(() => home.release());

async function start(flags: readonly string[] = [], environment: Record<string, string> = {}, executable = packagedExecutable()): Promise<BareApp> {
  const app = startBare({ executable, flags: ['--at-login', ...flags], user: home.user, userDataDir: home.newUserDataDir(), environment: { ...home.environment, ...environment } });
  started.push(app);
  return app;
}

/** The place in the tray is the sign that it started as always. */
async function startAsAlways(flags: readonly string[], environment?: Record<string, string>, executable?: string): Promise<BareApp> {
  const before = home.desktop.tray.registrations();
  const app = await start(flags, environment, executable);
  await until('it is in the tray', () => home.desktop.tray.registrations() > before, { withinMs: 20_000 });
  return app;
}

/** The TCP ports at which a group of processes listens, by the kernel's own list. */
function listeningPorts(group: number): number[] {
  const sockets = new Set(
    livingProcesses(group).flatMap((pid) => {
      try {
        return readdirSync(`/proc/${pid}/fd`).map((fd) => {
          try {
            return /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1] ?? '';
          } catch {
            return '';
          }
        });
      } catch {
        return [];
      }
    }),
  );
  return ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) =>
    readFileSync(file, 'utf8').split('\n').slice(1).map((line) => line.trim().split(/\s+/)).filter((fields) => fields[3] === '0A' && sockets.has(fields[9] ?? '')).map((fields) => parseInt(fields[1]?.split(':').at(-1) ?? '0', 16)),
  );
}

test('its fuses are set', async () => {
  const wire = await getCurrentFuseWire(packagedExecutable());
  // As they stand in the binary: the characters 1 and 0.
  const state = (option: FuseV1Options): string => String.fromCharCode(Number(wire[option]));
  expect({
    runAsNode: state(FuseV1Options.RunAsNode),
    cookieEncryption: state(FuseV1Options.EnableCookieEncryption),
    nodeOptions: state(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
    inspectArguments: state(FuseV1Options.EnableNodeCliInspectArguments),
    asarIntegrity: state(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
    onlyFromAsar: state(FuseV1Options.OnlyLoadAppFromAsar),
    filePrivileges: state(FuseV1Options.GrantFileProtocolExtraPrivileges),
  }).toEqual({
    runAsNode: '0',
    cookieEncryption: '1',
    nodeOptions: '0',
    inspectArguments: '0',
    asarIntegrity: '1',
    onlyFromAsar: '1',
    filePrivileges: '0',
  });
});

const marker = (): string => path.join(home.desktop.folder, 'home', `marker-${process.hrtime.bigint()}`);
const writesMarker = (file: string): string => `require('node:fs').writeFileSync(${JSON.stringify(file)}, 'ran');`;
const exists = (file: string): boolean => {
  try {
    readFileSync(file);
    return true;
  } catch {
    return false;
  }
};

test('ELECTRON_RUN_AS_NODE runs no script: the app starts as always', async () => {
  const file = marker();
  await startAsAlways(['-e', writesMarker(file)], { ELECTRON_RUN_AS_NODE: '1' });
  expect(exists(file)).toBe(false);
});

test('NODE_OPTIONS and -r load nothing', async () => {
  const file = marker();
  const script = path.join(home.desktop.folder, 'home', 'evil.cjs');
  writeFileSync(script, writesMarker(file));
  chmodSync(script, 0o644);
  await startAsAlways(['-r', script], { NODE_OPTIONS: `--require ${script}` });
  expect(exists(file)).toBe(false);
});

test.each(['--inspect=0', '--inspect-brk=0', '--inspect-port=0', '--inspect'])('%s opens no inspector', async (flag) => {
  const app = await startAsAlways([flag]);
  expect(app.log()).not.toContain('Debugger listening');
  expect(listeningPorts(app.pid)).toEqual([]);
});

test('SIGUSR1 opens no inspector', async () => {
  const app = await startAsAlways([]);
  process.kill(app.mainPid(), 'SIGUSR1');
  // Node would open it within some milliseconds; without a listener the signal may also end the app, which opens nothing either.
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(app.log()).not.toContain('Debugger listening');
  expect(listeningPorts(app.pid)).toEqual([]);
});

/** The program with another folder of resources beside it. */
function variant(change: (resources: string) => void): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'unsit-variant-'));
  chmodSync(folder, 0o755);
  const from = path.dirname(packagedExecutable());
  for (const name of readdirSync(from)) {
    if (name === 'resources') continue;
    // The program itself is copied: it looks for its resources beside its real place.
    if (name === path.basename(packagedExecutable())) execFileSync('cp', ['-p', '--reflink=auto', path.join(from, name), path.join(folder, name)]);
    else symlinkSync(path.join(from, name), path.join(folder, name));
  }
  cpSync(resourcesOf(packagedExecutable()), path.join(folder, 'resources'), { recursive: true });
  change(path.join(folder, 'resources'));
  variants.push(folder);
  return path.join(folder, path.basename(packagedExecutable()));
}
const variants: string[] = [];
afterAll(() => variants.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

test('a folder resources/app beside the archive is not loaded', async () => {
  const file = marker();
  const executable = variant((resources) => {
    mkdirSync(path.join(resources, 'app'));
    writeFileSync(path.join(resources, 'app', 'package.json'), '{"name":"evil","main":"main.js"}');
    writeFileSync(path.join(resources, 'app', 'main.js'), writesMarker(file));
  });
  await startAsAlways([], {}, executable);
  expect(exists(file)).toBe(false);
});

test('and without the archive such a folder starts nothing', async () => {
  const file = marker();
  const executable = variant((resources) => {
    rmSync(path.join(resources, 'app.asar'));
    mkdirSync(path.join(resources, 'app'));
    writeFileSync(path.join(resources, 'app', 'package.json'), '{"name":"evil","main":"main.js"}');
    writeFileSync(path.join(resources, 'app', 'main.js'), writesMarker(file));
  });
  const app = await start([], {}, executable);
  await Promise.race([app.exited, new Promise((resolve) => setTimeout(resolve, 4_000))]);
  expect(exists(file)).toBe(false);
});

test('what people get opens no remote debugging: only a package made for tests does, and says so in its own package.json', async () => {
  const executable = variant((resources) => {
    const archive = path.join(resources, 'app.asar');
    const bytes = readFileSync(archive);
    const at = bytes.indexOf('"debuggable": true');
    expect(at).toBeGreaterThan(0);
    bytes.write('"debuggable": null', at);
    writeFileSync(archive, bytes);
  });
  const app = await startAsAlways(['--remote-debugging-port=0', '--remote-debugging-address=0.0.0.0'], {}, executable);
  expect(app.log()).toContain('--remote-debugging-port: not in a packaged Unsit');
  expect(app.log()).not.toContain('DevTools listening');
  expect(listeningPorts(app.pid)).toEqual([]);
});

test('the control: a package made for tests does listen', async () => {
  const app = await startAsAlways(['--remote-debugging-port=0']);
  await until('it listens', () => app.log().includes('DevTools listening'));
  expect(listeningPorts(app.pid).length).toBe(1);
});
