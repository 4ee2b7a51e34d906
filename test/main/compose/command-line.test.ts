// Holds the command line to its own words, to letting Electron's through, and to clear words on bad input.
import { describe, expect, it, test } from 'vitest';
import { readCommandLine } from '../../../main/compose/command-line';
import { english } from '../../../shared/messages/english';

const packaged = (...words: string[]) => readCommandLine(['/opt/Unsit/unsit', ...words], true);
const checkout = (...words: string[]) => readCommandLine(['/x/electron', ...words], false);

it('takes its own words and leaves the rest to Electron', () => {
  expect(checkout('.', '--at-login', '--no-sandbox')).toEqual({
    purpose: 'run',
    refusal: null,
    atLogin: true,
    home: false,
    verbose: false,
    clockRate: 1,
    complaints: [],
  });
});

it('speeds the clock up only within its range and only when not packaged', () => {
  expect(checkout('.', '--clock-rate=30').clockRate).toBe(30);
  for (const word of ['--clock-rate=0', '--clock-rate=soon', '--clock-rate=', '--clock-rate=1e9']) {
    const read = checkout('.', word);
    expect([read.clockRate, read.complaints.length]).toEqual([1, 1]);
  }
  const read = packaged('--clock-rate=30');
  expect([read.clockRate, read.complaints.length]).toEqual([1, 1]);
});

test.each(['version', 'help', 'status', 'quit'] as const)('--%s is what it says, packaged or not, among words of others', (word) => {
  for (const read of [packaged(`--${word}`, '--user-data-dir=/x'), checkout('-r', '/x/loader.js', '--inspect=0', '/work/unsit', '--no-sandbox', `--${word}`)]) {
    expect([read.purpose, read.refusal]).toEqual([word, null]);
  }
});

describe('words that nobody knows are refused by name', () => {
  test.each([
    'status', '--stauts', '-h', '-version', '--Status', '--open=settings', 'https://example.com/', 'unsit://start', '/etc/passwd', '', '--', '--toString', '--constructor',
  ])('"%s"', (word) => {
    expect(packaged(word).refusal).toEqual({ key: 'commandLine.unknown', values: { word } });
    expect(checkout('.', word).refusal).toEqual({ key: 'commandLine.unknown', values: { word } });
  });

  test.each(['--status=now', '--version=2', '--home=', '--at-login=1'])('%s: no value is taken', (word) => {
    expect(packaged(word).refusal).toEqual({ key: 'commandLine.noValue', values: { word: word.split('=')[0] } });
  });

  it('two questions at once', () => {
    expect(packaged('--status', '--quit').refusal).toEqual({ key: 'commandLine.oneAtATime', values: { first: '--status', second: '--quit' } });
    expect(packaged('--status', '--status').refusal).toBeNull();
  });
});

test.each([
  '--no-sandbox', '--user-data-dir=/tmp/x', '--ozone-platform=wayland', '--ozone-platform-hint=auto', '--enable-features=WaylandWindowDecorations', '--disable-gpu',
  '--remote-debugging-port=0', '--inspect=0', '--inspect-brk', '--js-flags=--expose-gc', '--lang=de', '--log-level=3', '--log-file=x', '--v=1', '--vmodule=x=1', '--in-process-gpu',
  '--force-device-scale-factor=2', '--password-store=basic', '--gtk-version=4', '--require=x', '--original-process-start-time=1', '--proxy-server=x', '--enable-logging', '--class=Unsit',
])('%s is Electron’s and goes through', (word) => {
  expect(packaged(word).refusal).toBeNull();
});

it('says every word of its own in the help', () => {
  for (const word of ['--home', '--at-login', '--status', '--quit', '--verbose', '--version', '--help']) expect(english['commandLine.help']).toContain(word);
});
