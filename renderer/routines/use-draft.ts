// The draft of the routine being edited, kept a moment after each change; says how keeping it goes.
import { useEffect, useRef, useState } from 'react';
import type { OwnRoutine } from '../../shared/routines/own-routine';
import { bridge } from '../bridge/window-bridge';
import { draftOf, keepable } from './draft';
import type { Draft, Keepable } from './draft';
import { createKeeper } from './keeper';
import type { Keeper, KeepState } from './keeper';

export interface EditedDraft {
  draft: Draft;
  keepable: Keepable;
  /** Null before anything was to be kept. */
  state: KeepState | null;
  change: (next: Partial<Draft>) => void;
  /** Keeps at once what waits. */
  flush: () => Promise<void>;
  tryAgain: () => void;
}

function keepOrWithdraw(keeper: Keeper, draft: Draft): void {
  const found = keepable(draft);
  if (found.kind === 'routine') keeper.keep(found.routine);
  else keeper.withdraw();
}

/** A routine that is not among the kept ones is kept as soon as it can be. */
export function useDraft(routine: OwnRoutine, isKnown: boolean): EditedDraft {
  const [draft, setDraft] = useState<Draft>(() => draftOf(routine));
  const [state, setState] = useState<KeepState | null>(null);
  const [keeper] = useState(() =>
    createKeeper((one) => bridge.call('keepRoutine', { routine: one, at: null }), setState),
  );
  const first = useRef(isKnown ? null : draft);
  /** The way back from a change may be taken after others: it builds on what is there then. */
  const latest = useRef(draft);

  useEffect(() => {
    if (first.current) keepOrWithdraw(keeper, first.current);
    first.current = null;
    const flush = (): void => void keeper.flush();
    // Whoever quits Unsit does so from elsewhere: a window that is left keeps what it has.
    window.addEventListener('blur', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('blur', flush);
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [keeper]);

  return {
    draft,
    keepable: keepable(draft),
    state,
    change(next) {
      const changed = { ...latest.current, ...next };
      latest.current = changed;
      setDraft(changed);
      keepOrWithdraw(keeper, changed);
    },
    flush: () => keeper.flush(),
    tryAgain: () => keepOrWithdraw(keeper, draft),
  };
}
