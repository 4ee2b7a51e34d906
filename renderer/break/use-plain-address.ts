// Gives a break window that was prepared, hidden, its plain address as soon as it shows a break: from then on it is a window like any other.
import { useEffect } from 'react';

export function usePlainAddress(showsBreak: boolean): void {
  useEffect(() => {
    if (showsBreak && location.hash !== '') history.replaceState(null, '', location.pathname);
  }, [showsBreak]);
}
