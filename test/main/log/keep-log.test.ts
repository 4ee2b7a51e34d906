// The log must neither lose what a terminal should see nor let a fault in a loop wear the disk.
import { expect, test } from 'vitest';
import { keepLog } from '../../../main/log/keep-log';
import type { LogEntry } from '../../../shared/log/log-entry';

function logOf({ verbose = false } = {}) {
  const printed: string[] = [];
  const kept: LogEntry[] = [];
  const log = keepLog({
    scrub: (text) => text.replaceAll('/home/ada', '~'),
    now: () => ({ wallMs: Date.UTC(2026, 10, 27, 12), zoneOffsetMs: 0 }),
    print: (line) => printed.push(line),
    verbose,
  });
  const place = { append: (entry: LogEntry) => void kept.push(entry), read: () => kept, clear: () => kept.splice(0).length >= 0 };
  return { ...log, printed, kept, open: () => log.keepIn(place) };
}

test('a line that comes again is printed each time and written once, with how often', () => {
  const { log, open, printed, kept, read } = logOf();
  open();
  for (let time = 1; time <= 5; time += 1) log('ipc: refused', 'warning');
  expect(printed).toEqual(Array.from({ length: 5 }, () => '[unsit] warning: ipc: refused'));
  expect(kept.map(({ text }) => text)).toEqual(['ipc: refused']);
  expect(read().map(({ text }) => text)).toEqual(['ipc: refused', 'ipc: refused … ×5']);
});

test('what is said before there is a file goes there first, and both are scrubbed', () => {
  const { log, open, printed, kept } = logOf();
  log('/home/ada/x: no');
  expect(kept).toEqual([]);
  open();
  log('later');
  expect(kept.map(({ text }) => text)).toEqual(['~/x: no', 'later']);
  expect(printed[0]).toBe('[unsit] ~/x: no');
});

test('details are kept only when they were asked for', () => {
  const [quiet, verbose] = [logOf(), logOf({ verbose: true })];
  for (const { log, open } of [quiet, verbose]) {
    open();
    log('bout: 12.0 min', 'debug');
  }
  expect([quiet.printed, quiet.kept]).toEqual([[], []]);
  expect(verbose.kept.map(({ level }) => level)).toEqual(['debug']);
});
