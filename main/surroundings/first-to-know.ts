// Asks one after the other and believes the first who knows.

export function firstToKnow<Value>(asks: readonly (() => Promise<Value | null>)[]): () => Promise<Value | null> {
  return async () => {
    for (const ask of asks) {
      const answer = await ask();
      if (answer !== null) return answer;
    }
    return null;
  };
}
