// A desktop portal that hands out shortcuts as on Wayland: what it grants, what it was asked, and presses of the keys.
import { Variant } from '@jellybrick/dbus-next';
import { connectToBus, plain } from './bus-connection';
import { createChanges } from './changes';

const NAME = 'org.freedesktop.portal.Desktop';
const FACE = 'org.freedesktop.portal.GlobalShortcuts';
const ROOT = '/org/freedesktop/portal/desktop';

export interface AskedShortcut {
  readonly id: string;
  readonly trigger: string;
  readonly description: string;
}

export interface ShortcutPortal {
  /** Every shortcut it was asked for, in order. */
  readonly asked: readonly AskedShortcut[];
  /** The names programs gave themselves. */
  readonly registered: readonly string[];
  readonly openSessions: ReadonlySet<string>;
  waitForAsked(count: number): Promise<void>;
  waitForOpenSessions(count: number): Promise<void>;
  press(): void;
  release(): Promise<void>;
}

export interface ShortcutPortalOptions {
  /** `refused`: the person said no to the desktop's question; `none yet`: it stands on the screen; `without`: a portal that knows no shortcuts. */
  readonly answers?: 'granted' | 'refused' | 'none yet' | 'without';
}

export async function acquireShortcutPortal(address: string, { answers = 'granted' }: ShortcutPortalOptions = {}): Promise<ShortcutPortal> {
  const bus = await connectToBus(address);
  const changes = createChanges();
  const asked: AskedShortcut[] = [];
  const registered: string[] = [];
  const openSessions = new Set<string>();

  /** The answer is on its way before the call has returned, as with a quick portal. */
  function respond(handle: string, code: number, results: Record<string, Variant>): void {
    bus.emit(handle, 'org.freedesktop.portal.Request', 'Response', 'ua{sv}', code, results);
  }

  bus.onCall(({ interface: face, member, path = '', body, sender = '' }) => {
    if (face === 'org.freedesktop.host.portal.Registry') {
      registered.push(String(body[0]));
      return { signature: '', body: [] };
    }
    if (face === 'org.freedesktop.portal.Session' && member === 'Close') {
      openSessions.delete(path);
      changes.announce();
      return { signature: '', body: [] };
    }
    if (face !== FACE || answers === 'without') return undefined;
    const options = plain(body.at(-1)) as Record<string, string>;
    const place = sender.slice(1).replaceAll('.', '_');
    const handle = `${ROOT}/request/${place}/${options['handle_token'] ?? ''}`;
    if (member === 'CreateSession') {
      const session = `${ROOT}/session/${place}/${options['session_handle_token'] ?? ''}`;
      openSessions.add(session);
      respond(handle, 0, { session_handle: new Variant('s', session) });
    } else if (member === 'BindShortcuts') {
      const shortcuts = plain(body[1]) as [string, Record<string, string>][];
      for (const [id, { preferred_trigger: trigger = '', description = '' }] of shortcuts) asked.push({ id, trigger, description });
      const given = (body[1] as [string, unknown][]).map(([id]) => [id, { trigger_description: new Variant('s', 'as asked') }]);
      if (answers !== 'none yet') respond(handle, answers === 'granted' ? 0 : 1, answers === 'granted' ? { shortcuts: new Variant('a(sa{sv})', given) } : {});
    } else return undefined;
    changes.announce();
    return { signature: 'o', body: [handle] };
  });
  await bus.own(NAME);

  return {
    asked,
    registered,
    openSessions,
    waitForAsked: async (count) => {
      await changes.waitFor(`${count} shortcuts asked for`, () => (asked.length >= count ? true : undefined), { instead: () => JSON.stringify(asked) });
    },
    waitForOpenSessions: async (count) => {
      await changes.waitFor(`${count} open sessions`, () => (openSessions.size === count ? true : undefined));
    },
    press() {
      const id = asked.at(-1)?.id ?? '';
      for (const session of openSessions) bus.emit(ROOT, FACE, 'Activated', 'osta{sv}', session, id, 1n, {});
    },
    release: () => bus.release(),
  };
}
