// Lets a test await a fact that announces itself: whoever learns something calls `announce`, whoever waits looks again only then.

export interface Changes {
  /** Something was learnt: everyone waiting looks again. */
  announce(): void;
  /** Resolves with the first value `look` gives that is not undefined; looks now and after each announcement. */
  waitFor<Value>(what: string, look: () => Value | undefined | Promise<Value | undefined>, options?: WaitOptions): Promise<Value>;
}

export interface WaitOptions {
  readonly withinMs?: number;
  /** What to add to the failure text: the things that were there instead. */
  readonly instead?: () => string | Promise<string>;
}

export const DEFAULT_WAIT_MS = 5_000;

export function createChanges(): Changes {
  const waiting = new Set<() => void>();
  let announcements = 0;

  /** True when something was announced after `since`, false when the time limit came first. */
  function nextAnnouncement(since: number, giveUpAt: number): Promise<boolean> {
    if (announcements !== since) return Promise.resolve(true);
    return new Promise((resolve) => {
      const woken = (): void => finish(true);
      const timer = setTimeout(() => finish(false), Math.max(0, giveUpAt - performance.now()));
      function finish(announced: boolean): void {
        clearTimeout(timer);
        waiting.delete(woken);
        resolve(announced);
      }
      waiting.add(woken);
    });
  }

  return {
    announce() {
      announcements += 1;
      for (const wake of [...waiting]) wake();
    },

    async waitFor(what, look, { withinMs = DEFAULT_WAIT_MS, instead } = {}) {
      const giveUpAt = performance.now() + withinMs;
      for (;;) {
        // Read before looking: what is announced while we look must not be missed.
        const since = announcements;
        const value = await look();
        if (value !== undefined) return value;
        if (await nextAnnouncement(since, giveUpAt)) continue;
        const there = instead ? `; instead there was: ${await instead()}` : '';
        throw new Error(`Waited ${withinMs} ms for ${what}${there}`);
      }
    },
  };
}
