// Ears for the break window: a stand-in for the system's voice, and a recorder in place of the sound device, both inside the real page.
import type { JSHandle, Page } from 'playwright-core';

export interface HeardLine {
  readonly text: string;
  /** On the page's own clock. */
  readonly atMs: number;
  readonly volume: number;
  /** It began while another one was being said. */
  readonly overlapping: boolean;
}

interface ListeningWindow {
  heardLines?: HeardLine[];
  voiceIsSpeaking?: () => boolean;
}

/** Puts a voice of this computer into the page that takes so long for a word, and keeps what it says. */
export async function standInVoice(page: Page, msPerWord: number): Promise<void> {
  await page.evaluate((perWord) => {
    const heard: HeardLine[] = [];
    (window as ListeningWindow).heardLines = heard;
    let current: SpeechSynthesisUtterance | null = null;
    (window as ListeningWindow).voiceIsSpeaking = () => current !== null;
    const listeners = new Set<() => void>();
    const stand = {
      getVoices: () => [{ lang: 'en-GB', localService: true, default: true, name: 'Stand-in', voiceURI: 'stand-in' }],
      speak(utterance: SpeechSynthesisUtterance) {
        heard.push({ text: utterance.text, atMs: performance.now(), volume: Math.round(utterance.volume * 100) / 100, overlapping: current !== null });
        current = utterance;
        setTimeout(() => {
          if (current !== utterance) return;
          current = null;
          utterance.dispatchEvent(new Event('end'));
        }, perWord * utterance.text.split(' ').length);
      },
      cancel() {
        const ended = current;
        current = null;
        ended?.dispatchEvent(new Event('error'));
      },
      addEventListener: (_type: string, listener: () => void) => listeners.add(listener),
      removeEventListener: (_type: string, listener: () => void) => listeners.delete(listener),
    };
    // The page asks this one at the next occasion; a real voice object would be refused in its place.
    Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { configurable: true, writable: true, value: null });
    const real = window.speechSynthesis;
    Object.defineProperty(window, 'speechSynthesis', { configurable: true, value: stand });
    real.dispatchEvent(new Event('voiceschanged'));
  }, msPerWord);
}

export function heardIn(page: Page): Promise<readonly HeardLine[]> {
  return page.evaluate(() => (window as ListeningWindow).heardLines ?? []);
}

export function isSpeaking(page: Page): Promise<boolean> {
  return page.evaluate(() => (window as ListeningWindow).voiceIsSpeaking?.() ?? false);
}

export interface RecordedTone {
  /** Measured: where the spectrum is loudest near the tone that was asked for. */
  readonly hertz: number;
  /** How loud it is there, and a semitone beside it. */
  readonly level: number;
  readonly beside: number;
  readonly fromSeconds: number;
}

export interface RecordedChime {
  readonly peak: number;
  /** Until it can no longer be heard. */
  readonly seconds: number;
  readonly tones: readonly RecordedTone[];
}

/** What the page's own code plays is rendered sample by sample instead of heard, and then measured. */
export async function hearChimes(page: Page): Promise<() => Promise<readonly RecordedChime[]>> {
  const recorded: JSHandle<RecordedChime[]> = await page.evaluateHandle(() => {
    const chimes: RecordedChime[] = [];
    const rate = 44_100;
    const wholeSeconds = 3;

    /** The strength of one frequency in a stretch of samples (Goertzel), as the amplitude of a steady tone would be. */
    function strength(samples: Float32Array, hertz: number): number {
      const turn = 2 * Math.cos((2 * Math.PI * hertz) / rate);
      let before = 0;
      let last = 0;
      for (const sample of samples) [before, last] = [last, sample + turn * last - before];
      return (2 * Math.sqrt(Math.max(0, before * before + last * last - turn * before * last))) / samples.length;
    }

    function measure(samples: Float32Array, asked: readonly { hertz: number; from: number }[]): RecordedChime {
      const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
      const last = samples.findLastIndex((sample) => Math.abs(sample) > 0.002);
      const first = Math.min(...asked.map(({ from }) => from));
      const tones = asked.map(({ hertz, from }) => {
        const stretch = samples.subarray(Math.round(from * rate), Math.round((from + 0.4) * rate));
        let found = hertz * 0.97;
        for (let tried = found; tried < hertz * 1.03; tried += 0.5) if (strength(stretch, tried) > strength(stretch, found)) found = tried;
        return { hertz: found, level: strength(stretch, found), beside: strength(stretch, found * 2 ** (-2 / 12)), fromSeconds: from - first };
      });
      return { peak, seconds: (last + 1) / rate, tones };
    }

    class Recorder {
      private offline = new OfflineAudioContext(1, rate * wholeSeconds, rate);
      private asked: { hertz: number; from: number }[] = [];
      readonly currentTime = 0;
      get destination() {
        return this.offline.destination;
      }
      resume() {
        const offline = new OfflineAudioContext(1, rate * wholeSeconds, rate);
        const asked: { hertz: number; from: number }[] = [];
        this.offline = offline;
        this.asked = asked;
        // The tones are put in right after this has resolved.
        setTimeout(() => {
          void offline.startRendering().then((buffer) => chimes.push(measure(buffer.getChannelData(0), asked)));
        });
        return Promise.resolve();
      }
      suspend() {
        return Promise.resolve();
      }
      close() {
        return Promise.resolve();
      }
      createGain() {
        return this.offline.createGain();
      }
      createOscillator() {
        const oscillator = this.offline.createOscillator();
        const { asked } = this;
        const start = oscillator.start.bind(oscillator);
        oscillator.start = (from = 0) => {
          asked.push({ hertz: oscillator.frequency.value, from });
          start(from);
        };
        return oscillator;
      }
    }
    Object.defineProperty(window, 'AudioContext', { configurable: true, value: Recorder });
    return chimes;
  });
  return () => recorded.jsonValue();
}
