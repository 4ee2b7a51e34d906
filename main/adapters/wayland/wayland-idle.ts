// Idle time from a Wayland compositor's notices, and whether something keeps its screen awake meanwhile.
import { secondMs } from '../../../shared/time/duration';
import type { Clock } from '../../ports/clock';
import type { Log } from '../../ports/log';
import type { Answer, OpenSource } from '../../ports/presence-source';
import { askForIdleNotices } from './idle-notices';

/** The compositor says "idle" after so long without input: often enough to be exact, seldom enough to cost nothing. */
const idleAfterMs = 4 * secondMs;
const shortestIdleAfterMs = 50;
const retryMs = 30 * secondMs;

export interface WaylandIdle {
  idle: OpenSource<number>;
  /** Known only while idle is asked for. */
  passive: OpenSource<boolean>;
}

type State = { phase: 'asking' } | { phase: 'none'; retryAt: number | null } | { phase: 'active' } | { phase: 'idle'; since: number };

export function waylandIdle(socket: string, clock: Clock, begun: Promise<void>, log: Log): WaylandIdle {
  const now = (): number => clock.read().awakeMs;
  const realIdleAfterMs = Math.max(shortestIdleAfterMs, Math.round(idleAfterMs / clock.rate));
  let passive: Answer<boolean> = null;

  return {
    passive: () => ({ read: () => passive, refresh: () => null, release: () => undefined }),
    idle: (told) => {
      let state: State = { phase: 'asking' };
      let idleUnlessHeld: boolean | null = null;
      let stop = (): void => undefined;
      let saidWhyNot: string | null = null;
      let released = false;

      const notePassive = (): void => {
        passive = idleUnlessHeld === null ? null : state.phase === 'idle' && !idleUnlessHeld;
      };

      function ask(): void {
        idleUnlessHeld = null;
        stop = askForIdleNotices(socket, realIdleAfterMs, {
          onReady: () => {
            if (saidWhyNot !== null) log('wayland idle: the compositor gives notice again');
            saidWhyNot = null;
            state = { phase: 'active' };
            told();
          },
          onIdle: (idle) => {
            const away = state.phase === 'idle' ? now() - state.since : 0;
            state = idle ? { phase: 'idle', since: now() - realIdleAfterMs * clock.rate } : { phase: 'active' };
            notePassive();
            // Somebody who paused for a moment is no news; somebody who was away is.
            if (!idle && away >= 60 * secondMs) told();
          },
          onIdleUnlessHeld: (idle) => {
            idleUnlessHeld = idle;
            notePassive();
          },
          onEnd: (reason, forGood) => {
            if (saidWhyNot !== reason) log(`wayland idle: ${reason}`, 'warning');
            saidWhyNot = reason;
            const known = state.phase !== 'none';
            state = { phase: 'none', retryAt: forGood ? null : now() + retryMs };
            passive = null;
            if (known) told();
          },
        });
      }

      void begun.then(() => {
        if (!released) ask();
      });
      return {
        read() {
          if (state.phase === 'asking') return 'asking';
          if (state.phase === 'none') return null;
          return state.phase === 'active' ? 0 : Math.max(0, now() - state.since);
        },
        refresh() {
          if (state.phase !== 'none' || state.retryAt === null || now() < state.retryAt) return null;
          // Nothing is known until there is an answer, and that one may never come.
          state = { phase: 'none', retryAt: null };
          ask();
          return null;
        },
        release() {
          released = true;
          stop();
          passive = null;
        },
      };
    },
  };
}
