// Holds the chimes to borrowing the sound device: taken with the first tone, asleep between two, given back at the end.
import { describe, expect, test } from 'vitest';
import { createChimes, tonesOf } from '../../../renderer/sound/chimes';

interface FakeOscillator {
  onended: (() => void) | null;
}

function fakeAudio() {
  const oscillators: FakeOscillator[] = [];
  const states: string[] = [];
  const parameter = { setValueAtTime: () => undefined, exponentialRampToValueAtTime: () => undefined, value: 0 };
  const node = { connect: () => undefined, disconnect: () => undefined };
  const open = (): AudioContext => {
    states.push('open');
    const note = (state: string) => () => {
      states.push(state);
      return Promise.resolve();
    };
    return {
      currentTime: 0,
      destination: {},
      resume: note('resume'),
      suspend: note('suspend'),
      close: note('close'),
      createGain: () => ({ ...node, gain: parameter }),
      createOscillator: () => {
        const made = { ...node, frequency: parameter, onended: null, start: () => undefined, stop: () => undefined };
        oscillators.push(made);
        return made;
      },
    } as unknown as AudioContext;
  };
  return { open, states, oscillators, endAll: () => oscillators.splice(0).forEach((each) => each.onended?.()) };
}

async function settled(): Promise<void> {
  await Promise.resolve();
  await Promise.resolve();
}

describe('chimes', () => {
  test('take no sound device before the first tone', () => {
    const audio = fakeAudio();
    createChimes(audio.open, () => 0.7).finish();
    expect(audio.states).toEqual([]);
  });

  test('play every tone, and let the device sleep afterwards', async () => {
    const audio = fakeAudio();
    createChimes(audio.open, () => 0.7).play('change');
    await settled();
    expect(audio.oscillators).toHaveLength(tonesOf.change.length);
    audio.endAll();
    expect(audio.states).toEqual(['open', 'resume', 'suspend']);
  });

  test('use one device for all of a break', async () => {
    const audio = fakeAudio();
    const chimes = createChimes(audio.open, () => 0.7);
    for (const chime of ['go', 'half', 'change'] as const) {
      chimes.play(chime);
      await settled();
      audio.endAll();
    }
    expect(audio.states.filter((state) => state === 'open')).toHaveLength(1);
  });

  test('let the last tone fade before the device goes back', async () => {
    const audio = fakeAudio();
    const chimes = createChimes(audio.open, () => 0.7);
    chimes.play('end');
    chimes.finish();
    await settled();
    expect(audio.states).not.toContain('close');
    audio.endAll();
    expect(audio.states.at(-1)).toBe('close');
  });

  test('give the device back at once when the window goes', async () => {
    const audio = fakeAudio();
    const chimes = createChimes(audio.open, () => 0.7);
    chimes.play('half');
    await settled();
    chimes.stop();
    expect(audio.states.at(-1)).toBe('close');
  });
});
