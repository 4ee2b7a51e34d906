// Makes an honest "not known" of a question that fails, and says why once for each reason, not each few seconds.
import type { Log } from '../ports/log';

export function noted<Value>(name: string, ask: () => Promise<Value | null>, log: Log): () => Promise<Value | null> {
  let said: string | null = null;
  return async () => {
    try {
      const answer = await ask();
      said = null;
      return answer;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (reason !== said) log(`surroundings: ${name}: ${reason}`, 'warning');
      said = reason;
      return null;
    }
  };
}
