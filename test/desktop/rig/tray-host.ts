// The desktop's tray as the app meets it (StatusNotifierItem): shows what a person would see in it and lets a test do what they would do.
import { Variant, type Message } from '@jellybrick/dbus-next';
import { connectToBus, plain, type BusConnection, type Reply } from './bus-connection';
import { createChanges, type WaitOptions } from './changes';
import { readTrayIcon, type TrayIcon } from './tray-icon';
import { clickableMenuEntry, describeMenu, readMenuEntry, type LabelPath, type TrayMenuEntry } from './tray-menu';

const WATCHER = 'org.kde.StatusNotifierWatcher';
const WATCHER_PATH = '/StatusNotifierWatcher';
const ITEM = 'org.kde.StatusNotifierItem';
const MENU = 'com.canonical.dbusmenu';
const PROPERTIES = 'org.freedesktop.DBus.Properties';

export interface TrayItem {
  readonly service: string;
  readonly path: string;
}

export interface TrayHost {
  /** The newest registered item, waiting for it when none is there yet. */
  item(options?: WaitOptions): Promise<TrayItem>;
  /** Every item that is there now. */
  items(): readonly TrayItem[];
  /** How often an item asked for a place in the tray since the rig was started, restarts included. */
  registrations(): number;
  waitForNoItem(options?: WaitOptions): Promise<void>;
  tooltip(): Promise<string>;
  waitForTooltip(what: string, wanted: (tooltip: string) => boolean, options?: WaitOptions): Promise<string>;
  icon(): Promise<TrayIcon>;
  waitForIcon(what: string, wanted: (icon: TrayIcon) => boolean, options?: WaitOptions): Promise<TrayIcon>;
  menu(): Promise<readonly TrayMenuEntry[]>;
  waitForMenu(what: string, wanted: (entries: readonly TrayMenuEntry[]) => boolean, options?: WaitOptions): Promise<readonly TrayMenuEntry[]>;
  /** Opens a submenu, of which panels tell the app before they show it. */
  openMenu(...path: LabelPath): Promise<void>;
  /** Clicks the entry with these labels, one for each level; refuses what is missing, hidden or disabled. */
  click(...path: LabelPath): Promise<void>;
  /** The same in two parts, for those who measure from the click on: the menu has been read when the first resolves. */
  aim(...path: LabelPath): Promise<() => Promise<void>>;
  /** The plain click on the icon. */
  activate(): Promise<void>;
  /** The panel goes away (it crashed, the person logged out of it). */
  stop(): Promise<void>;
  /** The panel comes, or comes back. */
  start(): Promise<void>;
  release(): Promise<void>;
}

/** A click in a menu that was set anew between reading and clicking: a person would find it changed, and click again. */
export const isMenuSetAnew = (error: unknown): boolean => /error occurred in Event/.test(String(error));

