// The desktop's notification service as the app meets it: remembers what was shown, answers as a person would, or misbehaves as real ones do.
import { Variant, type Message } from '@jellybrick/dbus-next';
import { connectToBus, plain, type BusConnection, type Reply } from './bus-connection';
import { createChanges, type WaitOptions } from './changes';

const NAME = 'org.freedesktop.Notifications';
const PATH = '/org/freedesktop/Notifications';
const PROPERTIES = 'org.freedesktop.DBus.Properties';

/** `hanging` takes calls and never answers, `hangingOnShow` does so only when asked to show one, `refusing` answers each with an error. */
export type NotificationMode = 'normal' | 'hanging' | 'hangingOnShow' | 'refusing';

export type CloseReason = 'expired' | 'dismissed' | 'closed';
const CLOSE_REASONS: Readonly<Record<CloseReason, number>> = { expired: 1, dismissed: 2, closed: 3 };

const CAPABILITIES = ['body', 'body-markup', 'actions', 'persistence', 'icon-static'] as const;

export interface ShownNotification {
  readonly id: number;
  readonly appName: string;
  /** The id of the notification this one took the place of; 0 for a new one. */
  readonly replaces: number;
  readonly summary: string;
  readonly body: string;
  readonly actions: readonly { readonly key: string; readonly label: string }[];
  readonly hints: Readonly<Record<string, unknown>>;
  /** -1 leaves it to the desktop, 0 means it stays. */
  readonly timeoutMs: number;
}

export interface NotificationServer {
  /** Everything shown so far, oldest first. */
  readonly shown: readonly ShownNotification[];
  /** The ids the app itself asked to close. */
  readonly withdrawn: readonly number[];
  /** The ids on the screen now. */
  open(): readonly number[];
  /** How many calls were left hanging or refused. */
  unanswered(): number;
  /** The next notification after the one this returned last; with a predicate, the next that it accepts. */
  nextNotification(wanted?: (notification: ShownNotification) => boolean, options?: WaitOptions): Promise<ShownNotification>;
  waitForWithdrawn(id: number, options?: WaitOptions): Promise<void>;
  waitForUnanswered(count: number, options?: WaitOptions): Promise<void>;
  /** The person chooses an action ("default" is a click on the body). Some desktops keep it on the screen afterwards. */
  invoke(id: number, actionKey: string, options?: { readonly staysOpen?: boolean }): void;
  /** The signal alone, also for a notification that is gone: some servers are late, others confused. */
  emitAction(id: number, actionKey: string): void;
  close(id: number, reason: CloseReason): void;
  setMode(mode: NotificationMode): void;
  /** The person does not want to be disturbed, or is to be told again; only desktops that say so at all (`inhibitable`) can. */
  setInhibited(inhibited: boolean): void;
  /** Answers the calls that were left hanging, late, as if they had just come in. */
  answerHanging(): void;
  stop(): Promise<void>;
  start(): Promise<void>;
  release(): Promise<void>;
}

export interface NotificationServerOptions {
  readonly running?: boolean;
  readonly mode?: NotificationMode;
  /** `false` for desktops that show text only. */
  readonly actions?: boolean;
  /** `true` for desktops that say whether they are inhibited, as KDE and the specification's version 1.3 do. */
  readonly inhibitable?: boolean;
}

function readActions(flat: readonly string[]): ShownNotification['actions'] {
  return flat.flatMap((key, index) => (index % 2 === 0 ? [{ key, label: flat[index + 1] ?? '' }] : []));
}

