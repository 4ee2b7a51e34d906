// Holds the daily deletion of old days to its promise: once a day, also after a change of the wish, and not by a date that may be wrong.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepForRule } from '../../../main/record/keep-for';
import type { KeepForRule } from '../../../main/record/keep-for';
import type { KeepFor } from '../../../shared/record/keep-for';
import { yearsOfHistory } from '../adapters/history/ten-years';
import { recordFolder } from './record-folder';
import type { RecordFolder } from './record-folder';

let here: RecordFolder;
let rule: KeepForRule;
let keepFor: KeepFor;
let today: string;
let planned: (() => void)[];

beforeEach(() => {
  here = recordFolder();
  here.history.add(yearsOfHistory(420, '2026-11-26'));
  [keepFor, today, planned] = ['oneYear', '2026-11-27', []];
  const after = (_delayMs: number, call: () => void): (() => void) => {
    planned.push(call);
    return () => undefined;
  };
  rule = keepForRule({ history: here.history, work: here.work, keepFor: () => keepFor, today: () => today, clock: { after }, log: (line) => here.lines.push(line) });
});
afterEach(() => here.remove());

/** What was planned is done, and over. */
async function carriedOut(): Promise<void> {
  for (const call of planned.splice(0)) call();
  await here.work.ending();
}

const older = 24;

it('says what would go', () => {
  expect(rule.going('oneYear')).toEqual({ before: '2025-10-27', days: older, gap: null });
  expect(rule.going('twoYears')).toEqual({ before: '2024-10-27', days: 0, gap: null });
  expect(rule.going('ever')).toEqual({ before: null, days: 0, gap: null });
});

it('deletes once a day, and only what is older', async () => {
  rule.look();
  rule.look();
  expect(planned).toHaveLength(1);
  await carriedOut();
  expect(here.history.size()).toMatchObject({ firstDate: '2025-10-27', days: 420 - older });
  rule.look();
  expect(planned).toEqual([]);
  today = '2026-11-28';
  rule.look();
  await carriedOut();
  expect(here.history.size().firstDate).toBe('2025-10-28');
});

it('looks again when the wish is another one, and never where everything is kept', async () => {
  keepFor = 'ever';
  rule.look();
  expect(planned).toEqual([]);
  keepFor = 'fiveYears';
  rule.look();
  await carriedOut();
  expect(here.history.size().days).toBe(420);
  keepFor = 'oneYear';
  rule.look();
  await carriedOut();
  expect(here.history.size().days).toBe(420 - older);
});

it('deletes nothing by a clock that was set years ahead, and all of it once the person says so', async () => {
  today = '2036-01-10';
  rule.look();
  await carriedOut();
  expect(here.history.size().days).toBe(420);
  expect(here.lines.join('\n')).toContain('the clock may be wrong');
  expect(rule.going('oneYear')).toMatchObject({ days: 420, gap: { from: '2026-11-26', to: '2036-01-10' } });
  expect(await rule.carryOut()).toBe('gone');
  expect(here.history.size().days).toBe(0);
});

it('tries again on the next look where something else was being done', async () => {
  const goOn = here.holdUp();
  const other = here.work.erase({ kind: 'deleteDay', date: '2026-11-26' }, () => undefined);
  rule.look();
  for (const call of planned.splice(0)) call();
  goOn();
  await other;
  rule.look();
  expect(planned).toHaveLength(1);
  await carriedOut();
  expect(here.history.size().firstDate).toBe('2025-10-27');
});
