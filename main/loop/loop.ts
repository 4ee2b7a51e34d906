// The beating heart of the shell: gathers readings, asks the core, saves, publishes, performs, and arms the one timer.
import { asleepBetween, gapBetween, isClockChanged } from '../../shared/clock/clock-reading';
import type { ClockReading } from '../../shared/clock/clock-reading';
import { asksSurroundings, isNews, nextLookMs, nextWakeMs } from '../../shared/schedule/next-wake';
import type { Settings } from '../../shared/settings/settings';
import type { Effect } from '../../shared/state/effect';
import type { Command, Event, Reading, ReminderClosed } from '../../shared/state/event';
import { initialLiveState } from '../../shared/state/live-state';
import type { LiveState } from '../../shared/state/live-state';
import { transition } from '../../shared/state/transition';
import { hourMs, secondMs } from '../../shared/time/duration';
import type { Clock } from '../ports/clock';
import type { LiveStateFile } from '../ports/live-state-file';
import type { Presence, PresenceNews } from '../ports/presence';
import type { Surroundings } from '../ports/surroundings';

export interface LoopPorts {
  clock: Clock;
  presence: Presence;
  /** What makes a reminder unwelcome now; asked only while one is due or said. */
  surroundings: Surroundings;
  file: LiveStateFile;
  settings: () => Settings;
  /** Runs after the state is saved and published; may call back into the loop. `reading`: what it was decided on. */
  perform: (effect: Effect, reading: Reading) => void;
  publish: (state: LiveState) => void;
}

export interface Loop {
  say(command: Command): void;
  settingsChanged(): void;
  reminderClosed(id: number, how: ReminderClosed): void;
  noticeClosed(id: number): void;
  /** The state now, with the time up to this instant booked. */
  look(): LiveState;
  /** Ends timer and listening; the last state is on disk. */
  stop(): void;
}

/** After a crash, of Unsit or of the machine, each look is written, and looks come this close together, for so long: crashes come in series. */
const carefulForMs = hourMs;
const carefulLookMs = secondMs;

type Unread<E> = E extends unknown ? Omit<E, 'reading'> : never;

/** A reading with the clocks it was made at. */
interface Look {
  reading: Reading;
  clocks: ClockReading;
}

export function startLoop(ports: LoopPorts): Loop {
  const { clock, presence, file } = ports;
  const saved = file.read();
  const first = clock.read();
  // Where nobody knows how long the machine was off, it was at least for as long as it is up now.
  const deadMs = saved ? (gapBetween(saved.clock, first) ?? first.elapsedMs) : 0;
  const startAt = (saved?.state.at ?? 0) + deadMs;

  let state = saved?.state ?? initialLiveState;
  /** The last look, booked or not; sleep is measured against it. */
  let last: Look | null = null;
  let bookedAt = startAt;
  let wakeAt = startAt;
  const carefulUntil = saved && !saved.ended ? startAt + carefulForMs : startAt;
  let disarm = (): void => undefined;
  let stopped = false;
  let ending = false;
  const waiting: Unread<Event>[] = [];
  let busy = false;
  let askingAround = false;

  function gather(said = false): Look {
    const clocks = clock.read();
    const { idleForMs, locked, passive } = presence.read();
    const at = startAt + (clocks.elapsedMs - first.elapsedMs);
    return {
      clocks,
      reading: {
        at,
        asleepMs: last ? asleepBetween(last.clocks, clocks) : 0,
        idleForMs,
        locked,
        passive,
        said,
        surrounding: asksSurroundings(state, at, ports.settings()) ? ports.surroundings.read() : null,
        wallMs: clocks.wallMs,
        zoneOffsetMs: clocks.zoneOffsetMs,
      },
    };
  }

  function book(unread: Unread<Event>, look: Look): void {
    const next = transition(state, { ...unread, reading: look.reading } as Event, ports.settings());
    state = next.state;
    bookedAt = look.reading.at;
    // Seen before it is kept, kept before anything is done: the first picture puts the icon into the tray, and a disk may take its time.
    ports.publish(state);
    file.write({ state, clock: look.clocks, ended: ending });
    next.effects.forEach((effect) => ports.perform(effect, look.reading));
  }

  function isNewsNow(now: Look): boolean {
    return isNews(state, now.reading) || (last !== null && isClockChanged(last.clocks, now.clocks));
  }

  /** What was seen at the look before is booked first: between these two looks lies whatever happened. */
  function bookLookBefore(now: Look): void {
    if (last && last.reading.at > bookedAt && isNewsNow(now)) book({ type: 'tick' }, { ...last, reading: { ...last.reading, asleepMs: 0 } });
  }

  function step(unread: Unread<Event>): void {
    const now = gather(unread.type === 'said');
    bookLookBefore(now);
    last = now;
    book(unread, now);
  }

  function arm(): void {
    disarm();
    const now = last?.reading.at ?? startAt;
    const lookMs = now < carefulUntil ? carefulLookMs : nextLookMs(state, presence.announces?.() ?? false);
    disarm = clock.after(Math.min(Math.max(0, wakeAt - now), lookMs), onTimer);
  }

  /** Most looks see nothing new: then nothing is booked, written or drawn. */
  function lookAgain(): void {
    const now = gather();
    const quiet = now.reading.at < wakeAt && now.reading.at > carefulUntil;
    if (quiet && !isNewsNow(now)) {
      last = now;
      arm();
      return;
    }
    handle({ type: 'tick' });
  }

  /** Null where everything that a look needs is known at once. */
  function whatToAsk(): Promise<unknown> | null {
    const elsewhere = presence.refresh?.() ?? null;
    const at = startAt + (clock.read().elapsedMs - first.elapsedMs);
    const around = asksSurroundings(state, at, ports.settings()) ? ports.surroundings.refresh() : null;
    return elsewhere && around ? Promise.all([elsewhere, around]) : (elsewhere ?? around);
  }

  /** A word of the person or of the system came before the surroundings were asked: they are asked now. */
  function askAround(): void {
    if (state.surrounding !== 'unasked' || askingAround) return;
    const asked = ports.surroundings.refresh();
    if (!asked) return;
    askingAround = true;
    void asked.then(() => {
      askingAround = false;
      if (!stopped) lookAgain();
    });
  }

  /** An idle time of several seconds ago would make an absence out of everybody who types. */
  function onTimer(): void {
    if (stopped) return;
    const asked = whatToAsk();
    if (!asked) {
      lookAgain();
      return;
    }
    let overtaken = false;
    disarm = () => {
      overtaken = true;
    };
    void asked.then(() => {
      if (!overtaken && !stopped) lookAgain();
    });
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
      wakeAt = bookedAt + nextWakeMs(state, ports.settings());
      arm();
    }
    askAround();
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
    noticeClosed: (id) => handle({ type: 'noticeClosed', id }),
    look: () => {
      handle({ type: 'tick' });
      return state;
    },
    stop: () => {
      ending = true;
      handle({ type: 'tick' });
      stopped = true;
      disarm();
      deafen();
    },
  };
}
