// Joins everything that sees a part of the person's presence into the one presence that the loop reads.
import type { Clock } from '../ports/clock';
import type { Presence } from '../ports/presence';
import type { OpenSource, Source } from '../ports/presence-source';
import { sleepOnce } from './sleep-once';
import type { SleepNews } from './sleep-once';

/** Somebody who announces sleep; `retry` is called with each look, for whoever could not be reached, and `works` says whether it was. */
export type AnnounceSleep = (listener: (news: SleepNews) => void) => { retry?(): void; works?(): boolean; release(): void };

export interface PresenceParts {
  idle: OpenSource<number>;
  locked: OpenSource<boolean>;
  passive: OpenSource<boolean>;
  sleep: readonly AnnounceSleep[];
  /** Called with the first look: what was held back until then may begin. */
  begin: () => void;
}

/** While nobody has answered yet no input was seen: somebody is neither taken to be there nor to have left. */
const notSeenYetMs = 365 * 24 * 3600 * 1000;

interface Opened {
  announcers: readonly ReturnType<AnnounceSleep>[];
  idle: Source<number>;
  locked: Source<boolean>;
  passive: Source<boolean>;
}

export function joinedPresence(parts: PresenceParts, clock: Clock): Presence {
  let opened: Opened | null = null;
  let begun = false;

  const read = (sources: Opened | null) => {
    const idle = sources ? sources.idle.read() : 'asking';
    return {
      idleForMs: idle === 'asking' ? notSeenYetMs : idle,
      locked: sources?.locked.read() === true,
      passive: sources?.passive.read() === true,
    };
  };

  return {
    read: () => read(opened),
    refresh() {
      if (!begun) {
        begun = true;
        parts.begin();
      }
      if (!opened) return null;
      for (const announcer of opened.announcers) announcer.retry?.();
      const asked = [opened.idle, opened.locked, opened.passive].map((source) => source.refresh()).filter((promise) => promise !== null);
      return asked.length === 0 ? null : Promise.all(asked).then(() => undefined);
    },
    announces: () => opened?.announcers.some((announcer) => announcer.works?.() ?? false) ?? false,
    idleFrom: () => (opened && opened.idle.read() !== null ? (opened.idle.from?.() ?? null) : null),
    onNews(listener) {
      const told = { locked: false, passive: false };
      const tell = (): void => {
        const now = read(opened);
        told.locked = now.locked;
        told.passive = now.passive;
        listener('changed');
      };
      /** Several see the same; one of them more or less is no news. */
      const tellOfChange = (): void => {
        const now = read(opened);
        if (now.locked !== told.locked || now.passive !== told.passive) tell();
      };
      // Whoever speaks while the others are still being opened is read by the loop's first look.
      const whenOpened = (say: () => void) => () => (opened ? say() : undefined);
      const hearSleep = sleepOnce(() => clock.read().elapsedMs, listener);
      const mine: Opened = {
        announcers: parts.sleep.map((announce) => announce(hearSleep)),
        idle: parts.idle(whenOpened(tell)),
        locked: parts.locked(whenOpened(tellOfChange)),
        passive: parts.passive(whenOpened(tellOfChange)),
      };
      opened = mine;
      return () => {
        opened = null;
        for (const each of [...mine.announcers, mine.idle, mine.locked, mine.passive]) each.release();
      };
    },
  };
}
