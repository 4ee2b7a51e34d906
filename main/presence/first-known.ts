// Chooses the best source that knows: a worse one is opened only when all better ones know nothing, and closed when one comes back.
import type { OpenSource, Source } from '../ports/presence-source';

/** Best first. */
export function firstKnown<Value>(candidates: readonly OpenSource<Value>[]): OpenSource<Value> {
  return (told) => {
    const opened: Source<Value>[] = [];
    let released = false;
    let settling = false;

    /** Opens as far as needed, and closes what is no longer. */
    function settle(): void {
      if (settling || released) return;
      settling = true;
      for (let rank = 0; rank < candidates.length; rank += 1) {
        const source = opened[rank] ?? candidates[rank]?.(changed);
        if (!source) break;
        opened[rank] = source;
        if (source.read() === null) continue;
        for (const worse of opened.splice(rank + 1)) worse.release();
        break;
      }
      settling = false;
    }

    /** What a source says while it is being opened or closed is seen by the settling itself. */
    function changed(): void {
      if (settling || released) return;
      settle();
      told();
    }

    settle();
    return {
      read: () => opened.map((source) => source.read()).find((answer) => answer !== null) ?? null,
      from: () => opened.find((source) => source.read() !== null)?.from?.() ?? null,
      refresh() {
        const asked = opened.map((source) => source.refresh()).filter((promise) => promise !== null);
        settle();
        return asked.length === 0 ? null : Promise.all(asked).then(() => undefined);
      },
      release() {
        released = true;
        for (const source of opened.splice(0)) source.release();
      },
    };
  };
}
