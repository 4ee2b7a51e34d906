// What the window says about the last thing done, with the way back where there is one.
import { useEffect, useState } from 'react';
import type { RoutineProblem } from '../../shared/routines/routine-file';

export interface Said {
  text: string;
  undo?: () => void;
  /** The control that was used is gone: the focus goes to the way back. */
  takesFocus?: boolean;
  problems?: readonly RoutineProblem[];
}

export interface Sayer {
  /** Grows with each, so that the same words twice are said twice. */
  said: (Said & { count: number }) | null;
  say: (said: Said) => void;
  hush: () => void;
}

/** Ctrl+Z takes back what is offered to be taken back, except in a field, where it is the field's own. */
export function useSaid(): Sayer {
  const [said, setSaid] = useState<Sayer['said']>(null);
  const undo = said?.undo;

  useEffect(() => {
    if (!undo) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      if (!isUndo || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [undo]);

  return {
    said,
    say: (next) => setSaid((before) => ({ ...next, count: (before?.count ?? 0) + 1 })),
    hush: () => setSaid(null),
  };
}
