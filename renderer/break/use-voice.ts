// Follows the break from picture to picture and speaks: the script of each step as its time comes, and answers to keys.
import { useEffect, useRef } from 'react';
import type { PlayerView } from '../../shared/break/player-view';
import { breaksOff, createScripts, spokenBetween } from '../../shared/break/spoken-lines';
import { translate } from '../language/language';
import { speechEngine, spokenLanguage } from '../sound/own-voices';
import { createVoice } from '../sound/voice';

/** Also asked how long the picture holds; both share what it wrote last. */
export const scriptOf = createScripts(translate);

const pageSpeech = {
  engine: speechEngine,
  utterance: (text: string) => new SpeechSynthesisUtterance(text),
  now: () => performance.now(),
  after(delayMs: number, wake: () => void) {
    const timer = setTimeout(wake, delayMs);
    return () => clearTimeout(timer);
  },
};

/** `speaks`: the person asked for it. `volume` is their setting. */
export function useVoice(view: PlayerView | null, speaks: boolean, volume: number): void {
  const before = useRef<PlayerView | null>(null);
  const voice = useRef<ReturnType<typeof createVoice> | null>(null);
  const said = useRef(new Set<string>());
  const share = useRef(volume / 100);

  useEffect(() => {
    share.current = volume / 100;
  }, [volume]);

  useEffect(() => {
    const made = createVoice(pageSpeech, spokenLanguage, () => share.current);
    voice.current = made;
    return () => made.hush();
  }, []);

  useEffect(() => {
    const last = before.current;
    before.current = view;
    if (!view || !speaks) return voice.current?.hush();
    if (breaksOff(last, view)) voice.current?.hush();
    if (view.phase === 'getReady' || view.stage !== 'moving') said.current.clear();
    for (const line of spokenBetween(last, view, translate, scriptOf)) {
      if (line.id !== null && said.current.has(line.id)) continue;
      if (line.id !== null) said.current.add(line.id);
      voice.current?.say(line);
    }
  }, [view, speaks]);
}
