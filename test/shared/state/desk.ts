// Somebody at a desk with Unsit at their word, moment by moment: the fixture of tests that tell a small story to the core.
import type { Unwelcome } from '../../../shared/reminder/surrounding';
import { defaultSettings } from '../../../shared/settings/settings';
import type { Settings } from '../../../shared/settings/settings';
import type { Effect } from '../../../shared/state/effect';
import type { Command, Event, PlayerCommand, Reading, ReminderClosed } from '../../../shared/state/event';
import { initialLiveState } from '../../../shared/state/live-state';
import type { LiveState } from '../../../shared/state/live-state';
import { transition } from '../../../shared/state/transition';
import { minuteMs, secondMs } from '../../../shared/time/duration';

/** A Monday, ten o'clock. */
export const mondayAtTen = Date.UTC(2026, 2, 9, 10);

type Unread<E> = E extends unknown ? Omit<E, 'reading'> : never;

export function desk(overrides: Partial<Settings> = {}) {
  const settings: Settings = { ...defaultSettings, cautionsAnswered: true, ...overrides };
  let state: LiveState = initialLiveState;
  let at = 0;
  let surrounding: Unwelcome | null = null;
  let idleSince: number | null = null;

  function happen(event: Unread<Event>, said: boolean): Effect[] {
    const reading: Reading = {
      at,
      asleepMs: 0,
      idleForMs: idleSince === null ? 0 : at - idleSince,
      locked: false,
      said,
      passive: false,
      surrounding,
      wallMs: mondayAtTen + at,
      zoneOffsetMs: 0,
    };
    const next = transition(state, { ...event, reading } as Event, settings);
    state = next.state;
    return next.effects;
  }

  const say = (command: Command): Effect[] => happen({ type: 'said', command }, true);
  return {
    say,
    press: (command: PlayerCommand) => say({ type: 'player', command }),
    /** Time passes in steps of five seconds, as the loop looks. */
    pass(lengthMs: number): Effect[] {
      const effects: Effect[] = [];
      for (let leftMs = lengthMs; leftMs > 0; leftMs -= 5 * secondMs) {
        at += Math.min(leftMs, 5 * secondMs);
        effects.push(...happen({ type: 'tick' }, false));
      }
      return effects;
    },
    minutes(count: number): Effect[] {
      return this.pass(count * minuteMs);
    },
    surround(by: Unwelcome | null): Effect[] {
      surrounding = by;
      return happen({ type: 'tick' }, false);
    },
    leave: () => {
      idleSince = at;
    },
    comeBack: (): Effect[] => {
      idleSince = null;
      return happen({ type: 'tick' }, false);
    },
    /** Unsit dies, and is started again so much later. */
    crash: (deadMs: number): Effect[] => {
      at += deadMs;
      return happen({ type: 'started', deadMs }, false);
    },
    close: (id: number, how: ReminderClosed) => happen({ type: 'reminderClosed', id, how }, false),
    closeNotice: (id: number) => happen({ type: 'noticeClosed', id }, false),
    state: () => state,
    player: () => {
      const running = state.break;
      if (!running) throw new Error('no break is open');
      return running.player;
    },
  };
}

export const reminders = (effects: readonly Effect[]) => effects.flatMap((effect) => (effect.type === 'remind' ? [effect.reminder] : []));
export const notices = (effects: readonly Effect[]) => effects.flatMap((effect) => (effect.type === 'notice' ? [effect.notice] : []));
