// Chimes of the try; they belong to the window, because the last one still sounds when the page of the try is gone.
import { useEffect, useRef } from 'react';
import type { Settings } from '../../shared/settings/settings';
import { createChimes } from '../sound/chimes';
import type { OnChime } from './use-try';

/** Silent where the person switched chimes off. */
export function useTryChime(settings: Settings | null): OnChime {
  const chimes = useRef<ReturnType<typeof createChimes> | null>(null);
  const sound = settings?.sound ?? false;
  const volume = (settings?.volume ?? 0) / 100;
  const share = useRef(volume);

  useEffect(() => {
    share.current = volume;
  }, [volume]);

  useEffect(() => {
    const made = createChimes(() => new AudioContext(), () => share.current);
    chimes.current = made;
    return () => made.stop();
  }, []);

  return (chime) => {
    if (sound) chimes.current?.play(chime);
    if (chime === 'end') chimes.current?.finish();
  };
}
