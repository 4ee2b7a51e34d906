// Lets each announcement of sleep and waking through once, although two announcers tell it and one of them tells it twice.

export type SleepNews = 'suspended' | 'resumed';

/** The same word after so long is a new one: the word between got lost. */
const sameWordMs = 5_000;

/** `nowMs` keeps running while the machine sleeps. */
export function sleepOnce(nowMs: () => number, tell: (news: SleepNews) => void): (news: SleepNews) => void {
  let last: { news: SleepNews; at: number } | null = null;
  return (news) => {
    const at = nowMs();
    if (last?.news === news && at - last.at < sameWordMs) return;
    last = { news, at };
    tell(news);
  };
}
