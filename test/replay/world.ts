// A machine, a desk and a person that exist only in memory: true time, clocks that err, sensors, sleep and death; drives the real loop.
import type { Settings } from '../../shared/settings/settings';
import type { Effect } from '../../shared/state/effect';
import type { Surrounding } from '../../shared/reminder/surrounding';
import type { LiveState } from '../../shared/state/live-state';
import { startLoop } from '../../main/loop/loop';
import type { Loop } from '../../main/loop/loop';
import type { Clock } from '../../main/ports/clock';
import type { SavedLiveState } from '../../main/ports/live-state-file';
import type { Presence, PresenceNews } from '../../main/ports/presence';
import { zoneOffsets } from './zone-offset';

/** How the system announces a sleep: in time, not at all, twice, or both words only after waking. */
export type Announcement = 'timely' | 'missing' | 'doubled' | 'late';

export interface WorldOptions {
  settings: Settings;
  startWallMs: number;
  zone: string;
  /** Each effect with the true time in milliseconds. */
  onEffect: (effect: Effect, trueMs: number) => void;
  onState?: (state: LiveState) => void;
}

export interface World {
  /** Milliseconds of true time since the beginning. */
  trueMs(): number;
  /** Null while the process is dead. */
  loop(): Loop | null;
  /** Lets true time pass up to an instant; timers of an awake machine fire when due. */
  passTo(trueMs: number): void;
  input(there: boolean): void;
  passive(on: boolean): void;
  lock(locked: boolean): void;
  sleep(announcement: Announcement): void;
  /** `also` names how the waking is announced where that is said apart from the sleep. */
  wake(also?: Announcement | 'usual'): void;
  stepWallClock(ms: number): void;
  zone(zone: string): void;
  idleSource(there: boolean): void;
  surround(by: Surrounding | null): void;
  /** A key or click at this instant, for something said to Unsit. */
  touch(): void;
  kill(): void;
  start(reboot: boolean): void;
  /** The true time of an instant on Unsit's own timeline. */
  trueMsOf(timelineMs: number): number;
  wakeUps(): number;
  bookings(): number;
}

interface Timer {
  dueAwakeMs: number;
  call: () => void;
}

/** A person at the keys gives input at least once a second. */
const inputEveryMs = 1_000;
const lateAnnouncementMs = 5_000;
const bootMs = 20_000;

