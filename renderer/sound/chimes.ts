// Soft chimes, made on the spot: a few sine tones that fade, so that no sound file is needed and eyes may rest elsewhere.
import type { Chime } from '../../shared/break/cues';

interface Tone {
  hertz: number;
  /** Seconds after the chime begins. */
  at: number;
  seconds: number;
}

/** Rising for a change, one tone to go, one high at half, one between to roll on, and down to rest at the end. */
export const tonesOf: Readonly<Record<Chime, readonly Tone[]>> = {
  change: [
    { hertz: 523.25, at: 0, seconds: 0.9 },
    { hertz: 783.99, at: 0.16, seconds: 1.2 },
  ],
  go: [{ hertz: 523.25, at: 0, seconds: 0.7 }],
  half: [{ hertz: 659.25, at: 0, seconds: 0.9 }],
  release: [{ hertz: 587.33, at: 0, seconds: 0.9 }],
  end: [
    { hertz: 783.99, at: 0, seconds: 1.2 },
    { hertz: 659.25, at: 0.22, seconds: 1.4 },
    { hertz: 523.25, at: 0.44, seconds: 2 },
  ],
};

/** An exponential fade cannot reach zero. */
const silence = 0.0001;
/** At full volume; three tones of the last chime overlap and still stay far below the limit. */
const loudest = 0.24;
/** Ears hear loudness by ratios: half the volume is less than half the amplitude. */
const loudnessAt = (volume: number): number => Math.max(silence * 2, loudest * volume ** 1.5);
const attackSeconds = 0.015;

export interface Chimes {
  play(chime: Chime): void;
  /** Lets the last tone fade, then gives the sound device back. */
  finish(): void;
  /** Gives the sound device back at once. */
  stop(): void;
}

function playTone(context: AudioContext, tone: Tone, loudness: number, ended: () => void): void {
  const begin = context.currentTime + 0.02 + tone.at;
  const gain = context.createGain();
  gain.gain.setValueAtTime(silence, begin);
  gain.gain.exponentialRampToValueAtTime(loudness, begin + attackSeconds);
  gain.gain.exponentialRampToValueAtTime(silence, begin + tone.seconds);
  gain.connect(context.destination);
  const oscillator = context.createOscillator();
  oscillator.frequency.value = tone.hertz;
  oscillator.connect(gain);
  oscillator.onended = () => {
    gain.disconnect();
    ended();
  };
  oscillator.start(begin);
  oscillator.stop(begin + tone.seconds);
}

/** The sound device is taken with the first chime and sleeps between two. `volume`, 0 to 1, is asked for with each. */
export function createChimes(openContext: () => AudioContext, volume: () => number): Chimes {
  let context: AudioContext | null = null;
  let sounding = 0;
  let finishing = false;

  function release(): void {
    const closing = context;
    context = null;
    closing?.close().catch((error: unknown) => console.error('chimes', error));
  }

  function toneEnded(): void {
    sounding -= 1;
    if (sounding > 0 || !context) return;
    if (finishing) release();
    else context.suspend().catch((error: unknown) => console.error('chimes', error));
  }

  async function start(chime: Chime): Promise<void> {
    context ??= openContext();
    const playing = context;
    const tones = tonesOf[chime];
    sounding += tones.length;
    await playing.resume();
    if (playing !== context) return;
    const loudness = loudnessAt(volume());
    for (const tone of tones) playTone(playing, tone, loudness, toneEnded);
  }

  return {
    play(chime) {
      finishing = false;
      start(chime).catch((error: unknown) => console.error('chimes', error));
    },
    finish() {
      finishing = true;
      if (sounding === 0) release();
    },
    stop: release,
  };
}
