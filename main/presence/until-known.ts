// Listens to a weaker source only until a better one has spoken once: what the weaker one still says then may be long out of date.
import type { OpenSource } from '../ports/presence-source';

export function untilKnown<Value>(better: OpenSource<Value>, weaker: OpenSource<Value>): OpenSource<Value> {
  return (told) => {
    const first = better(told);
    const second = weaker(told);
    let spoke = false;
    return {
      read() {
        const answer = first.read();
        if (answer !== null && answer !== 'asking') spoke = true;
        return spoke ? answer : second.read();
      },
      refresh: () => first.refresh() ?? second.refresh(),
      release() {
        first.release();
        second.release();
      },
    };
  };
}
