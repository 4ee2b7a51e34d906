// Follows the break from picture to picture: plays the chimes and writes the line that a screen reader speaks.
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { chimesOf, cuesBetween } from '../../shared/break/cues';
import type { PlayerView } from '../../shared/break/player-view';
import { translate } from '../language/language';
import { createChimes } from '../sound/chimes';
import { cuesText } from './say-cue';

/** A live region that comes with its words already in it is not read out: it has to be there for a moment first. */
const knownRegionMs = 150;

/** Gives the ref of the live region; `sound` and `volume` are the person's settings. */
export function useCues(view: PlayerView | null, sound: boolean, volume: number): RefObject<HTMLParagraphElement | null> {
  const spoken = useRef<HTMLParagraphElement>(null);
  const before = useRef<PlayerView | null>(null);
  const chimes = useRef<ReturnType<typeof createChimes> | null>(null);
  const share = useRef(volume / 100);
  const writing = useRef<number | undefined>(undefined);

  useEffect(() => {
    share.current = volume / 100;
  }, [volume]);

  useEffect(() => {
    const made = createChimes(() => new AudioContext(), () => share.current);
    chimes.current = made;
    return () => made.stop();
  }, []);

  useEffect(() => () => window.clearTimeout(writing.current), []);

  useEffect(() => {
    if (!view) return;
    // A window that opens in the middle of a break says where it is, but makes no sound about it.
    const isFirst = before.current === null;
    const heard = sound && !isFirst;
    const cues = cuesBetween(before.current, view);
    before.current = view;
    const line = cuesText(cues, translate);
    if (line !== '') {
      const write = (): void => {
        if (spoken.current) spoken.current.textContent = line;
      };
      window.clearTimeout(writing.current);
      if (isFirst) writing.current = window.setTimeout(write, knownRegionMs);
      else write();
    }
    if (heard) for (const chime of chimesOf(cues)) chimes.current?.play(chime);
    if (view.stage !== 'moving') chimes.current?.finish();
  }, [view, sound]);

  return spoken;
}
