// The beating heart of the shell: gathers a reading, asks the core, saves, publishes, performs, and arms the one timer.
import { gapBetween } from '../../shared/clock/clock-reading';
import { nextWakeMs } from '../../shared/schedule/next-wake';
import type { Settings } from '../../shared/settings/settings';
import type { Effect } from '../../shared/state/effect';
import type { Command, Event, Reading, ReminderClosed } from '../../shared/state/event';
import { initialLiveState } from '../../shared/state/live-state';
import type { LiveState } from '../../shared/state/live-state';
import { transition } from '../../shared/state/transition';
import type { Clock } from '../ports/clock';
import type { LiveStateFile } from '../ports/live-state-file';
import type { Presence, PresenceNews } from '../ports/presence';
import { createTimeline } from './timeline';

export interface LoopPorts {
  clock: Clock;
  presence: Presence;
  file: LiveStateFile;
  settings: () => Settings;
  /** Runs after the state is saved and published; may call back into the loop. */
  perform: (effect: Effect) => void;
  publish: (state: LiveState) => void;
}

export interface Loop {
  say(command: Command): void;
  settingsChanged(): void;
  reminderClosed(id: number, how: ReminderClosed): void;
  /** The state now, with the time up to this instant booked. */
  look(): LiveState;
  /** Ends timer and listening; the last state is on disk. */
  stop(): void;
}

type Unread<E> = E extends unknown ? Omit<E, 'reading'> : never;

export function startLoop(ports: LoopPorts): Loop {
  const { clock, presence, file } = ports;
  const saved = file.read();
  const first = clock.read();
  const deadMs = saved ? gapBetween(saved.clock, first) : 0;
  const instantOf = createTimeline((saved?.state.at ?? 0) + deadMs, first);

  let state = saved?.state ?? initialLiveState;
  let disarm = (): void => undefined;
  let stopped = false;
  const waiting: Unread<Event>[] = [];
  let busy = false;

  function gather(): { reading: Reading; clockReading: ReturnType<Clock['read']> } {
    const clockReading = clock.read();
    const { idleForMs, locked } = presence.read();
    return { reading: { ...instantOf(clockReading), idleForMs, locked }, clockReading };
  }

  function arm(): void {
    disarm();
    disarm = clock.after(nextWakeMs(state, ports.settings()), () => handle({ type: 'tick' }));
  }

  function step(unread: Unread<Event>): void {
    const { reading, clockReading } = gather();
    const next = transition(state, { ...unread, reading } as Event, ports.settings());
    state = next.state;
    file.write({ state, clock: clockReading });
    ports.publish(state);
    next.effects.forEach(ports.perform);
  }

  /** An effect may answer at once with another event; it waits until this one is finished. */
  function handle(unread: Unread<Event>): void {
    if (stopped) return;
    waiting.push(unread);
    if (busy) return;
    busy = true;
    try {
      for (let next = waiting.shift(); next; next = waiting.shift()) step(next);
    } finally {
      busy = false;
      arm();
    }
  }

  const newsEvents: Record<PresenceNews, Unread<Event>> = {
    changed: { type: 'tick' },
    suspended: { type: 'suspended' },
    resumed: { type: 'resumed' },
  };
  const deafen = presence.onNews((news) => handle(newsEvents[news]));
  handle({ type: 'started', deadMs });

  return {
    say: (command) => handle({ type: 'said', command }),
    settingsChanged: () => handle({ type: 'settingsChanged' }),
    reminderClosed: (id, how) => handle({ type: 'reminderClosed', id, how }),
    look: () => {
      handle({ type: 'tick' });
      return state;
    },
    stop: () => {
      handle({ type: 'tick' });
      stopped = true;
      disarm();
      deafen();
    },
  };
}
