// Reads a source's value as another one: an instant as the time since, a state as yes or no.
import type { Answer, OpenSource } from '../ports/presence-source';

export function mapSource<From, To>(open: OpenSource<From>, map: (value: From) => To | null): OpenSource<To> {
  return (told) => {
    const source = open(told);
    return {
      ...source,
      read(): Answer<To> {
        const answer = source.read();
        if (answer === 'asking' || answer === null) return answer as 'asking' | null;
        return map(answer as From);
      },
    };
  };
}
