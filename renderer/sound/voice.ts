// Speaks with a voice of this computer, one line after the other and never two at once; nothing is sent anywhere.

/** What of the browser's speech is used, so that a test can stand in for it. */
export interface SpeechEngine {
  getVoices(): SpeechSynthesisVoice[];
  speak(utterance: SpeechSynthesisUtterance): void;
  cancel(): void;
}

export interface Line {
  text: string;
  /** `now` breaks off what is being said; `next` waits for its end, but not longer than `withinMs`. */
  manner: 'now' | 'next';
  withinMs: number;
}

export interface Voice {
  say(line: Line): void;
  /** Silence, and nothing waits. */
  hush(): void;
}

/** Voices that work in the cloud are left alone: the text would leave the machine. */
export function ownVoice(voices: readonly SpeechSynthesisVoice[], language: string): SpeechSynthesisVoice | null {
  const base = language.split('-')[0]?.toLowerCase() ?? '';
  const own = voices.filter(({ localService, lang }) => localService && lang.toLowerCase().split(/[-_]/)[0] === base);
  const exact = own.filter(({ lang }) => lang.toLowerCase().replace('_', '-') === language.toLowerCase());
  return exact.find((voice) => voice.default) ?? exact[0] ?? own.find((voice) => voice.default) ?? own[0] ?? null;
}

interface Speech {
  engine: SpeechEngine;
  utterance: (text: string) => SpeechSynthesisUtterance;
  now: () => number;
  /** Returns how to call it off. */
  after: (delayMs: number, wake: () => void) => () => void;
}

/** An engine that never says "end" must not silence the rest of the routine. */
const longestMs = (text: string): number => 3_000 + 900 * text.split(/\s+/).length;

/** `volume` from 0 to 1, asked for with each line. */
export function createVoice({ engine, utterance, now, after }: Speech, language: string, volume: () => number): Voice {
  let waiting: { text: string; until: number }[] = [];
  let speaking: SpeechSynthesisUtterance | null = null;
  let forget: () => void = () => undefined;

  function finished(ended: SpeechSynthesisUtterance): void {
    // What was broken off reports its end too, when another line has its place already.
    if (speaking !== ended) return;
    forget();
    speaking = null;
    const time = now();
    waiting = waiting.filter(({ until }) => until >= time);
    const line = waiting.shift();
    if (line) start(line.text);
  }

  function start(text: string): void {
    const voice = ownVoice(engine.getVoices(), language);
    if (!voice) return;
    const spoken = utterance(text);
    spoken.voice = voice;
    spoken.lang = voice.lang;
    spoken.volume = volume();
    spoken.onend = () => finished(spoken);
    spoken.onerror = () => finished(spoken);
    speaking = spoken;
    forget = after(longestMs(text), () => {
      engine.cancel();
      finished(spoken);
    });
    engine.speak(spoken);
  }

  function hush(): void {
    waiting = [];
    if (!speaking) return;
    forget();
    speaking = null;
    engine.cancel();
  }

  return {
    say({ text, manner, withinMs }) {
      if (manner === 'now') hush();
      if (speaking) waiting.push({ text, until: now() + withinMs });
      else start(text);
    },
    hush,
  };
}
