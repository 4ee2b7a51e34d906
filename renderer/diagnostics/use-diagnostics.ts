// Reads what the Diagnostics window shows: when it opens, when it comes to the front again, and when something was changed.
import { useCallback, useEffect, useState } from 'react';
import type { Diagnostics } from '../../shared/diagnostics/diagnostics';
import { bridge } from '../bridge/window-bridge';

export function useDiagnostics(): { diagnostics: Diagnostics | null; readAgain: () => void } {
  const [diagnostics, setDiagnostics] = useState<Diagnostics | null>(null);
  const readAgain = useCallback(() => {
    bridge
      .call('readDiagnostics')
      .then(setDiagnostics)
      .catch((error: unknown) => console.error('readDiagnostics', error));
  }, []);
  useEffect(() => {
    readAgain();
    window.addEventListener('focus', readAgain);
    return () => window.removeEventListener('focus', readAgain);
  }, [readAgain]);
  return { diagnostics, readAgain };
}
