// A private bus with stand-ins for the programs that know about presence, and the app's own connection to it.
import { spawnSync } from 'node:child_process';
import type { Message } from '@jellybrick/dbus-next';
import { busConnector } from '../../../main/adapters/message-bus/connect';
import type { Log } from '../../../main/ports/log';
import type { ConnectBus } from '../../../main/ports/message-bus';
import type { BusQuestion, OpenSource } from '../../../main/ports/presence-source';
import { askedOnBus } from '../../../main/presence/asked-on-bus';
import { sourceOnBus } from '../../../main/presence/source-on-bus';
import { connectToBus, type BusConnection, type Reply } from '../../desktop/rig/bus-connection';
import { acquireSessionBus } from '../../desktop/rig/buses';
import { createChanges } from '../../desktop/rig/changes';
import { privateEnvironment } from '../../desktop/rig/environment';
import { acquirePrivateFolder } from '../../desktop/rig/private-folder';
import { createReleases } from '../../desktop/rig/releases';
import type { HandClock } from './hand-clock';

export const hasBusDaemon = spawnSync('dbus-daemon', ['--version']).status === 0;

export interface StandIn {
  connection: BusConnection;
  calls: string[];
  leave(): Promise<void>;
}

export interface Watched<Value> {
  source: ReturnType<OpenSource<Value>>;
  tellings(): number;
  /** Looks at the source each time it says something, until it reads as wanted. */
  reads(wanted: Value | null, what?: string): Promise<void>;
}

export interface PrivateBus {
  connect: ConnectBus;
  log: string[];
  standIn(name: string, answer: (message: Message) => Reply | undefined): Promise<StandIn>;
  watch<Value>(question: BusQuestion<Value>, clock: HandClock): Watched<Value>;
  watchSource<Value>(open: OpenSource<Value>): Watched<Value>;
  /** Ends the daemon; `restart` brings it back at the same address. */
  stop(): Promise<void>;
  restart(): Promise<void>;
  release(): Promise<void>;
}

export async function acquirePrivateBus(): Promise<PrivateBus> {
  const releases = createReleases();
  const folder = acquirePrivateFolder('presence');
  releases.add(folder.release);
  const start = () => acquireSessionBus(privateEnvironment(folder), folder.path);
  let daemon = await start();
  const { address } = daemon;
  releases.add(() => daemon.release());
  const lines: string[] = [];
  const log: Log = (line) => lines.push(line);
  const connect = busConnector({ addresses: () => [address], log, limitMs: 1_000 });

  function watchSource<Value>(open: OpenSource<Value>): Watched<Value> {
    const changes = createChanges();
    let tellings = 0;
    const source = open(() => {
      tellings += 1;
      changes.announce();
    });
    releases.add(() => source.release());
    return {
      source,
      tellings: () => tellings,
      async reads(wanted, what = `the answer ${JSON.stringify(wanted)}`) {
        const same = (): true | undefined => (JSON.stringify(source.read()) === JSON.stringify(wanted) ? true : undefined);
        await changes.waitFor(what, same, { instead: () => JSON.stringify(source.read()) });
      },
    };
  }

  return {
    connect,
    log: lines,
    watchSource,
    watch: (question, clock) => watchSource(sourceOnBus(connect, clock, askedOnBus(question, clock, log))),
    async standIn(name, answer) {
      const connection = await connectToBus(address);
      const calls: string[] = [];
      releases.add(() => connection.release().catch(() => undefined));
      connection.onCall((message) => {
        calls.push(message.member ?? '');
        return answer(message);
      });
      await connection.own(name);
      return { connection, calls, leave: () => connection.release() };
    },
    stop: () => daemon.release(),
    async restart() {
      daemon = await start();
    },
    async release() {
      await connect().then((bus) => bus.close(), () => undefined);
      await releases.release();
    },
  };
}
