// Holds the end of Unsit to its promise while something is done with the record: it waits, but not for ever.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { recordHere } from '../../../main/compose/record-here';
import type { OurRecord } from '../../../main/compose/record-here';
import { defaultSettings } from '../../../shared/settings/settings';
import { recordFolder } from '../record/record-folder';
import type { RecordFolder } from '../record/record-folder';

let here: RecordFolder;
let record: OurRecord;
let quits: number;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  here = recordFolder();
  quits = 0;
  record = recordHere({
    history: here.history,
    work: here.longWork,
    settings: () => defaultSettings,
    wallNow: () => new Date(2026, 2, 10, 12),
    clock: { read: () => expect.fail('no clock is needed'), after: () => () => undefined, rate: 1 },
    onChange: () => undefined,
    log: () => undefined,
  });
});
afterEach(() => {
  vi.useRealTimers();
  here.remove();
});

const quit = (): number => (quits += 1);

it('ends at once while nothing is being done', () => {
  expect(record.holdsUpQuit(quit)).toBe(false);
});

it('waits for what is being done, however often it is asked, and then ends once', async () => {
  const goOn = here.holdUp();
  const gone = record.work.erase({ kind: 'deleteAll' }, () => undefined);
  expect(record.holdsUpQuit(quit)).toBe(true);
  expect(record.holdsUpQuit(quit)).toBe(true);
  expect(quits).toBe(0);
  goOn();
  expect(await gone).toBe('gone');
  expect(quits).toBe(1);
  expect(record.holdsUpQuit(quit)).toBe(false);
});

it('does not wait for ever', () => {
  here.holdUp();
  void record.work.erase({ kind: 'deleteAll' }, () => undefined);
  expect(record.holdsUpQuit(quit)).toBe(true);
  vi.advanceTimersByTime(5_000);
  expect(quits).toBe(1);
  expect(record.holdsUpQuit(quit)).toBe(false);
});
