// Checks when a download is given up and what is told about it; an unreachable site must not hold anyone up for minutes.
import { expect, test } from 'vitest';
import { downloadPatience, firstReason, runWatchedDownload } from '../../scripts/setup/watched-download.mjs';
import { triedRecently } from '../../scripts/setup/official-electron.mjs';

test('a download that never begins is given up after the first limit', () => {
  const patience = downloadPatience({ firstBytesMs: 10_000, stallMs: 60_000 });
  expect(patience.look(0, 0)).toBe('wait');
  expect(patience.look(0, 9_000)).toBe('wait');
  expect(patience.look(0, 10_500)).toBe('give up');
});

test('a slow download is waited for as long as it grows', () => {
  const patience = downloadPatience({ firstBytesMs: 10_000, stallMs: 60_000 });
  for (let minute = 0; minute < 30; minute += 1) expect(patience.look(200_000 * (minute + 1), minute * 59_000)).toBe('wait');
});

test('a download that stops half way is given up after the longer limit', () => {
  const patience = downloadPatience({ firstBytesMs: 10_000, stallMs: 60_000 });
  patience.look(5_000_000, 1_000);
  expect(patience.look(5_000_000, 50_000)).toBe('wait');
  expect(patience.look(5_000_000, 62_000)).toBe('give up');
});

test('a failed command is told in one short line', async () => {
  const result = await runWatchedDownload(process.execPath, ['-e', 'console.error("Error: no such host"); process.exit(1)'], { folder: import.meta.dirname, label: 'Something' });
  expect(result).toMatchObject({ ok: false, reason: 'Error: no such host' });
});

test('a command that does not exist is told, not thrown', async () => {
  const result = await runWatchedDownload('no-such-command-here', [], { folder: import.meta.dirname, label: 'Something' });
  expect(result.ok).toBe(false);
  expect(result.reason).toContain('no-such-command-here');
});

test('of what npm prints, the sentence is taken and not the code', () => {
  expect(firstReason('npm error code E404\nnpm error 404 Not Found - the package\nnpm error A complete log of this run')).toBe('404 Not Found - the package');
});

test('a failure of a moment ago is remembered for an hour, one from the future is not', () => {
  const hour = 60 * 60 * 1000;
  expect(triedRecently(null, 5 * hour)).toBe(false);
  expect(triedRecently(5 * hour - 1000, 5 * hour)).toBe(true);
  expect(triedRecently(3 * hour, 5 * hour)).toBe(false);
  expect(triedRecently(6 * hour, 5 * hour)).toBe(false);
});
