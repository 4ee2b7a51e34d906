// Joins several sources that can say yes: any one of them is enough, and one that knows nothing has no say.
import type { OpenSource } from '../ports/presence-source';

export function anyTrue(openAll: readonly OpenSource<boolean>[]): OpenSource<boolean> {
  return (told) => {
    const sources = openAll.map((open) => open(told));
    return {
      read() {
        const answers = sources.map((source) => source.read());
        if (answers.includes(true)) return true;
        if (answers.includes('asking')) return 'asking';
        return answers.includes(false) ? false : null;
      },
      refresh() {
        const asked = sources.map((source) => source.refresh()).filter((promise) => promise !== null);
        return asked.length === 0 ? null : Promise.all(asked).then(() => undefined);
      },
      release: () => sources.forEach((source) => source.release()),
    };
  };
}
