// Asks for the microphone once somebody is without input for a minute, and each minute from then on: a call that is only spoken may hold the screen awake by nothing else.
import { minuteMs } from '../../shared/time/duration';
import type { Clock } from '../ports/clock';
import type { MicrophoneInUse } from '../ports/microphone';
import type { Presence, PresenceNews, PresenceReading } from '../ports/presence';

const askAfterMs = minuteMs;
const askEveryMs = minuteMs;
/** Nobody who was gone for longer than the longest natural break is brought back by a call: then asking ends. */
const askUntilMs = 15 * minuteMs;

export function withMicrophoneWhileIdle(presence: Presence, microphoneInUse: MicrophoneInUse, clock: Clock): Presence {
  const now = (): number => clock.read().awakeMs;
  let inCall = false;
  let askedAt: number | null = null;
  let asking = false;
  /** When somebody was last known to be there, by input or by what keeps the screen awake. */
  let thereAt = -Infinity;
  let tell: ((news: PresenceNews) => void) | null = null;

  const isQuiet = ({ idleForMs, locked }: PresenceReading): boolean => !locked && idleForMs !== null && idleForMs >= askAfterMs;

  function read(): PresenceReading {
    const seen = presence.read();
    return { ...seen, passive: seen.passive || (inCall && isQuiet(seen)) };
  }

  function ask(): void {
    asking = true;
    askedAt = now();
    void microphoneInUse().then((answer) => {
      asking = false;
      const before = read().passive;
      inCall = answer === true;
      if (inCall) thereAt = now();
      if (read().passive !== before) tell?.('changed');
    });
  }

  function consider(): void {
    const seen = presence.read();
    if (!seen.locked && seen.idleForMs !== null) thereAt = Math.max(thereAt, now() - (seen.passive ? 0 : seen.idleForMs));
    if (!isQuiet(seen) || seen.passive) {
      inCall = false;
      askedAt = null;
      return;
    }
    const due = askedAt === null || now() - askedAt >= askEveryMs;
    if (due && !asking && now() - thereAt <= askUntilMs) ask();
  }

  return {
    read,
    announces: () => presence.announces?.() ?? false,
    idleFrom: () => presence.idleFrom?.() ?? null,
    refresh() {
      const asked = presence.refresh?.() ?? null;
      if (asked) return asked.then(consider);
      consider();
      return null;
    },
    onNews(listener) {
      tell = listener;
      const release = presence.onNews(listener);
      return () => {
        tell = null;
        release();
      };
    },
  };
}