export async function acquireNotificationServer(address: string, options: NotificationServerOptions = {}): Promise<NotificationServer> {
  const { running = true, actions = true, inhibitable = false } = options;
  const capabilities = CAPABILITIES.filter((capability) => actions || capability !== 'actions');
  const changes = createChanges();
  const shown: ShownNotification[] = [];
  const withdrawn: number[] = [];
  const openIds = new Set<number>();
  let mode = options.mode ?? 'normal';
  let bus: BusConnection | undefined;
  let hanging: Message[] = [];
  let unanswered = 0;
  let inhibited = false;
  let lastId = 0;
  let returned = 0;

  function signal(member: string, signature: string, ...body: readonly unknown[]): void {
    if (!bus) throw new Error('The notification server is stopped');
    bus.emit(PATH, NAME, member, signature, ...body);
  }

  function close(id: number, reason: CloseReason): void {
    if (!openIds.delete(id)) return;
    signal('NotificationClosed', 'uu', id, CLOSE_REASONS[reason]);
    changes.announce();
  }

  function show(body: readonly unknown[]): number {
    const [appName, replaces, , summary, text, flatActions, hints, timeoutMs] = body as [
      string, number, string, string, string, string[], unknown, number,
    ];
    const id = replaces || ++lastId;
    shown.push({
      id,
      appName,
      replaces,
      summary,
      body: text,
      actions: readActions(flatActions),
      hints: plain(hints) as Record<string, unknown>,
      timeoutMs,
    });
    openIds.add(id);
    return id;
  }

  function serve(call: Message): Reply | undefined {
    switch (call.member) {
      case 'GetCapabilities':
        return { signature: 'as', body: [capabilities] };
      case 'GetServerInformation':
        return { signature: 'ssss', body: ['Unsit test desktop', 'Unsit', '1.0', '1.2'] };
      case 'Notify':
        return { signature: 'u', body: [show(call.body)] };
      case 'CloseNotification': {
        const id = Number(call.body[0]);
        withdrawn.push(id);
        close(id, 'closed');
        return { signature: '', body: [] };
      }
      default:
        return undefined;
    }
  }

  function property(call: Message): Reply | undefined {
    const [owner, name] = call.body;
    if (call.member !== 'Get' || owner !== NAME) return undefined;
    if (inhibitable && name === 'Inhibited') return { signature: 'v', body: [new Variant('b', inhibited)] };
    return { errorName: 'org.freedesktop.DBus.Error.InvalidArgs', text: `No such property “${String(name)}”` };
  }

  function answer(call: Message): Reply | undefined {
    if (call.interface === PROPERTIES) return property(call);
    if (call.interface !== NAME) return undefined;
    try {
      if (mode === 'normal' || (mode === 'hangingOnShow' && call.member !== 'Notify')) return serve(call);
      unanswered += 1;
      if (mode === 'refusing') return { errorName: `${NAME}.Error.ExcessNotificationGeneration`, text: 'Too many notifications' };
      hanging.push(call);
      return 'none';
    } finally {
      changes.announce();
    }
  }

  async function start(): Promise<void> {
    if (bus) return;
    const connection = await connectToBus(address);
    try {
      connection.onCall(answer);
      await connection.own(NAME);
    } catch (error) {
      await connection.release();
      throw error;
    }
    bus = connection;
  }

  async function stop(): Promise<void> {
    const connection = bus;
    bus = undefined;
    hanging = [];
    openIds.clear();
    await connection?.release();
  }

  if (running) await start();
  return {
    shown,
    withdrawn,
    open: () => [...openIds],
    unanswered: () => unanswered,
    nextNotification(wanted = () => true, waitOptions = {}) {
      return changes.waitFor(
        'a notification',
        () => {
          const index = shown.findIndex((notification, at) => at >= returned && wanted(notification));
          if (index < 0) return undefined;
          returned = index + 1;
          return shown[index];
        },
        {
          instead: () => `${shown.length} shown in all: ${shown.map(({ summary }) => `"${summary}"`).join(', ') || 'none'}`,
          ...waitOptions,
        },
      );
    },
    async waitForWithdrawn(id, waitOptions) {
      await changes.waitFor(`notification ${id} to be withdrawn`, () => (withdrawn.includes(id) ? true : undefined), {
        instead: () => `withdrawn: ${withdrawn.join(', ') || 'none'}`,
        ...waitOptions,
      });
    },
    async waitForUnanswered(count, waitOptions) {
      await changes.waitFor(`${count} unanswered notification calls`, () => (unanswered >= count ? true : undefined), {
        instead: () => String(unanswered),
        ...waitOptions,
      });
    },
    invoke(id, actionKey, { staysOpen = false } = {}) {
      if (!openIds.has(id)) throw new Error(`Notification ${id} is not on the screen; open: ${[...openIds].join(', ') || 'none'}`);
      const offered = shown.findLast((notification) => notification.id === id)?.actions ?? [];
      if (!offered.some(({ key }) => key === actionKey))
        throw new Error(`Notification ${id} offers no "${actionKey}", only: ${offered.map(({ key }) => key).join(', ') || 'nothing'}`);
      signal('ActionInvoked', 'us', id, actionKey);
      if (!staysOpen) close(id, 'dismissed');
    },
    emitAction: (id, actionKey) => signal('ActionInvoked', 'us', id, actionKey),
    close(id, reason) {
      if (!openIds.has(id)) throw new Error(`Notification ${id} is not on the screen`);
      close(id, reason);
    },
    setMode(next) {
      mode = next;
    },
    setInhibited(next) {
      if (!inhibitable) throw new Error('This desktop does not say whether it is inhibited');
      inhibited = next;
      bus?.emit(PATH, PROPERTIES, 'PropertiesChanged', 'sa{sv}as', NAME, { Inhibited: new Variant('b', next) }, []);
    },
    answerHanging() {
      for (const call of hanging.splice(0)) {
        const reply = serve(call);
        if (reply) bus?.reply(call, reply);
      }
      changes.announce();
    },
    stop,
    start,
    release: stop,
  };
}
