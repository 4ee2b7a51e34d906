// Says beside a button what came of pressing it.
import { useState } from 'react';
import type { MessageKey } from '../../shared/messages/english';
import { translate } from '../language/language';

export interface Outcome {
  text: string;
  /** `done`: what is said when it went well; null for nothing. */
  tell(asked: Promise<boolean>, done: MessageKey | null): void;
}

export function useOutcome(): Outcome {
  const [key, setKey] = useState<MessageKey | null>(null);
  return {
    text: key === null ? '' : translate(key),
    tell(asked, done) {
      setKey(null);
      asked.then((went) => setKey(went ? done : 'diagnostics.refused')).catch(() => setKey('diagnostics.refused'));
    },
  };
}
