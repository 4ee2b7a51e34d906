// Reads a part of the record from main, and reads it anew when something happened that changes it; never while nobody can see it.
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { CallArgs, CallName, CallResult } from '../../shared/ipc/calls';
import { bridge } from '../bridge/window-bridge';

let looks = 0;

function onLook(listener: () => void): () => void {
  const look = (): void => {
    looks += 1;
    listener();
  };
  // Coming back from another window of ours: the record may have been taken in, deleted or corrected there.
  window.addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
  return () => {
    window.removeEventListener('focus', look);
    document.removeEventListener('visibilitychange', look);
  };
}

const lookNow = (): number | null => (document.visibilityState === 'visible' ? looks : null);

/** `moment` changes whenever the answer may have changed; null: nothing is known yet. The answer is null until the first one, `unread` where there is none. */
export function useRead<N extends CallName>(name: N, args: CallArgs<N>, moment: string | null): CallResult<N> | 'unread' | null {
  const look = useSyncExternalStore(onLook, lookNow);
  const [answer, setAnswer] = useState<CallResult<N> | 'unread' | null>(null);
  const asked = moment === null || look === null ? null : JSON.stringify([args, moment, look]);

  useEffect(() => {
    if (asked === null) return undefined;
    const [wanted] = JSON.parse(asked) as [CallArgs<N>];
    let overtaken = false;
    bridge.call(name, wanted).then(
      (read) => {
        if (!overtaken) setAnswer(read);
      },
      (error: unknown) => {
        console.error(name, error);
        if (!overtaken) setAnswer((before) => before ?? 'unread');
      },
    );
    return () => {
      overtaken = true;
    };
  }, [name, asked]);
  return answer;
}
