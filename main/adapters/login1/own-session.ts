// How to reach the login manager (systemd-logind or elogind), and which of its sessions is the one this desktop runs in.
import type { MessageBus } from '../../ports/message-bus';

export const loginManager = {
  destination: 'org.freedesktop.login1',
  path: '/org/freedesktop/login1',
  interface: 'org.freedesktop.login1.Manager',
} as const;

export const sessionInterface = 'org.freedesktop.login1.Session';
export const propertiesInterface = 'org.freedesktop.DBus.Properties';
export const answerLimitMs = 1_000;

export interface OwnSession {
  /** XDG_SESSION_ID, where the desktop passes it on. */
  id: string | undefined;
  pid: number;
}

/**
 * A program that the user's own service manager started belongs to no session; "auto" then means the
 * session with the display. Older managers know no "auto" but know the process.
 */
export async function findSession(bus: MessageBus, { id, pid }: OwnSession): Promise<string> {
  const byId = (value: string) => ({ ...loginManager, member: 'GetSession', signature: 's', body: [value] });
  const tries = [
    ...(id ? [byId(id)] : []),
    byId('auto'),
    { ...loginManager, member: 'GetSessionByPID', signature: 'u', body: [pid] },
  ];
  let problem: unknown = new Error('no session');
  for (const call of tries) {
    try {
      const [path] = await bus.call(call, answerLimitMs);
      if (typeof path === 'string') return path;
    } catch (error) {
      problem = error;
    }
  }
  throw problem;
}

/** Finds the session once for each connection. */
export function sessionOn(bus: MessageBus, own: OwnSession): () => Promise<string> {
  let found: Promise<string> | null = null;
  return () => {
    found ??= findSession(bus, own).catch((error: unknown) => {
      found = null;
      throw error;
    });
    return found;
  };
}

export async function sessionProperty(bus: MessageBus, path: string, name: string): Promise<unknown> {
  const call = { ...loginManager, path, interface: propertiesInterface, member: 'Get', signature: 'ss', body: [sessionInterface, name] };
  const [value] = await bus.call(call, answerLimitMs);
  return value;
}
