// Keeps the latest answer of a program on a bus: asks when it appears, when it hints at news and when the answer is old.
import type { Clock } from '../ports/clock';
import type { Log } from '../ports/log';
import type { BusQuestion, OpenOnBus } from '../ports/presence-source';

/** A program that did not answer is asked again, but seldom: each try may take its whole time limit. */
const retryMs = { waitedFor: 30_000, other: 300_000 };

export function askedOnBus<Value>(question: BusQuestion<Value>, clock: Clock, log: Log): OpenOnBus<Value> {
  const now = (): number => clock.read().awakeMs;
  return (bus, told) => {
    const talk = question.on(bus);
    let owned: boolean | undefined;
    let answer: { value: Value; at: number } | null = null;
    let failedAt: number | null = null;
    let asking: Promise<void> | null = null;
    let askedFor = 0;
    let stopListening = (): void => undefined;
    let released = false;

    function know(value: Value): void {
      const before = answer;
      answer = { value, at: now() };
      if (failedAt !== null) log(`${question.what}: answers again`);
      failedAt = null;
      if (!before || question.isNews(before.value, value)) told();
    }

    function fail(error: unknown): void {
      if (failedAt === null) log(`${question.what}: cannot be asked: ${error instanceof Error ? error.message : String(error)}`, 'warning');
      const first = failedAt === null;
      failedAt = now();
      answer = null;
      if (first) told();
    }

    /** What was heard or whose owner changed meanwhile is newer than the answer that is on its way. */
    function ask(): Promise<void> {
      askedFor += 1;
      const mine = askedFor;
      const settled = talk.ask().then(
        (value) => {
          if (!released && owned && mine === askedFor) know(value);
        },
        (error: unknown) => {
          if (!released && owned && mine === askedFor) fail(error);
        },
      );
      asking = settled;
      return settled.finally(() => {
        if (asking === settled) asking = null;
      });
    }

    const stopFollowing = bus.onNameOwner(question.name, (nowOwned) => {
      owned = nowOwned;
      askedFor += 1;
      answer = null;
      failedAt = null;
      stopListening();
      stopListening = (): void => undefined;
      if (!nowOwned) {
        told();
        return;
      }
      stopListening = talk.listen(
        (value) => {
          askedFor += 1;
          know(value);
        },
        () => void ask(),
      );
      void ask();
    });

    return {
      read() {
        if (owned === undefined) return 'asking';
        if (!owned || failedAt !== null) return null;
        return answer ? answer.value : 'asking';
      },
      refresh() {
        if (!owned) return null;
        if (failedAt !== null) {
          if (!asking && now() - failedAt >= (question.waitedFor ? retryMs.waitedFor : retryMs.other)) void ask();
          return null;
        }
        if (!asking && answer && now() - answer.at < question.freshForMs(answer.value)) return null;
        const settled = asking ?? ask();
        return question.waitedFor ? settled : null;
      },
      release() {
        released = true;
        stopListening();
        stopFollowing();
      },
    };
  };
}
