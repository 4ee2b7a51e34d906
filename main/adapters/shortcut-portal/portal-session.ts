// One session of the GlobalShortcuts portal with one shortcut in it: a session can be bound once, so other keys need another.
import type { KeysHeld } from '../../ports/shortcut';
import type { MessageBus, Release } from '../../ports/message-bus';
import { isBound, portal, portalAnswers } from './portal-answers';
import { portalShortcutId, portalTrigger } from './portal-trigger';

const shortcuts = { ...portal, interface: 'org.freedesktop.portal.GlobalShortcuts' } as const;

/** The portal may have to be started first. */
const startLimitMs = 10_000;

export interface PortalSessionOptions {
  accelerator: string;
  /** What the desktop shows beside the keys. */
  description: string;
  /** Names of our desktop entry; the first that the portal knows is used. */
  appIds: readonly string[];
  onPressed: () => void;
  /** The desktop ended it. */
  onClosed: () => void;
}

export interface PortalSession {
  /** Rejects where there is no such portal. */
  state: Promise<KeysHeld>;
  release: Release;
}

/**
 * Symptom: "An app id is required" for a program outside of a sandbox. https://github.com/flatpak/xdg-desktop-portal/pull/1817,
 * portal 1.21 and later; an earlier one has no registry and answers with an error. Delete when Electron has registered by then.
 */
async function sayWhoWeAre(bus: MessageBus, appIds: readonly string[]): Promise<void> {
  const registry = { ...portal, interface: 'org.freedesktop.host.portal.Registry', member: 'Register', signature: 'sa{sv}' };
  for (const appId of appIds) {
    try {
      await bus.call({ ...registry, body: [appId, {}] }, startLimitMs);
      return;
    } catch {
      // Unknown under this name, or registered before on this line; whether it matters shows with the session.
    }
  }
}

/** Each try on a line needs names of its own. */
let sessionsOpened = 0;

export function openPortalSession(bus: MessageBus, options: PortalSessionOptions): PortalSession {
  const id = portalShortcutId(options.accelerator);
  const answers = portalAnswers(bus);
  let session: string | null = null;
  let released = false;
  const from = { sender: portal.destination };
  const releases = [
    answers.release,
    bus.onSignal({ ...from, interface: shortcuts.interface, member: 'Activated' }, ({ body: [of, pressed] }) => {
      if (session !== null && of === session && pressed === id) options.onPressed();
    }),
    bus.onSignal({ ...from, interface: 'org.freedesktop.portal.Session', member: 'Closed' }, ({ path }) => {
      if (path === session) options.onClosed();
    }),
  ];

  function close(path: string): void {
    // Refused when the portal is gone, and the session with it.
    bus
      .call({ destination: portal.destination, path, interface: 'org.freedesktop.portal.Session', member: 'Close' })
      .catch(() => undefined);
  }

  const text = (value: string): unknown => bus.variant('s', value);

  async function bind(): Promise<KeysHeld> {
    sessionsOpened += 1;
    const name = `unsit_${sessionsOpened}`;
    await sayWhoWeAre(bus, options.appIds);
    const [created] = await bus.call(
      {
        ...shortcuts,
        member: 'CreateSession',
        signature: 'a{sv}',
        body: [{ handle_token: text(`${name}_create`), session_handle_token: text(name) }],
      },
      startLimitMs,
    );
    const { granted, results } = await answers.of(created);
    const path = results['session_handle'];
    if (!granted || typeof path !== 'string') return 'unavailable';
    if (released) {
      close(path);
      return 'unavailable';
    }
    session = path;
    const wanted = { description: text(options.description), preferred_trigger: text(portalTrigger(options.accelerator)) };
    const [asked] = await bus.call({
      ...shortcuts,
      member: 'BindShortcuts',
      signature: 'oa(sa{sv})sa{sv}',
      body: [session, [[id, wanted]], '', { handle_token: text(`${name}_bind`) }],
    });
    // The desktop may ask the person first, who takes their time.
    return isBound(await answers.of(asked), id) ? 'works' : 'taken';
  }

  return {
    state: bind(),
    release() {
      released = true;
      releases.forEach((release) => release());
      if (session !== null) close(session);
    },
  };
}
