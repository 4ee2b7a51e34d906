// Keeps a routine while it is being edited: a moment after each change, one write at a time, the last version last.
import type { SettingWrite } from '../../shared/ipc/calls';
import type { OwnRoutine } from '../../shared/routines/own-routine';

/** `saved`: what is shown is what is on disk. `failed`: main did not answer. */
export type KeepState = 'keeping' | SettingWrite | 'failed';

/** Long enough for a row of key presses to become one write. */
export const keepAfterMs = 250;

export interface Keeper {
  keep(routine: OwnRoutine): void;
  /** What was to be kept is not to be kept any more: the draft cannot be, as it is now. */
  withdraw(): void;
  /** Keeps at once what waits; resolves when all of it was answered. */
  flush(): Promise<void>;
}

export function createKeeper(send: (routine: OwnRoutine) => Promise<SettingWrite>, say: (state: KeepState) => void): Keeper {
  let waiting: OwnRoutine | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;

  async function sendAll(): Promise<void> {
    while (waiting) {
      const routine = waiting;
      waiting = null;
      const state = await send(routine).catch((error: unknown): KeepState => {
        console.error('keepRoutine', error);
        return 'failed';
      });
      if (!waiting) say(state);
    }
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    running ??= sendAll().finally(() => {
      running = null;
    });
    return running;
  }

  return {
    keep(routine) {
      waiting = routine;
      say('keeping');
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), keepAfterMs);
    },
    withdraw() {
      waiting = null;
      clearTimeout(timer);
    },
    flush,
  };
}
