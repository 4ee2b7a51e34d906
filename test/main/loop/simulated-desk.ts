// A desk that exists only in memory: a clock one can move, a person who types or not, a machine that sleeps; drives the real loop.
import { defaultSettings } from '../../../shared/settings/settings';
import type { Settings } from '../../../shared/settings/settings';
import type { Effect } from '../../../shared/state/effect';
import type { EndedBout, LiveState } from '../../../shared/state/live-state';
import { startLoop } from '../../../main/loop/loop';
import type { Loop } from '../../../main/loop/loop';
import type { Clock } from '../../../main/ports/clock';
import type { SavedLiveState } from '../../../main/ports/live-state-file';
import type { Presence, PresenceNews } from '../../../main/ports/presence';

interface Timer {
  dueAwakeMs: number;
  call: () => void;
}

export interface Desk {
  loop: Loop;
  /** Everything the loop asked for, with the true time in seconds. */
  effects: { at: number; effect: Effect }[];
  ended: EndedBout[];
  state: () => LiveState;
  /** Seconds of true time since the desk was set up. */
  nowSeconds: () => number;
  /** Lets true time pass; timers of an awake machine fire when due. */
  pass: (seconds: number) => void;
  input: (typing: boolean) => void;
  lock: (locked: boolean) => void;
  /** Sleeps for so long; the machine announces it or not. */
  sleep: (seconds: number, announced?: boolean) => void;
  stepWallClock: (seconds: number) => void;
  /** The process dies at once and is started again after so many seconds. */
  killFor: (seconds: number, reboot?: boolean) => void;
  settings: Settings;
  wakeUps: () => number;
  /** How often the state was booked, written and published. */
  bookings: () => number;
}

/** How often a typing person gives input; the sensors see the last one. */
const typingEveryMs = 1_000;

export function setUpDesk(overrides: Partial<Settings> = {}): Desk {
  let trueMs = 0;
  let awakeMs = 0;
  let bootedAtMs = 0;
  let awakeAtBootMs = 0;
  let wallOffsetMs = Date.UTC(2026, 2, 10, 8);
  let bootId = 'boot-1';
  let typing = true;
  let lastInputMs = 0;
  let locked = false;
  let timer: Timer | null = null;
  let listener: ((news: PresenceNews) => void) | null = null;
  let saved: string | null = null;
  let wakeUps = 0;
  let bookings = 0;
  const settings = { ...defaultSettings, cautionsAnswered: true, ...overrides };
  const effects: Desk['effects'] = [];
  const ended: EndedBout[] = [];
  let state!: LiveState;

  const clock: Clock = {
    rate: 1,
    read: () => ({
      elapsedMs: trueMs - bootedAtMs,
      awakeMs: awakeMs - awakeAtBootMs,
      wallMs: trueMs + wallOffsetMs,
      zoneOffsetMs: 0,
      bootId,
    }),
    after: (delayMs, call) => {
      const mine = { dueAwakeMs: awakeMs + Math.ceil(delayMs), call };
      timer = mine;
      return () => {
        if (timer === mine) timer = null;
      };
    },
  };
  const presence: Presence = {
    read: () => {
      if (typing) lastInputMs = Math.max(lastInputMs, Math.floor(trueMs / typingEveryMs) * typingEveryMs);
      // Electron gives whole seconds, rounded down.
      return { idleForMs: Math.floor((trueMs - lastInputMs) / 1000) * 1000, locked, passive: false };
    },
    onNews: (call) => {
      listener = call;
      return () => {
        listener = null;
      };
    },
  };

  function start(): Loop {
    return startLoop({
      clock,
      presence,
      surroundings: { read: () => null, refresh: () => null },
      file: {
        read: () => (saved === null ? null : (JSON.parse(saved) as SavedLiveState)),
        write: (next) => {
          saved = JSON.stringify(next);
          bookings += 1;
        },
      },
      settings: () => settings,
      perform: (effect) => {
        effects.push({ at: trueMs / 1000, effect });
        if (effect.type === 'boutEnded') ended.push(effect.bout);
      },
      publish: (next) => {
        state = next;
      },
    });
  }

  function passAwake(ms: number): void {
    const endMs = awakeMs + ms;
    while (timer && timer.dueAwakeMs <= endMs) {
      const { dueAwakeMs, call } = timer;
      trueMs += dueAwakeMs - awakeMs;
      awakeMs = dueAwakeMs;
      timer = null;
      wakeUps += 1;
      call();
    }
    trueMs += endMs - awakeMs;
    awakeMs = endMs;
    if (typing) lastInputMs = Math.floor(trueMs / typingEveryMs) * typingEveryMs;
  }

  const desk: Desk = {
    loop: start(),
    effects,
    ended,
    state: () => state,
    nowSeconds: () => trueMs / 1000,
    pass: (seconds) => passAwake(seconds * 1000),
    input: (now) => {
      if (now || typing) lastInputMs = trueMs;
      typing = now;
    },
    lock: (now) => {
      locked = now;
      listener?.('changed');
    },
    sleep: (seconds, announced = true) => {
      if (announced) listener?.('suspended');
      const wasTyping = typing;
      typing = false;
      trueMs += seconds * 1000;
      typing = wasTyping;
      if (typing) lastInputMs = trueMs;
      if (announced) listener?.('resumed');
    },
    stepWallClock: (seconds) => {
      wallOffsetMs += seconds * 1000;
    },
    killFor: (seconds, reboot = false) => {
      timer = null;
      listener = null;
      trueMs += seconds * 1000;
      if (reboot) {
        bootedAtMs = trueMs - 20_000;
        awakeAtBootMs = awakeMs;
        bootId = `${bootId}+`;
      }
      if (typing) lastInputMs = trueMs;
      desk.loop = start();
    },
    settings,
    wakeUps: () => wakeUps,
    bookings: () => bookings,
  };
  return desk;
}

/** The times in seconds at which a reminder was said. */
export function remindersOf(desk: Desk): number[] {
  return desk.effects.filter(({ effect }) => effect.type === 'remind').map(({ at }) => at);
}
