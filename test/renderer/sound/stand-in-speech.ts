// A stand-in for the browser's speech with a clock of its own: speaks as long as it is told to, and keeps what was heard and when.
import type { SpeechEngine } from '../../../renderer/sound/voice';

export interface Heard {
  text: string;
  atMs: number;
  /** Null while it is being said. */
  endedMs: number | null;
  brokenOff: boolean;
  volume: number;
}

type Voices = readonly Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>[];

const english: Voices = [{ lang: 'en-GB', localService: true, default: true }];

export function standInSpeech(lengthMs: (text: string) => number, voices: Voices = english) {
  let time = 0;
  const heard: Heard[] = [];
  const timers = new Set<{ at: number; wake: () => void }>();
  let speaking: { utterance: SpeechSynthesisUtterance; entry: Heard; stop: () => void } | null = null;
  let overlaps = 0;

  function after(delayMs: number, wake: () => void): () => void {
    const timer = { at: time + delayMs, wake };
    timers.add(timer);
    return () => timers.delete(timer);
  }

  function end(brokenOff: boolean): void {
    const ended = speaking;
    if (!ended) return;
    speaking = null;
    ended.stop();
    ended.entry.endedMs = time;
    ended.entry.brokenOff = brokenOff;
    const tell = brokenOff ? ended.utterance.onerror : ended.utterance.onend;
    (tell as (() => void) | null)?.call(ended.utterance);
  }

  const engine: SpeechEngine = {
    getVoices: () => voices as SpeechSynthesisVoice[],
    speak(utterance) {
      if (speaking) overlaps += 1;
      const entry: Heard = { text: utterance.text, atMs: time, endedMs: null, brokenOff: false, volume: utterance.volume };
      heard.push(entry);
      speaking = { utterance, entry, stop: after(lengthMs(utterance.text), () => end(false)) };
    },
    cancel: () => end(true),
  };

  return {
    heard,
    overlaps: () => overlaps,
    speech: {
      engine,
      utterance: (text: string) => ({ text, onend: null, onerror: null }) as unknown as SpeechSynthesisUtterance,
      now: () => time,
      after,
    },
    /** Lets time pass, waking whatever is due in order. */
    pass(ms: number): void {
      const until = time + ms;
      for (;;) {
        const due = [...timers].filter(({ at }) => at <= until).sort((one, other) => one.at - other.at)[0];
        if (!due) break;
        timers.delete(due);
        time = Math.max(time, due.at);
        due.wake();
      }
      time = until;
    },
  };
}
