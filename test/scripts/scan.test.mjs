// What the security scanner finds fails CI unless somebody explained it, and an explanation of nothing fails too.
import { expect, test } from 'vitest';
import { allowed, judge } from '../../scripts/scan/allowed.mjs';

const list = [{ id: 'A', file: 'main/a.ts', why: 'because' }];

test('a finding that is explained for this file passes', () => {
  expect(judge([{ id: 'A', file: 'main/a.ts' }], list)).toEqual({ unexplained: [], idle: [] });
});

test('the same finding in another file, and another one in this file, are not explained', () => {
  const others = [{ id: 'A', file: 'main/b.ts' }, { id: 'B', file: 'main/a.ts' }];
  expect(judge([{ id: 'A', file: 'main/a.ts' }, ...others], list).unexplained).toEqual(others);
});

test('an explanation that explains nothing any more is named', () => {
  expect(judge([], list).idle).toEqual(list);
});

test('each exception says why', () => {
  for (const { why } of allowed) expect(why.length).toBeGreaterThan(40);
});
