// A tray item without an app behind it, so that the tray host can be tested for what it must refuse.
import { Variant } from '@jellybrick/dbus-next';
import { connectToBus, type BusConnection } from './bus-connection';

const WATCHER = 'org.kde.StatusNotifierWatcher';
const ITEM = 'org.kde.StatusNotifierItem';
const ITEM_PATH = '/StatusNotifierItem';
const MENU = 'com.canonical.dbusmenu';
const MENU_PATH = '/Menu';

export interface PaperMenuEntry {
  readonly id: number;
  readonly properties?: Readonly<Record<string, Variant>>;
  readonly entries?: readonly PaperMenuEntry[];
}

export interface PaperTrayItem {
  readonly clickedIds: readonly number[];
  activations(): number;
  register(): Promise<void>;
  setTooltip(text: string): void;
  setMenu(entries: readonly PaperMenuEntry[]): void;
  release(): Promise<void>;
}

function layoutOf({ id, properties = {}, entries = [] }: PaperMenuEntry): unknown[] {
  return [id, properties, entries.map((entry) => new Variant('(ia{sv}av)', layoutOf(entry)))];
}

export async function makePaperTrayItem(address: string): Promise<PaperTrayItem> {
  const bus: BusConnection = await connectToBus(address);
  const clickedIds: number[] = [];
  let activations = 0;
  let tooltip = '';
  let menu: readonly PaperMenuEntry[] = [];
  // Two pixels: opaque terracotta, and nothing at all.
  const picture = Buffer.from([0xff, 0xb4, 0x53, 0x2a, 0, 0, 0, 0]);

  bus.onCall((call) => {
    if (call.path === ITEM_PATH && call.member === 'GetAll')
      return {
        signature: 'a{sv}',
        body: [
          {
            Menu: new Variant('o', MENU_PATH),
            ToolTip: new Variant('(sa(iiay)ss)', ['', [], tooltip, '']),
            IconPixmap: new Variant('a(iiay)', [[2, 1, picture]]),
          },
        ],
      };
    if (call.path === ITEM_PATH && call.member === 'Activate') {
      activations += 1;
      return { signature: '', body: [] };
    }
    if (call.path === MENU_PATH && call.member === 'GetLayout')
      return { signature: 'u(ia{sv}av)', body: [1, layoutOf({ id: 0, entries: menu })] };
    if (call.path === MENU_PATH && call.member === 'Event') {
      clickedIds.push(Number(call.body[0]));
      return { signature: '', body: [] };
    }
    return undefined;
  });

  return {
    clickedIds,
    activations: () => activations,
    async register() {
      await bus.call(
        { destination: WATCHER, path: '/StatusNotifierWatcher', interface: WATCHER, member: 'RegisterStatusNotifierItem' },
        's',
        ITEM_PATH,
      );
    },
    setTooltip(text) {
      tooltip = text;
      bus.emit(ITEM_PATH, ITEM, 'NewToolTip', '');
    },
    setMenu(entries) {
      menu = entries;
      bus.emit(MENU_PATH, MENU, 'LayoutUpdated', 'ui', 1, 0);
    },
    release: () => bus.release(),
  };
}