export function createWorld(options: WorldOptions): World {
  let trueMs = 0;
  let awakeMs = 0;
  let bootedAtMs = -3_600_000;
  let awakeAtBootMs = -3_600_000;
  let boots = 1;
  let wallStepMs = 0;
  let offsetAt = zoneOffsets(options.zone);
  let there = false;
  let lastInputAwakeMs = 0;
  let isPassive = false;
  let locked = false;
  let asleep = false;
  let announcement: Announcement = 'timely';
  let lateWordsAtAwakeMs: number | null = null;
  let hasIdleSource = true;
  let surrounding: Surrounding | null = null;
  let timer: Timer | null = null;
  let tell: ((news: PresenceNews) => void) | null = null;
  let saved: string | null = null;
  let loop: Loop | null = null;
  let wakeUps = 0;
  let bookings = 0;
  /** Where timeline and true time came apart: at each start of the process. */
  const starts: { timelineMs: number; aheadMs: number }[] = [];

  const clock: Clock = {
    rate: 1,
    read: () => {
      const wallMs = options.startWallMs + trueMs + wallStepMs;
      return {
        // Uptime comes in hundredths of a second.
        elapsedMs: Math.floor((trueMs - bootedAtMs) / 10) * 10,
        awakeMs: awakeMs - awakeAtBootMs,
        wallMs,
        zoneOffsetMs: offsetAt(wallMs),
        bootId: `boot-${boots}`,
      };
    },
    after: (delayMs, call) => {
      const mine = { dueAwakeMs: awakeMs + Math.max(1, Math.ceil(delayMs)), call };
      timer = mine;
      return () => {
        if (timer === mine) timer = null;
      };
    },
  };

  function noteInput(): void {
    if (there && !asleep) lastInputAwakeMs = Math.max(lastInputAwakeMs, Math.floor(awakeMs / inputEveryMs) * inputEveryMs);
  }

  const presence: Presence = {
    read: () => {
      noteInput();
      // Like an X server's: whole seconds, rounded down, and standing still while the machine sleeps.
      const idleForMs = Math.floor((awakeMs - lastInputAwakeMs) / 1000) * 1000;
      return { idleForMs: hasIdleSource ? idleForMs : null, locked, passive: isPassive };
    },
    onNews: (listener) => {
      tell = listener;
      return () => {
        tell = null;
      };
    },
  };

  function start(): void {
    loop = startLoop({
      clock,
      presence,
      surroundings: { read: () => surrounding, refresh: () => null },
      file: {
        read: () => (saved === null ? null : (JSON.parse(saved) as SavedLiveState)),
        write: (next) => {
          saved = JSON.stringify(next);
          bookings += 1;
        },
      },
      settings: () => options.settings,
      perform: (effect) => options.onEffect(effect, trueMs),
      publish: (state) => {
        if (!loop) starts.push({ timelineMs: state.at, aheadMs: trueMs - state.at });
        options.onState?.(state);
      },
    });
  }

  function runTimersTo(endAwakeMs: number): void {
    while (timer && timer.dueAwakeMs <= endAwakeMs) {
      const { dueAwakeMs, call } = timer;
      trueMs += dueAwakeMs - awakeMs;
      awakeMs = dueAwakeMs;
      timer = null;
      wakeUps += 1;
      call();
    }
    trueMs += endAwakeMs - awakeMs;
    awakeMs = endAwakeMs;
    noteInput();
  }

  function passAwake(toTrueMs: number): void {
    const endAwakeMs = awakeMs + (toTrueMs - trueMs);
    if (lateWordsAtAwakeMs !== null && lateWordsAtAwakeMs <= endAwakeMs) {
      runTimersTo(lateWordsAtAwakeMs);
      lateWordsAtAwakeMs = null;
      tell?.('suspended');
      tell?.('resumed');
    }
    runTimersTo(endAwakeMs);
  }

  function announce(news: PresenceNews): void {
    if (announcement === 'timely' || announcement === 'doubled') tell?.(news);
    if (announcement === 'doubled') tell?.(news);
  }

  start();

  return {
    trueMs: () => trueMs,
    loop: () => loop,
    passTo: (toTrueMs) => {
      if (asleep) trueMs = Math.max(trueMs, toTrueMs);
      else passAwake(toTrueMs);
    },
    input: (now) => {
      if (!asleep && (now || there)) lastInputAwakeMs = awakeMs;
      there = now;
    },
    passive: (on) => {
      isPassive = on;
      if (!asleep) tell?.('changed');
    },
    lock: (now) => {
      locked = now;
      if (!asleep) tell?.('changed');
    },
    sleep: (how) => {
      announcement = how;
      announce('suspended');
      asleep = true;
    },
    wake: (also = 'usual') => {
      if (also !== 'usual') announcement = also;
      asleep = false;
      if (there) lastInputAwakeMs = awakeMs;
      announce('resumed');
      if (announcement === 'late') lateWordsAtAwakeMs = awakeMs + lateAnnouncementMs;
    },
    stepWallClock: (ms) => {
      wallStepMs += ms;
    },
    zone: (zone) => {
      offsetAt = zoneOffsets(zone);
    },
    idleSource: (now) => {
      hasIdleSource = now;
      tell?.('changed');
    },
    surround: (by) => {
      surrounding = by;
      tell?.('changed');
    },
    touch: () => {
      if (!asleep) lastInputAwakeMs = awakeMs;
    },
    kill: () => {
      timer = null;
      tell = null;
      loop = null;
    },
    start: (reboot) => {
      if (reboot) {
        bootedAtMs = trueMs - bootMs;
        awakeAtBootMs = awakeMs - bootMs;
        boots += 1;
        locked = false;
      }
      start();
    },
    trueMsOf: (timelineMs) => {
      const since = starts.filter((one) => one.timelineMs <= timelineMs + 0.5).at(-1) ?? starts[0];
      return timelineMs + (since?.aheadMs ?? 0);
    },
    wakeUps: () => wakeUps,
    bookings: () => bookings,
  };
}
