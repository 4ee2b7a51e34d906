// Keeps, one by one, the readings that were chosen where the rules of traces leave a choice, so that changing one is a decision.
import { expect, test } from 'vitest';
import { oracle } from './oracle';
import { parseTrace } from './trace';
import type { Truth } from './trace';

function outcome(until: number, happenings: string[], { settings = '{}', start = '2026-03-10T08:00:00Z' } = {}): Truth {
  const header = `{"name":"choice","start":"${start}","zone":"Europe/Berlin","settings":${settings},"until":${until}}`;
  const lines = happenings.map((happening) => happening.replace(/^(\S+) /, '{"at":$1,') + '}');
  return oracle(parseTrace([header, ...lines].join('\n')));
}

test('idle counts towards the limit only when the person is back, so nobody is reminded in an empty room', () => {
  const { bouts, reminders } = outcome(14400, ['0 "input":true', '2640 "input":false']);
  expect(bouts).toEqual([[0, 2640, 2640, 'natural break']]);
  expect(reminders).toEqual([]);
});

test('the first minute after a natural break stays quiet even where the limit is shorter', () => {
  const { reminders } = outcome(700, ['0 "input":true', '40 "input":false', '400 "input":true'], { settings: '{"sitLimitMinutes":0.5}' });
  expect(reminders).toEqual([30, 460]);
});

test('whoever says to walk without a break walks from then on, even when back soon', () => {
  const { bouts } = outcome(1500, ['0 "input":true', '1000 "input":false', '1000 "say":"walk"', '1200 "input":true']);
  expect(bouts).toEqual([
    [0, 1000, 1000, 'walk'],
    [1200, 1500, 300, 'open'],
  ]);
});

test('a routine begun while standing ends the bout where the routine began', () => {
  const { bouts } = outcome(1500, ['0 "input":true', '1000 "say":"standing"', '1100 "say":"start"', '1200 "say":"finish"', '1250 "say":"sitting"']);
  expect(bouts).toEqual([
    [0, 1100, 1000, 'routine'],
    [1250, 1500, 250, 'open'],
  ]);
});

test('"moved" said while standing ends the bout where the standing began', () => {
  const { bouts } = outcome(1500, ['0 "input":true', '1000 "say":"standing"', '1100 "say":"moved"', '1200 "say":"sitting"']);
  expect(bouts).toEqual([
    [0, 1000, 1000, 'moved'],
    [1200, 1500, 300, 'open'],
  ]);
});

test('"moved" reaches back over a lock of half a minute, but not over a pause between two clicks', () => {
  const lock = outcome(2000, ['0 "input":true', '1000 "lock":true', '1030 "lock":false', '1100 "say":"moved"']);
  expect(lock.bouts[0]).toEqual([0, 1000, 1000, 'moved']);
  const pause = outcome(2000, ['0 "input":true', '1000 "input":false', '1030 "input":true', '1100 "say":"moved"']);
  expect(pause.bouts[0]).toEqual([0, 1100, 1100, 'moved']);
});

test('a natural moment that falls into a pause waits for its end', () => {
  const { reminders } = outcome(5100, ['0 "input":true', '3100 "say":"pause:30"', '3300 "lock":true', '3400 "lock":false']);
  expect(reminders).toEqual([2700, 3000, 4900]);
});

test('a break abandoned after a skip leaves the interval of the skip', () => {
  const { reminders } = outcome(5600, ['0 "input":true', '2710 "say":"skip"', '3000 "say":"start"', '3060 "say":"abandon"']);
  expect(reminders).toEqual([2700, 5470]);
});

test('losing sight of a person who is away counts from there, because nothing could show their return either', () => {
  const { bouts } = outcome(4000, ['0 "input":true', '1000 "input":false', '2000 "idleSource":false', '3000 "lock":true', '3010 "lock":false']);
  expect(bouts).toEqual([
    [0, 1000, 1000, 'natural break'],
    [2000, 4000, 1990, 'open'],
  ]);
});

test('where idle cannot be seen, any word after the reminder shows that the person is there', () => {
  const { bouts } = outcome(4000, ['0 "idleSource":false', '3100 "say":"resume"']);
  expect(bouts).toEqual([[0, 4000, 4000, 'open']]);
});

test('where idle cannot be seen, the repeat may be answered for as long as the reminder', () => {
  const answered = outcome(4000, ['0 "idleSource":false', '3299 "say":"skip"']);
  expect(answered.bouts).toEqual([[0, 4000, 4000, 'open']]);
  const tooLate = outcome(4000, ['0 "idleSource":false', '3301 "say":"skip"']);
  expect(tooLate.bouts).toEqual([
    [0, 2700, 2700, 'natural break'],
    [3301, 4000, 699, 'open'],
  ]);
});

test('a lock from before a reboot is gone when Unsit starts', () => {
  const { bouts } = outcome(2000, ['0 "input":true', '1000 "lock":true', '1010 "kill":true,"reboot":true', '1100 "start":true']);
  expect(bouts).toEqual([[0, 2000, 1900, 'open']]);
});

test('a clock that ran ahead over midnight and is set back books on the later date until it is passed', () => {
  const { days } = outcome(1800, ['0 "input":true', '600 "clock":21600', '1200 "clock":-21600'], { start: '2026-03-10T20:00:00Z' });
  expect(days).toEqual({ '2026-03-10': 600, '2026-03-11': 1200 });
});
