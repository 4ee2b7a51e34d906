// Where idle time has to be asked for, each look waits for the answer: an old one would make an absence out of somebody who types.
import { expect, test } from 'vitest';
import { startLoop } from '../../../main/loop/loop';
import type { PresenceNews } from '../../../main/ports/presence';
import { defaultSettings } from '../../../shared/settings/settings';
import type { LiveState } from '../../../shared/state/live-state';

function desk() {
  let nowMs = 0;
  let timer: { at: number; call: () => void } | null = null;
  let known = { lastInputAt: 0 };
  let lastInputAt = 0;
  let answer: (() => void) | null = null;
  let say: (news: PresenceNews) => void = () => undefined;
  let state!: LiveState;
  let bookings = 0;
  const loop = startLoop({
    clock: {
      rate: 1,
      read: () => ({ elapsedMs: nowMs, awakeMs: nowMs, wallMs: nowMs, zoneOffsetMs: 0, bootId: 'one' }),
      after: (delayMs, call) => {
        const mine = { at: nowMs + delayMs, call };
        timer = mine;
        return () => {
          if (timer === mine) timer = null;
        };
      },
    },
    presence: {
      read: () => ({ idleForMs: nowMs - known.lastInputAt, locked: false, passive: false }),
      refresh: () =>
        new Promise((resolve) => {
          answer = () => {
            known = { lastInputAt: nowMs - Math.floor((nowMs - lastInputAt) / 1_000) * 1_000 };
            resolve();
          };
        }),
      onNews: (listener) => {
        say = listener;
        return () => undefined;
      },
    },
    surroundings: { read: () => null, refresh: () => null },
    file: { read: () => null, write: () => void (bookings += 1) },
    settings: () => defaultSettings,
    perform: () => undefined,
    publish: (next) => {
      state = next;
    },
  });
  /** Types until the next look, lets it ask, and answers a moment later or never. */
  async function look(typing: boolean, answers = true): Promise<void> {
    const due = timer;
    if (!due) throw new Error('no look is planned');
    nowMs = Math.max(nowMs, due.at);
    timer = null;
    if (typing) lastInputAt = nowMs;
    due.call();
    nowMs += 3;
    if (answers) answer?.();
    answer = null;
    await Promise.resolve();
    await Promise.resolve();
  }
  return { loop, look, state: () => state, say: (news: PresenceNews) => say(news), bookings: () => bookings, planned: () => timer !== null, nowMs: () => nowMs };
}

test('somebody who types for twenty minutes sits for twenty minutes, booked about once a minute', async () => {
  const { look, state, nowMs, bookings } = desk();
  while (nowMs() < 20 * 60_000) await look(true);
  expect(state().bout?.satMs).toBeGreaterThan(19 * 60_000 - 10_000);
  expect(state().absence?.parts.idle ?? 0).toBeLessThan(1_000);
  expect(bookings()).toBeLessThan(25);
});

test('an absence begins with the last input, to the second', async () => {
  const { look, state, nowMs } = desk();
  while (nowMs() < 3 * 60_000) await look(true);
  const leftAt = nowMs();
  while (nowMs() < leftAt + 7 * 60_000) await look(false);
  expect(Math.abs((state().absence?.since ?? 0) - leftAt)).toBeLessThan(1_000);
  expect(state().bout).toBeNull();
});

test('news that comes while an answer is out is not waited for, and the looks go on', async () => {
  const { look, say, planned, bookings } = desk();
  await look(true);
  const before = bookings();
  await look(true, false);
  expect(planned()).toBe(false);
  say('changed');
  expect([planned(), bookings()]).toEqual([true, before + 1]);
  await look(true);
  expect(planned()).toBe(true);
});
