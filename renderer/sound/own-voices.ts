// Knows whether this computer has a voice of its own for the language of the page, also when voices come and go.
import { useSyncExternalStore } from 'react';
import { language } from '../language/language';
import { ownVoice } from './voice';
import type { SpeechEngine } from './voice';

/** English as the person's system speaks it, where it speaks English. */
export const spokenLanguage = navigator.language.startsWith(language) ? navigator.language : language;

type Speech = SpeechEngine & EventTarget;

/** Some systems have no speech at all. */
const speech = (): Speech | undefined => (window as { speechSynthesis?: Speech }).speechSynthesis;

/** The page's own speech, asked for anew with each word. */
export const speechEngine: SpeechEngine = {
  getVoices: () => speech()?.getVoices() ?? [],
  speak: (utterance) => speech()?.speak(utterance),
  cancel: () => speech()?.cancel(),
};

export function hasOwnVoice(): boolean {
  return ownVoice(speechEngine.getVoices(), spokenLanguage) !== null;
}

function subscribe(listener: () => void): () => void {
  const engine = speech();
  engine?.addEventListener('voiceschanged', listener);
  return () => engine?.removeEventListener('voiceschanged', listener);
}

const never = (): boolean => false;
const ignore = () => () => undefined;

/** Asking may start the system's speech service, so a window asks only when it wants to know. */
export function useHasOwnVoice(wanted = true): boolean {
  return useSyncExternalStore(wanted ? subscribe : ignore, wanted ? hasOwnVoice : never);
}
