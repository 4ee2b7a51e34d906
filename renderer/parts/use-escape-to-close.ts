// A window that is only read closes on Escape, wherever the focus is.
import { useEffect } from 'react';
import { send } from '../bridge/send';

export function useEscapeToClose(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.repeat || event.defaultPrevented) return;
      event.preventDefault();
      send('closeWindow');
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
