// Asks everybody who may know whether this is a bad moment, at once and within a limit, and remembers the answers for a few seconds.
import { surroundings } from '../../shared/reminder/surrounding';
import type { Surrounding, Unwelcome } from '../../shared/reminder/surrounding';
import { minuteMs, secondMs } from '../../shared/time/duration';
import type { Log } from '../ports/log';
import type { Surroundings, SurroundingSource } from '../ports/surroundings';

/** A source that has not answered by then does not know. */
const askLimitMs = 1.5 * secondMs;
/** So long an answer is as good as a new one. */
const freshMs = 4 * secondMs;
/** So long it may still be used while a new one is on its way. */
const usableMs = 15 * secondMs;
/** A pause in the typing that is long enough to speak into. */
const typingPauseMs = 3 * secondMs;
/** Nobody's sentence takes longer. */
const typingHoldsMs = 3 * minuteMs;
/** Whoever was not asked for so long is asked about something new. */
const newSpellMs = minuteMs;

export interface AskedSurroundingsOptions {
  sources: readonly SurroundingSource[];
  /** What the person lets a reminder wait for. */
  wanted: () => readonly Surrounding[];
  /** Time since the last input; null where nobody knows. */
  idleForMs: () => number | null;
  /** Any clock that only goes forward. */
  nowMs: () => number;
  log: Log;
}

type Answers = ReadonlyMap<Surrounding, boolean>;

async function within(source: SurroundingSource, log: Log): Promise<boolean | null> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<null>((resolve) => {
    timer = setTimeout(() => {
      log(`surroundings: ${source.name} took longer than ${askLimitMs} ms`, 'warning');
      resolve(null);
    }, askLimitMs);
  });
  try {
    return await Promise.race([source.ask(), limit]);
  } catch (error) {
    log(`surroundings: ${source.name}: ${error instanceof Error ? error.message : String(error)}`, 'warning');
    return null;
  } finally {
    clearTimeout(timer);
  }
}

/** Of several sources for one thing a yes counts before a no, and a no before not knowing. */
function joined(answers: readonly (boolean | null)[]): boolean {
  return answers.includes(true);
}

export function askedSurroundings({ sources, wanted, idleForMs, nowMs, log }: AskedSurroundingsOptions): Surroundings {
  let answers: Answers = new Map();
  let answeredAt: number | null = null;
  let asking: Promise<void> | null = null;
  let typing: { since: number; lastAskedAt: number } | null = null;
  let lastHeld: Unwelcome | null = null;

  async function ask(): Promise<void> {
    const asked = sources.filter(({ surrounding }) => wanted().includes(surrounding));
    const all = await Promise.all(asked.map(async (source) => [source.surrounding, await within(source, log)] as const));
    answers = new Map(surroundings.map((one) => [one, joined(all.filter(([about]) => about === one).map(([, answer]) => answer))]));
    answeredAt = nowMs();
  }

  function isTyping(now: number): boolean {
    if (!wanted().includes('typing')) return false;
    const idle = idleForMs();
    if (typing === null || now - typing.lastAskedAt > newSpellMs) typing = { since: now, lastAskedAt: now };
    typing = { ...typing, lastAskedAt: now };
    return idle !== null && idle < typingPauseMs && now - typing.since < typingHoldsMs;
  }

  function held(now: number): Unwelcome | null {
    const known = surroundings.find((one) => answers.get(one) === true && wanted().includes(one));
    return known ?? (isTyping(now) ? 'typing' : null);
  }

  return {
    read() {
      const now = nowMs();
      if (answeredAt === null || now - answeredAt > usableMs) return 'unasked';
      const holds = held(now);
      if (holds !== lastHeld) log(holds === null ? 'surroundings: clear' : `surroundings: ${holds}`);
      lastHeld = holds;
      return holds;
    },
    refresh() {
      if (answeredAt !== null && nowMs() - answeredAt < freshMs) return null;
      asking ??= ask().finally(() => {
        asking = null;
      });
      return asking;
    },
  };
}
