// Hears the portal's answers: they come as signals, and may be there before the call that asked has returned.
import type { MessageBus, Release } from '../../ports/message-bus';

export const portal = { destination: 'org.freedesktop.portal.Desktop', path: '/org/freedesktop/portal/desktop' } as const;

export interface PortalAnswer {
  /** False where the person or the desktop refused. */
  granted: boolean;
  results: Readonly<Record<string, unknown>>;
}

export interface PortalAnswers {
  /** The answer to the request that has this handle; rejects where it is given up before one came. */
  of(handle: unknown): Promise<PortalAnswer>;
  release: Release;
}

const givenUp = (): Error => new Error('the answer is not waited for any more');

export function portalAnswers(bus: MessageBus): PortalAnswers {
  const early = new Map<unknown, PortalAnswer>();
  let released = false;
  const waiting = new Map<unknown, { resolve: (answer: PortalAnswer) => void; reject: (error: Error) => void }>();
  const stopListening = bus.onSignal(
    { sender: portal.destination, interface: 'org.freedesktop.portal.Request', member: 'Response' },
    ({ path, body: [code, results] }) => {
      const answer: PortalAnswer = { granted: code === 0, results: (results ?? {}) as PortalAnswer['results'] };
      const take = waiting.get(path);
      if (take) take.resolve(answer);
      else early.set(path, answer);
    },
  );
  return {
    of(handle) {
      const there = early.get(handle);
      if (there) return Promise.resolve(there);
      if (released) return Promise.reject(givenUp());
      return new Promise((resolve, reject) => waiting.set(handle, { resolve, reject }));
    },
    release() {
      released = true;
      stopListening();
      for (const { reject } of waiting.values()) reject(givenUp());
    },
  };
}

/** Whether the portal's list of shortcuts has this one; a portal that lists none after a grant is taken at its word. */
export function isBound({ granted, results }: PortalAnswer, id: string): boolean {
  const { shortcuts } = results;
  if (!granted) return false;
  return !Array.isArray(shortcuts) || shortcuts.some((shortcut) => Array.isArray(shortcut) && shortcut[0] === id);
}
