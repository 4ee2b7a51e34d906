// A notification service that we did not write (dunst), and what a person can do with it.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Variant } from '@jellybrick/dbus-next';
import { connectToBus, plain } from './bus-connection';
import { startChild } from './child';
import type { Desktop } from './desktop';
import { createReleases } from './releases';
import { until } from './until';

export const hasDunst = spawnSync('dunst', ['--version']).status === 0;

const NOTIFICATIONS = { destination: 'org.freedesktop.Notifications', path: '/org/freedesktop/Notifications' };
const CONTROL = 'org.dunstproject.cmd0';
const PROPERTIES = 'org.freedesktop.DBus.Properties';

/** A line of its menu: "#label (title) [number,key]". */
export interface OfferedAction {
  readonly label: string;
  readonly title: string;
  readonly key: string;
}

export interface Dunst {
  /** How many notifications are on the screen. */
  displayed(): Promise<number>;
  waitForDisplayed(count: number, withinMs?: number): Promise<void>;
  /** Opens its menu and chooses nothing. */
  menu(): Promise<readonly OfferedAction[]>;
  /** Opens its menu and chooses this label. */
  choose(label: string): Promise<void>;
  /** What a click on the notification itself does. */
  click(): Promise<void>;
  dismiss(): Promise<void>;
  setPaused(paused: boolean): Promise<void>;
  /** Ends it as a crash does. */
  kill9(): Promise<void>;
  release(): Promise<void>;
}

export interface DunstOptions {
  /** 0: stays until somebody does something with it. */
  readonly timeoutSeconds?: number;
}

function readMenu(text: string): OfferedAction[] {
  return text.split('\n').flatMap((line) => {
    const [, label, title, key] = /^#(.*) \((.*)\) \[\d+,(.*)\]$/.exec(line) ?? [];
    return label === undefined || title === undefined || key === undefined ? [] : [{ label, title, key }];
  });
}

export async function acquireDunst(desktop: Desktop, { timeoutSeconds = 0 }: DunstOptions = {}): Promise<Dunst> {
  const releases = createReleases();
  const folder = mkdtempSync(path.join(desktop.folder, 'dunst-'));
  const inFolder = (name: string): string => path.join(folder, name);
  // Stands in for the menu program it starts: notes what is offered, and answers with the line that is wanted.
  writeFileSync(inFolder('menu'), '#!/bin/sh\ncat > "$0.new"\nmv "$0.new" "$0.offered"\ngrep -m1 -F -- "$(cat "$0.wanted")" "$0.offered"\n');
  chmodSync(inFolder('menu'), 0o755);
  const configuration = ['[global]', 'idle_threshold = 0', `dmenu = ${inFolder('menu')}`, '[urgency_normal]', `timeout = ${timeoutSeconds}`, ''];
  writeFileSync(inFolder('dunstrc'), configuration.join('\n'));

  try {
    const child = await startChild('sh', ['-c', 'exec dunst -config "$0" -verbosity info 2>&1', inFolder('dunstrc')], {
      readyOn: 'stdout',
      environment: desktop.environment,
    });
    releases.add(child.release);
    const bus = await connectToBus(desktop.sessionBus.address);
    releases.add(bus.release);
    const control = (member: string, signature = '', ...body: readonly unknown[]) =>
      bus.call({ ...NOTIFICATIONS, interface: CONTROL, member }, signature, ...body);
    const displayed = async (): Promise<number> => {
      const [count] = await bus.call({ ...NOTIFICATIONS, interface: PROPERTIES, member: 'Get' }, 'ss', CONTROL, 'displayedLength');
      return Number(plain(count));
    };
    const openMenu = async (wanted: string): Promise<readonly OfferedAction[]> => {
      rmSync(inFolder('menu.offered'), { force: true });
      writeFileSync(inFolder('menu.wanted'), wanted);
      // It ignores whoever asks again while it still clears the last menu away.
      await until('the menu is open', async () => {
        await control('ContextMenuCall');
        return until('this call opened it', () => existsSync(inFolder('menu.offered')), { withinMs: 1_000 });
      });
      return readMenu(readFileSync(inFolder('menu.offered'), 'utf8'));
    };
    await until('dunst answers', () => control('Ping').then(() => true));
    return {
      displayed,
      async waitForDisplayed(count, withinMs = 10_000) {
        await until(`dunst shows ${count}`, async () => (await displayed()) === count, { withinMs });
      },
      menu: () => openMenu('nothing of it'),
      async choose(label) {
        const offered = await openMenu(`#${label} (`);
        if (!offered.some((action) => action.label === label)) throw new Error(`dunst offers no "${label}", only: ${offered.map((action) => action.label).join(', ') || 'nothing'}`);
      },
      async click() {
        await control('NotificationAction', 'u', 0);
      },
      async dismiss() {
        await control('NotificationCloseLast');
      },
      async setPaused(paused) {
        await bus.call({ ...NOTIFICATIONS, interface: PROPERTIES, member: 'Set' }, 'ssv', CONTROL, 'paused', new Variant('b', paused));
      },
      async kill9() {
        process.kill(child.pid, 'SIGKILL');
        await child.release();
      },
      release: () => releases.release(),
    };
  } catch (error) {
    await releases.release();
    throw error;
  }
}
