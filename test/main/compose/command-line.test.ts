// Holds the command line to clear words on bad input.
import { expect, it } from 'vitest';
import { readCommandLine } from '../../../main/compose/command-line';

it('takes its own words and leaves the rest to Electron', () => {
  expect(readCommandLine(['electron', '.', '--at-login', '--no-sandbox'], false)).toEqual({
    atLogin: true,
    home: false,
    clockRate: 1,
    complaints: [],
  });
});

it('speeds the clock up only within its range and only when not packaged', () => {
  expect(readCommandLine(['--clock-rate=30'], false).clockRate).toBe(30);
  for (const word of ['--clock-rate=0', '--clock-rate=soon', '--clock-rate=', '--clock-rate=1e9']) {
    const read = readCommandLine([word], false);
    expect([read.clockRate, read.complaints.length]).toEqual([1, 1]);
  }
  const packaged = readCommandLine(['--clock-rate=30'], true);
  expect([packaged.clockRate, packaged.complaints.length]).toEqual([1, 1]);
});
