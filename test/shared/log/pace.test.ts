// A fault in a loop is written once a minute with its count, and never more than so many lines.
import { expect, it } from 'vitest';
import { localIso } from '../../../shared/log/log-entry';
import { freshPace, mostTextsPerMinute, paced, settled } from '../../../shared/log/pace';
import type { Pace, Said } from '../../../shared/log/pace';
import { hourMs, minuteMs, secondMs } from '../../../shared/time/duration';

function say(lines: readonly (readonly [at: number, text: string])[]): { pace: Pace; written: string[] } {
  let pace = freshPace;
  const written: Said[] = [];
  for (const [at, text] of lines) {
    const next = paced(pace, { level: 'warning', text }, at);
    pace = next.pace;
    written.push(...next.write);
  }
  return { pace, written: written.map(({ text }) => text) };
}

it('writes different lines as they come', () => {
  expect(say([[0, 'a'], [1, 'b'], [2, 'c']]).written).toEqual(['a', 'b', 'c']);
});

it('writes a line that comes again once, and with the next minute how often', () => {
  const loop = Array.from({ length: 1_000 }, (_, index) => [index * 50, index % 2 === 0 ? 'a' : 'b'] as const);
  expect(say([...loop, [61 * secondMs, 'c']]).written).toEqual(['a', 'b', 'a … ×500', 'b … ×500', 'c']);
});

it('writes it again in the next minute', () => {
  expect(say([[0, 'a'], [minuteMs, 'a']]).written).toEqual(['a', 'a']);
});

it('says how many lines were left out', () => {
  const storm = Array.from({ length: 10_000 }, (_, index) => [index, `line ${index}`] as const);
  const { written } = say([...storm, [hourMs, 'after']]);
  expect(written).toHaveLength(mostTextsPerMinute + 2);
  expect(written.slice(-2)).toEqual([`log: ${10_000 - mostTextsPerMinute} more lines in one minute, left out`, 'after']);
});

it('is settled by whoever reads, and counts on from there', () => {
  const { pace } = say([[0, 'a'], [1, 'a'], [2, 'a']]);
  const first = settled(pace);
  expect(first.write.map(({ text }) => text)).toEqual(['a … ×3']);
  expect(settled(first.pace).write).toEqual([]);
});

it('begins a new minute where the clock went back', () => {
  expect(say([[hourMs, 'a'], [0, 'a']]).written).toEqual(['a', 'a']);
});

it('stamps with local time and its offset', () => {
  expect(localIso(Date.UTC(2026, 10, 27, 13, 5, 9), hourMs)).toBe('2026-11-27T14:05:09+01:00');
  expect(localIso(Date.UTC(2026, 0, 1, 2, 0, 0), -3.5 * hourMs)).toBe('2025-12-31T22:30:00-03:30');
});
