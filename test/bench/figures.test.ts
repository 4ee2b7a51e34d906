// The benchmark's arithmetic must be right before anybody believes its tables.
import { describe, expect, it, test } from 'vitest';
import { costTable, isWithin, judgedValue, spreadOf, tableText } from './figures';
import type { Budget, Row } from './figures';
import { readMemory, readStat, readVoluntarySwitches, treeAmong } from './process-figures';
import type { ProcessStat } from './process-figures';

const of = (...values: readonly number[]) => spreadOf(values);
const row = (floor: number | null, unsit: number, budget: Budget | null): Row => ({
  figure: 'memory',
  unit: 'MB',
  floor: floor === null ? null : of(floor),
  unsit: of(unsit),
  budget,
});

describe('a spread', () => {
  it('has the middle value of an odd number, whatever their order', () => {
    expect(of(9, 1, 4)).toEqual({ median: 4, least: 1, most: 9, count: 3 });
  });

  it('has the mean of the two middle ones of an even number', () => {
    expect(of(10, 1, 2, 4).median).toBe(3);
  });

  it('is not made up where nothing was measured', () => {
    expect(() => spreadOf([])).toThrow('Nothing was measured');
  });
});

test.each([
  ['a ratio to the floor', row(100, 120, { kind: 'ratio', limit: 1.2 }), 1.2, true],
  ['a ratio that is too high', row(100, 121, { kind: 'ratio', limit: 1.2 }), 1.21, false],
  ['so much above the floor', row(5, 5.9, { kind: 'above', limit: 1 }), 0.9, true],
  ['too much above the floor', row(5, 6.1, { kind: 'above', limit: 1 }), 1.1, false],
  ['so much in all, whatever the floor', row(1, 2.9, { kind: 'most', limit: 3 }), 2.9, true],
  ['too much in all', row(null, 3.1, { kind: 'most', limit: 3 }), 3.1, false],
])('a budget of %s', (_what, judged, value, within) => {
  expect(judgedValue(judged)).toBeCloseTo(value);
  expect(isWithin(judged)).toBe(within);
});

test('a figure without a budget is never out of it', () => {
  expect(isWithin(row(1, 1000, null))).toBe(true);
});

test('a table is Markdown with cells of one width', () => {
  expect(tableText(['a', 'long'], [['wide', 'b']])).toBe('| a    | long |\n|------|------|\n| wide | b    |');
});

test('a row says the medians with their extremes, the ratio, the budget and whether it is kept', () => {
  const text = costTable([
    { figure: 'start', unit: 'ms', floor: of(300, 310, 330), unsit: of(350, 400, 420), budget: { kind: 'ratio', limit: 1.25 } },
    { figure: 'moving', unit: '% of a core', floor: null, unsit: of(2.5), budget: { kind: 'most', limit: 3 } },
  ]);
  const cells = text.split('\n').slice(2).map((line) => line.split('|').map((cell) => cell.trim()).slice(1, -1));
  expect(cells).toEqual([
    ['start, ms', '310 (300–330)', '400 (350–420)', '1.29', '≤ 1.25 ×', 'MISSED'],
    ['moving, % of a core', '–', '2.50', '–', '≤ 3 % of a core', 'within'],
  ]);
});

test('memory is read from smaps_rollup, the anonymous part for itself', () => {
  const text = `55d0-7ffe ---p 00000000 00:00 0    [rollup]
Rss:              120304 kB
Pss:               71234 kB
Pss_Dirty:         33000 kB
Pss_Anon:          31111 kB
Pss_File:          40123 kB
Pss_Shmem:             0 kB
`;
  expect(readMemory(text)).toEqual({ pssKb: 71_234, anonymousKb: 31_111 });
  expect(() => readMemory('Rss: 1 kB')).toThrow('no field Pss');
});

test('a process is read from its stat, whatever its name', () => {
  const text = '42 (a (b) c) S 7 40 40 0 -1 4194304 900 155 0 0 31 12 5 6 20 0 8 0 12345 1000 2000';
  expect(readStat(text)).toEqual({ pid: 42, name: 'a (b) c', state: 'S', parent: 7, group: 40, ticks: 43, faultsOfEndedChildren: 155 });
});

test('only switches that a thread made by itself count', () => {
  expect(readVoluntarySwitches('Name:\tx\nvoluntary_ctxt_switches:\t17\nnonvoluntary_ctxt_switches:\t99\n')).toBe(17);
});

test('a tree is the group, whatever it started outside of the group, and nothing that has ended', () => {
  const process = (pid: number, parent: number, group: number, state = 'S'): ProcessStat => ({
    pid,
    parent,
    group,
    state,
    name: 'x',
    ticks: 0,
    faultsOfEndedChildren: 0,
  });
  const all = [process(1, 0, 1), process(12, 11, 12), process(10, 1, 10), process(11, 10, 10), process(13, 10, 10, 'Z'), process(20, 1, 20)];
  expect(treeAmong(all, 10).map(({ pid }) => pid)).toEqual([12, 10, 11]);
});
