// What a stretch of time is taken for where whole days say nothing about it.
import { expect, test } from 'vitest';
import { newBout } from '../../../shared/bout/book';
import { sliceGap } from '../../../shared/bout/slice';
import { defaultSettings } from '../../../shared/settings/settings';
import type { Reading } from '../../../shared/state/event';
import { initialLiveState, noParts } from '../../../shared/state/live-state';
import type { LiveState } from '../../../shared/state/live-state';
import { minuteMs } from '../../../shared/time/duration';

const since = 100 * minuteMs;
const now = since + 7 * minuteMs;
const film: LiveState = {
  ...initialLiveState,
  at: now,
  passive: true,
  lastInputAt: since,
  bout: newBout(0),
  absence: { since, parts: { ...noParts, idle: now - since }, idleByDate: {}, endedBoutBy: null },
};
const later = now + minuteMs;
const reading: Reading = {
  at: later,
  asleepMs: 0,
  idleForMs: later - since,
  locked: false,
  passive: true,
  said: false,
  surrounding: null,
  wallMs: later,
  zoneOffsetMs: 0,
};

test('a film goes on with an absence that is shorter than a natural break', () => {
  const settings = { ...defaultSettings, naturalBreakMinutes: 10 };
  expect(sliceGap(film, reading, settings)).toEqual([{ from: now, to: later, kind: 'evidence' }]);
});

test('a natural break that the person made shorter meanwhile is over the absence at once, film or not', () => {
  const settings = { ...defaultSettings, naturalBreakMinutes: 5 };
  expect(sliceGap(film, reading, settings)).toEqual([{ from: now, to: later, kind: 'idle' }]);
});

test('what was slept before the machine was found locked is followed by the lock, whoever typed a password', () => {
  const asleep = { ...reading, asleepMs: 30_000, idleForMs: 0, locked: true };
  const kinds = sliceGap({ ...film, passive: false, absence: null }, asleep, defaultSettings).map(({ kind }) => kind);
  expect(kinds).toEqual(['evidence', 'asleep', 'locked']);
});
