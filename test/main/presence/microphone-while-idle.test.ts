// When the microphone is asked about, and what its answer means for somebody who touches nothing.
import { expect, test } from 'vitest';
import type { Presence, PresenceNews, PresenceReading } from '../../../main/ports/presence';
import { withMicrophoneWhileIdle } from '../../../main/presence/microphone-while-idle';
import { handClock } from './hand-clock';

const minute = 60_000;

interface Desk {
  presence: Presence;
  /** Somebody at the desk touches something. */
  touch(): void;
  see(seen: Partial<PresenceReading>): void;
  /** Lets so much time pass, with a look each five seconds. */
  pass(ms: number): Promise<void>;
  call(inUse: boolean | null): void;
  asked(): number;
  news: PresenceNews[];
}

function desk(refreshing = false): Desk {
  const clock = handClock();
  let inputAt = clock.read().awakeMs;
  let seen: Partial<PresenceReading> = {};
  let answer: boolean | null = false;
  let asked = 0;
  const news: PresenceNews[] = [];
  const bare: Presence = {
    read: () => ({ idleForMs: clock.read().awakeMs - inputAt, locked: false, passive: false, ...seen }),
    ...(refreshing ? { refresh: () => Promise.resolve() } : {}),
    onNews: () => () => undefined,
  };
  const presence = withMicrophoneWhileIdle(
    bare,
    () => {
      asked += 1;
      return Promise.resolve(answer);
    },
    clock,
  );
  presence.onNews((each) => news.push(each));
  return {
    presence,
    news,
    touch: () => {
      inputAt = clock.read().awakeMs;
    },
    see: (next) => {
      seen = next;
    },
    async pass(ms) {
      for (let passed = 0; passed < ms; passed += 5_000) {
        clock.pass(5_000);
        await presence.refresh?.();
        await Promise.resolve();
      }
    },
    call: (inUse) => {
      answer = inUse;
    },
    asked: () => asked,
  };
}

test('nobody asks for the microphone of somebody who types', async () => {
  const { presence, touch, pass, asked, call } = desk();
  call(true);
  for (let count = 0; count < 20; count += 1) {
    await pass(55_000);
    touch();
  }
  expect(asked()).toBe(0);
  expect(presence.read().passive).toBe(false);
});

test.each([false, true])('it is asked about after a minute without input and each minute from then on (idle time asked for: %s)', async (refreshing) => {
  const { pass, asked } = desk(refreshing);
  await pass(55_000);
  expect(asked()).toBe(0);
  await pass(5_000);
  expect(asked()).toBe(1);
  await pass(4 * minute);
  expect(asked()).toBe(5);
});

test('a call that is only spoken keeps somebody at the desk until it ends', async () => {
  const { presence, pass, call, news } = desk();
  call(true);
  await pass(minute);
  expect(presence.read().passive).toBe(true);
  expect(news).toEqual(['changed']);
  await pass(40 * minute);
  expect([presence.read().passive, news.length]).toEqual([true, 1]);
  call(false);
  await pass(minute);
  expect(presence.read().passive).toBe(false);
  expect(news).toEqual(['changed', 'changed']);
});

test('where nobody can say whether the microphone is in use, somebody without input is idle', async () => {
  const { presence, pass, call, news } = desk();
  call(null);
  await pass(4 * minute);
  expect(presence.read().passive).toBe(false);
  expect(news).toEqual([]);
});

test('input ends what the microphone said; the next minute asks anew', async () => {
  const { presence, pass, call, touch, asked } = desk();
  call(true);
  await pass(minute);
  touch();
  expect(presence.read().passive).toBe(false);
  await pass(55_000);
  expect([presence.read().passive, asked()]).toEqual([false, 1]);
  await pass(5_000);
  expect([presence.read().passive, asked()]).toEqual([true, 2]);
});

test('behind a lock, during a film and where idle is not known nobody asks', async () => {
  for (const seen of [{ locked: true }, { passive: true }, { idleForMs: null }]) {
    const { see, pass, call, asked, presence } = desk();
    call(true);
    see(seen);
    await pass(10 * minute);
    expect(asked(), JSON.stringify(seen)).toBe(0);
    expect(presence.read().passive).toBe(seen.passive === true);
  }
});

test('a film that ends in the middle of a call hands over to it at the next look', async () => {
  const { see, pass, call, presence } = desk();
  call(true);
  see({ passive: true });
  await pass(30 * minute);
  see({});
  await pass(5_000);
  expect(presence.read().passive).toBe(true);
});

test('nobody asks for somebody who is long gone, all night long', async () => {
  const { pass, asked, touch } = desk();
  await pass(15 * minute);
  const then = asked();
  await pass(8 * 60 * minute);
  expect(asked()).toBe(then);
  touch();
  await pass(minute);
  expect(asked()).toBe(then + 1);
});

test('before anybody has answered how long nobody touched anything, nobody asks', async () => {
  const { see, pass, asked } = desk();
  see({ idleForMs: 365 * 24 * 60 * minute });
  await pass(5 * minute);
  expect(asked()).toBe(0);
});