/** `running: false` gives a tray that is not there yet: for desktops whose panel starts after the app. */
export async function acquireTrayHost(address: string, { running = true } = {}): Promise<TrayHost> {
  const changes = createChanges();
  let bus: BusConnection | undefined;
  let items: (TrayItem & { readonly owner: string })[] = [];
  let registrations = 0;

  function connected(): BusConnection {
    if (!bus) throw new Error('The tray host is stopped');
    return bus;
  }

  function register(call: Message, connection: BusConnection): Reply {
    const given = String(call.body[0]);
    // Chromium gives a bus name and means the usual path; libappindicator gives a path and means its own name.
    const item = given.startsWith('/')
      ? { service: call.sender, path: given, owner: call.sender }
      : { service: given, path: '/StatusNotifierItem', owner: call.sender };
    items = [...items.filter((other) => other.service !== item.service || other.path !== item.path), item];
    registrations += 1;
    connection.emit(WATCHER_PATH, WATCHER, 'StatusNotifierItemRegistered', 's', item.service + item.path);
    changes.announce();
    return { signature: '', body: [] };
  }

  function answer(call: Message, connection: BusConnection): Reply | undefined {
    if (call.path !== WATCHER_PATH) return undefined;
    const properties: Record<string, Variant> = {
      IsStatusNotifierHostRegistered: new Variant('b', true),
      ProtocolVersion: new Variant('i', 0),
      RegisteredStatusNotifierItems: new Variant('as', items.map((item) => item.service + item.path)),
    };
    if (call.interface === PROPERTIES && call.member === 'Get') {
      const value = properties[String(call.body[1])];
      if (value) return { signature: 'v', body: [value] };
      return { errorName: 'org.freedesktop.DBus.Error.UnknownProperty', text: String(call.body[1]) };
    }
    if (call.interface === PROPERTIES && call.member === 'GetAll') return { signature: 'a{sv}', body: [properties] };
    if (call.member === 'RegisterStatusNotifierHost') return { signature: '', body: [] };
    if (call.member === 'RegisterStatusNotifierItem') return register(call, connection);
    return undefined;
  }

  async function start(): Promise<void> {
    if (bus) return;
    const connection = await connectToBus(address);
    try {
      connection.onCall((call) => answer(call, connection));
      await connection.onSignal({ interface: ITEM }, changes.announce);
      await connection.onSignal({ interface: MENU }, changes.announce);
      await connection.onSignal({ interface: 'org.freedesktop.DBus', member: 'NameOwnerChanged' }, ({ body: [name, , owner] }) => {
        if (owner !== '') return;
        items = items.filter((item) => item.service !== name && item.owner !== name);
        changes.announce();
      });
      await connection.own(WATCHER);
    } catch (error) {
      await connection.release();
      throw error;
    }
    bus = connection;
    connection.emit(WATCHER_PATH, WATCHER, 'StatusNotifierHostRegistered', '');
  }

  async function stop(): Promise<void> {
    const connection = bus;
    bus = undefined;
    items = [];
    await connection?.release();
  }

  const item = (options?: WaitOptions): Promise<TrayItem> =>
    changes.waitFor('an item in the tray', () => items.at(-1), options);

  async function properties(): Promise<Record<string, unknown>> {
    const { service, path } = await item();
    const [all] = await connected().call({ destination: service, path, interface: PROPERTIES, member: 'GetAll' }, 's', ITEM);
    return plain(all) as Record<string, unknown>;
  }

  async function tooltip(): Promise<string> {
    const toolTip = (await properties())['ToolTip'] as readonly unknown[] | undefined;
    return String(toolTip?.[2] || toolTip?.[3] || '');
  }

  async function icon(): Promise<TrayIcon> {
    const pixmaps = (await properties())['IconPixmap'] as readonly [number, number, Uint8Array][] | undefined;
    const largest = [...(pixmaps ?? [])].sort(([a], [b]) => b - a)[0];
    if (!largest) throw new Error('The tray item carries no picture');
    return readTrayIcon(largest[0], largest[1], Uint8Array.from(largest[2]));
  }

  async function readMenu(): Promise<{ root: TrayMenuEntry; service: string; path: string }> {
    const { service } = await item();
    const path = String((await properties())['Menu']);
    const [, layout] = await connected().call(
      { destination: service, path, interface: MENU, member: 'GetLayout' }, 'iias', 0, -1, [],
    );
    return { root: readMenuEntry(layout), service, path };
  }

  /** A value of the item that may change under our eyes; while there is no item there is nothing to see. */
  function waitFor<Value>(
    what: string,
    read: () => Promise<Value>,
    wanted: (value: Value) => boolean,
    describe: (value: Value) => string,
    options: WaitOptions = {},
  ): Promise<Value> {
    let last = 'no tray item';
    return changes.waitFor(
      what,
      async () => {
        if (items.length === 0 || !bus) return undefined;
        const value = await read().catch((error: Error) => error);
        // An item may go between two reads (the app made its tray again); its successor announces itself.
        if (value instanceof Error) {
          last = value.message;
          return undefined;
        }
        last = describe(value);
        return wanted(value) ? value : undefined;
      },
      { instead: () => last, ...options },
    );
  }

  const menu = async (): Promise<readonly TrayMenuEntry[]> => (await readMenu()).root.entries;

  async function openMenu(...path: LabelPath): Promise<void> {
    const read = await readMenu();
    const { id } = clickableMenuEntry(read.root.entries, path);
    await connected().call({ destination: read.service, path: read.path, interface: MENU, member: 'AboutToShow' }, 'i', id);
  }

  async function aim(...path: LabelPath): Promise<() => Promise<void>> {
    const read = await readMenu();
    const { id } = clickableMenuEntry(read.root.entries, path);
    return async () => {
      await connected().call(
        { destination: read.service, path: read.path, interface: MENU, member: 'Event' },
        'isvu', id, 'clicked', new Variant('s', ''), 0,
      );
    };
  }

  if (running) await start();
  return {
    item,
    items: () => items,
    registrations: () => registrations,
    async waitForNoItem(options) {
      await changes.waitFor('the tray to be empty', () => (items.length === 0 ? true : undefined), options);
    },
    tooltip,
    waitForTooltip: (what, wanted, options) => waitFor(what, tooltip, wanted, (text) => `"${text}"`, options),
    icon,
    waitForIcon: (what, wanted, options) =>
      waitFor(what, icon, wanted, ({ width, height, fingerprint }) => `an icon of ${width}×${height}, ${fingerprint}`, options),
    menu,
    waitForMenu: (what, wanted, options) => waitFor(what, menu, wanted, (entries) => `\n${describeMenu(entries)}`, options),
    openMenu,
    aim,
    async click(...path) {
      for (let tries = 1; ; tries += 1) {
        // Ids are dealt anew whenever the app sets its menu, so each click reads the layout first.
        const click = await aim(...path);
        try {
          await click();
          return;
        } catch (error) {
          // "Quit" may end the app before it has answered; that the click arrived is what counts.
          if (/disconnected from message bus without replying/.test(String(error))) return;
          if (tries >= 5 || !isMenuSetAnew(error)) throw error;
        }
      }
    },
    async activate() {
      const { service, path } = await item();
      await connected().call({ destination: service, path, interface: ITEM, member: 'Activate' }, 'ii', 0, 0);
    },
    stop,
    start,
    release: stop,
  };
}
