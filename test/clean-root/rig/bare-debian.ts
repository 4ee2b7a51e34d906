// A Debian of its own in a folder: nothing but what debootstrap calls minimal, from the package source that this machine itself uses.
import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { repositoryRoot } from '../../desktop/rig/repository';

const run = promisify(execFile);
const LARGEST_OUTPUT_BYTES = 64 * 1024 * 1024;
const BOOTSTRAP_LIMIT_MS = 10 * 60_000;
const COMMAND_LIMIT_MS = 8 * 60_000;
const enterRoot = path.join(import.meta.dirname, 'enter-root.sh');

/** How a program runs inside: as after a boot, or where ordinary users get no namespaces. */
export type Manner = 'pivot' | 'chroot';

export interface BareDebian {
  readonly root: string;
  /** Put before a command, it runs inside as root; `shared` is a folder of the host that is there too. */
  prefix(shared: string, manner?: Manner): readonly string[];
  /** Runs a command inside as root and resolves with all it printed. */
  inside(command: string, ...words: readonly string[]): Promise<string>;
  /** A place inside, as the host sees it. */
  at(place: string): string;
  /** Puts a file of the host into its /tmp and returns where it is inside. */
  bring(file: string): string;
  /** Every file, link and folder, without what changes by itself (/proc, /dev, logs, caches) and without homes. */
  listing(): readonly string[];
  release(): void;
}

interface Source {
  readonly site: string;
  readonly codename: string;
  readonly origin: string;
}

/** Where this machine gets its packages from; nothing of that is written down anywhere else. */
function sources(): Source[] {
  const text = execFileSync('apt-get', ['indextargets', '--format', '$(REPO_URI)|$(CODENAME)|$(ORIGIN)', 'Identifier: Packages'], { encoding: 'utf8' });
  const lines = [...new Set(text.trim().split('\n'))].map((line) => line.split('|'));
  return lines.map(([site = '', codename = '', origin = '']) => ({ site, codename, origin })).filter(({ origin }) => origin === 'Debian');
}

async function cacheFolder(): Promise<string> {
  const { cacheRoot } = (await import(pathToFileURL(path.join(repositoryRoot, 'scripts/setup/project-paths.mjs')).href)) as { cacheRoot(): string };
  return cacheRoot();
}

function aptFiles(root: string): void {
  const lines = sources().map(({ site, codename }) => `deb ${site} ${codename} main\n`);
  writeFileSync(path.join(root, 'etc/apt/sources.list'), lines.join(''));
  for (const name of readdirSync('/etc/apt/apt.conf.d').filter((file) => /proxy/i.test(file))) copyFileSync(path.join('/etc/apt/apt.conf.d', name), path.join(root, 'etc/apt/apt.conf.d', name));
  copyFileSync('/etc/resolv.conf', path.join(root, 'etc/resolv.conf'));
}

/** Made once and kept beside the other things that were fetched; each test gets a copy. */
async function bootstrapped(): Promise<string> {
  const codename = /^VERSION_CODENAME=(\w+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? '';
  const source = sources().find((found) => found.codename === codename);
  if (!source) throw new Error('This machine names no Debian package source of its own release: the clean root is made from one');
  const target = path.join(await cacheFolder(), `clean-root-${codename}`);
  if (existsSync(target)) return target;
  console.log(`Making a bare Debian (${codename}) with debootstrap; once, about two minutes …`);
  mkdirSync(path.dirname(target), { recursive: true });
  const work = mkdtempSync(path.join(path.dirname(target), `making-${process.pid}-`));
  try {
    await run('debootstrap', ['--variant=minbase', codename, work, source.site], { timeout: BOOTSTRAP_LIMIT_MS, maxBuffer: LARGEST_OUTPUT_BYTES });
    renameSync(work, target);
  } catch (error) {
    rmSync(work, { recursive: true, force: true });
    throw error;
  }
  return target;
}

const changesByItself = /^(proc|sys|dev|run|tmp|home|root|var\/(log|cache|lib\/(apt|dpkg))|etc\/ld\.so\.cache)(\/|$)/;

export async function acquireBareDebian(): Promise<BareDebian> {
  if (process.getuid?.() !== 0) throw new Error('A clean root file system can only be made and entered by root');
  const base = await bootstrapped();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'unsit-clean-'));
  const root = path.join(folder, 'root');
  execFileSync('cp', ['-a', '--reflink=auto', base, root]);
  // It was made in a folder that is root's alone, and debootstrap leaves it so: nobody else would get beyond "/".
  chmodSync(root, 0o755);
  aptFiles(root);
  // What apt fetches is fetched once, whatever becomes of this copy.
  const archives = path.join(await cacheFolder(), 'clean-root-archives');
  mkdirSync(archives, { recursive: true });
  const at = (place: string): string => path.join(root, place);
  const prefix = (shared: string, manner: Manner = 'pivot'): readonly string[] =>
    ['unshare', '--mount', '--propagation', 'private', 'sh', enterRoot, root, manner, shared];

  return {
    root,
    prefix,
    at,
    async inside(command, ...words) {
      const [unshare = '', ...rest] = prefix(archives);
      const environment = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', HOME: '/root', LANG: 'C.UTF-8', DEBIAN_FRONTEND: 'noninteractive' };
      const own = ['apt-get', 'apt'].includes(command) ? ['-o', `Dir::Cache::Archives=${archives}`, '-o', 'APT::Sandbox::User=root'] : [];
      try {
        const { stdout, stderr } = await run(unshare, [...rest, command, ...own, ...words], { env: environment, timeout: COMMAND_LIMIT_MS, maxBuffer: LARGEST_OUTPUT_BYTES });
        return stdout + stderr;
      } catch (error) {
        const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
        throw new Error(`${command} ${words.join(' ')} failed inside:\n${(stdout + stderr).slice(-4_000)}`, { cause: error });
      }
    },
    bring(file) {
      const place = path.join('/tmp', path.basename(file));
      copyFileSync(file, at(place));
      return place;
    },
    listing() {
      const found: string[] = [];
      const walk = (below: string): void => {
        for (const entry of readdirSync(at(below), { withFileTypes: true })) {
          const name = path.join(below, entry.name);
          if (changesByItself.test(name)) continue;
          found.push(name);
          if (entry.isDirectory()) walk(name);
        }
      };
      walk('');
      return found.sort();
    },
    release() {
      // A mount that somebody left there would lead out of it.
      if (statSync(at('proc')).dev !== statSync(root).dev) throw new Error(`${root} still has something mounted in it`);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
