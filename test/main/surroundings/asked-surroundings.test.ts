// Holds the asking to its limits: at once, remembered shortly, honest about not knowing, and three minutes of typing at most.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askedSurroundings } from '../../../main/surroundings/asked-surroundings';
import type { SurroundingSource } from '../../../main/ports/surroundings';
import { surroundings as all } from '../../../shared/reminder/surrounding';
import type { Surrounding } from '../../../shared/reminder/surrounding';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function setUp(sources: Partial<Record<SurroundingSource['surrounding'], SurroundingSource['ask'][]>> = {}, wanted: readonly Surrounding[] = all) {
  const lines: string[] = [];
  let idleMs: number | null = 60_000;
  const around = askedSurroundings({
    sources: Object.entries(sources).flatMap(([surrounding, asks]) =>
      asks.map((ask, index) => ({ surrounding: surrounding as SurroundingSource['surrounding'], name: `${surrounding} ${index}`, ask })),
    ),
    wanted: () => wanted,
    idleForMs: () => idleMs,
    nowMs: () => Date.now(),
    log: (line) => lines.push(line),
  });
  return {
    around,
    lines,
    idle: (ms: number | null) => {
      idleMs = ms;
    },
    async refreshed() {
      const asked = around.refresh();
      await vi.advanceTimersByTimeAsync(1_600);
      await asked;
      return around.read();
    },
  };
}

const yes = () => Promise.resolve(true);
const no = () => Promise.resolve(false);
const unknown = () => Promise.resolve(null);

describe('asking around', () => {
  it('knows nothing before anybody was asked', () => {
    expect(setUp({ call: [yes] }).around.read()).toBe('unasked');
  });

  it('names what holds, the weightiest first', async () => {
    expect(await setUp({ call: [no], fullscreen: [yes], dnd: [yes] }).refreshed()).toBe('fullscreen');
    expect(await setUp({ call: [yes], fullscreen: [yes] }).refreshed()).toBe('call');
  });

  it('believes whoever knows: a yes beside a no, and not knowing is no reason to wait', async () => {
    expect(await setUp({ dnd: [no, unknown, yes] }).refreshed()).toBe('dnd');
    expect(await setUp({ dnd: [unknown], app: [unknown, no] }).refreshed()).toBeNull();
  });

  it('asks only about what the person lets a reminder wait for', async () => {
    const ask = vi.fn(yes);
    expect(await setUp({ call: [ask] }, ['dnd']).refreshed()).toBeNull();
    expect(ask).not.toHaveBeenCalled();
  });

  it('leaves whoever is too slow or fails out, and says so', async () => {
    const one = setUp({ call: [() => new Promise<boolean>(() => undefined)], dnd: [() => Promise.reject(new Error('no bus'))], app: [yes] });
    expect(await one.refreshed()).toBe('app');
    expect(one.lines).toContain('surroundings: call 0 took longer than 1500 ms');
    expect(one.lines).toContain('surroundings: dnd 0: no bus');
  });

  it('asks once for everybody who wants to know at the same time, and again when the answers are old', async () => {
    const ask = vi.fn(no);
    const one = setUp({ call: [ask] });
    const first = one.around.refresh();
    expect(one.around.refresh()).toBe(first);
    await first;
    expect(one.around.refresh()).toBeNull();
    vi.advanceTimersByTime(4_000);
    await one.around.refresh();
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('forgets what it heard when nobody asked for long', async () => {
    const one = setUp({ call: [no] });
    await one.refreshed();
    vi.advanceTimersByTime(16_000);
    expect(one.around.read()).toBe('unasked');
  });
});

describe('typing', () => {
  it('holds until a pause of three seconds', async () => {
    const one = setUp();
    one.idle(200);
    expect(await one.refreshed()).toBe('typing');
    one.idle(2_999);
    expect(one.around.read()).toBe('typing');
    one.idle(3_000);
    expect(one.around.read()).toBeNull();
  });

  it('holds for three minutes at most', async () => {
    const one = setUp();
    one.idle(0);
    await one.refreshed();
    const seen: unknown[] = [];
    for (let second = 0; second < 200; second += 5) {
      vi.advanceTimersByTime(5_000);
      await one.around.refresh();
      seen.push(one.around.read());
    }
    expect(seen.slice(0, 34).every((held) => held === 'typing')).toBe(true);
    expect(seen.at(-1)).toBeNull();
  });

  it('is nothing where idle cannot be seen', async () => {
    const one = setUp();
    one.idle(null);
    expect(await one.refreshed()).toBeNull();
  });
});
