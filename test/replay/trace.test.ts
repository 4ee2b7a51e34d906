// Holds the reader of traces to the format, and to saying in which line a file breaks it and why.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { traces } from './generate';
import { parseTrace, usualSettings } from './trace';
import { TraceError } from './trace-fields';
import { traceText } from './trace-text';

const header = '{"name":"day","start":"2026-03-10T08:00:00Z","zone":"Europe/Berlin","until":100}';
const text = (...lines: string[]) => [header, ...lines].join('\n');

function whatIsWrong(file: string): { line: number; reason: string } {
  try {
    parseTrace(file);
  } catch (error) {
    if (error instanceof TraceError) return { line: error.line, reason: error.reason };
    throw error;
  }
  throw new Error('nothing is wrong with it');
}

describe('a trace file', () => {
  test('is read with everything that its format knows', () => {
    const lines = [
      '{"at":0,"input":true}',
      '{"at":1,"passive":true}',
      '{"at":2,"lock":false}',
      '{"at":3.5,"sleep":true,"events":"late"}',
      '{"at":4,"sleep":false}',
      '{"at":5,"clock":-21600}',
      '{"at":6,"zone":"America/New_York"}',
      '{"at":7,"kill":true,"reboot":true}',
      '{"at":8,"start":true}',
      '{"at":9,"say":"standing"}',
      '{"at":10,"say":"snooze:5"}',
      '{"at":11,"surround":"call"}',
      '{"at":12,"surround":null}',
      '{"at":13,"idleSource":false}',
      '{"at":100,"truth":{"bouts":[[0,3.5,3.5,"not watched"]],"reminders":[3],"days":{"2026-03-10":3.5}}}',
    ];
    expect(parseTrace(text(...lines))).toEqual({
      name: 'day',
      startWallMs: Date.UTC(2026, 2, 10, 8),
      zone: 'Europe/Berlin',
      settings: usualSettings,
      untilSeconds: 100,
      events: [
        { at: 0, kind: 'input', on: true },
        { at: 1, kind: 'passive', on: true },
        { at: 2, kind: 'lock', on: false },
        { at: 3.5, kind: 'sleep', on: true, announced: 'late' },
        { at: 4, kind: 'sleep', on: false, announced: 'usual' },
        { at: 5, kind: 'clock', bySeconds: -21600 },
        { at: 6, kind: 'zone', zone: 'America/New_York' },
        { at: 7, kind: 'kill', reboot: true },
        { at: 8, kind: 'start' },
        { at: 9, kind: 'say', said: { word: 'standing' } },
        { at: 10, kind: 'say', said: { word: 'snooze', minutes: 5 } },
        { at: 11, kind: 'surround', by: 'call' },
        { at: 12, kind: 'surround', by: null },
        { at: 13, kind: 'idleSource', on: false },
      ],
      truth: { bouts: [[0, 3.5, 3.5, 'not watched']], reminders: [3], days: { '2026-03-10': 3.5 } },
    });
  });

  test('takes the usual settings for those that it leaves out', () => {
    const trace = parseTrace(header.replace('"until"', '"settings":{"sitLimitMinutes":30},"until"'));
    expect(trace.settings).toEqual({ ...usualSettings, sitLimitMinutes: 30 });
  });

  test('may end its lines as on Windows, begin with a byte order mark and hold empty lines', () => {
    expect(parseTrace(`\uFEFF${header}\r\n\r\n{"at":1,"input":true}\r\n`).events).toHaveLength(1);
  });

  test('written out again says the same', () => {
    fc.assert(
      fc.property(traces(), (trace) => {
        expect(parseTrace(traceText(trace))).toEqual(trace);
      }),
      { numRuns: 50 },
    );
  });
});

const fullTruth = '{"at":100,"truth":{"bouts":[],"reminders":[],"days":{}}}';

describe('a malformed trace file is refused with line and reason:', () => {
  const cases: [title: string, file: string, line: number, reason: RegExp][] = [
    ['an empty file', '\n', 1, /header is missing/],
    ['a line that is not JSON', text('{"at":1,"input":true', '{"at":2,"input":true}'), 2, /^not JSON$/],
    ['a line that is no object', text('{"at":1,"input":true}', '[1]'), 3, /^not a JSON object$/],
    ['no header', '{"at":0,"input":true}', 1, /must be the header/],
    ['a header without zone', header.replace('"zone":"Europe/Berlin",', ''), 1, /zone is missing/],
    ['a header without until', header.replace(',"until":100', ''), 1, /until is missing/],
    ['an unknown field in the header', header.replace('"until"', '"tempo":2,"until"'), 1, /unknown field "tempo"/],
    ['a start that is no instant', header.replace('2026-03-10T08:00:00Z', 'yesterday'), 1, /start must be an instant.*"yesterday"/],
    ['a start on a day that does not exist', header.replace('03-10', '13-10'), 1, /start must be an instant/],
    ['an unknown zone in the header', header.replace('Berlin', 'Bärlin'), 1, /unknown zone "Europe\/Bärlin"/],
    ['an unknown setting', header.replace('"until"', '"settings":{"limit":1},"until"'), 1, /unknown field "limit"/],
    ['a setting of the wrong type', header.replace('"until"', '"settings":{"repeatMinutes":"5"},"until"'), 1, /repeatMinutes must be a number, not "5"/],
    ['a setting of nothing', header.replace('"until"', '"settings":{"sitLimitMinutes":0},"until"'), 1, /sitLimitMinutes must be a number above 0/],
    ['settings that are a list', header.replace('"until"', '"settings":[],"until"'), 1, /settings must be an object/],
    ['an unknown event', text('{"at":1,"mouse":true}'), 2, /unknown field "mouse"/],
    ['an unknown field beside an event', text('{"at":1,"input":true,"events":"late"}'), 2, /unknown field "events"/],
    ['two things in one line', text('{"at":1,"input":true,"lock":true}'), 2, /only one thing.*input, lock/],
    ['a line in which nothing happens', text('{"at":1}'), 2, /nothing happens/],
    ['an event without at', text('{"input":true}'), 2, /at is missing/],
    ['an at that is no number', text('{"at":"1","input":true}'), 2, /at must be a number, not "1"/],
    ['an at before the start', text('{"at":-1,"input":true}'), 2, /at must be a number from 0 up/],
    ['an at out of order', text('{"at":5,"input":true}', '{"at":4,"input":false}'), 3, /at 4 comes after 5/],
    ['an event after the end', text('{"at":101,"input":true}'), 2, /after the end.*100/],
    ['an input that is neither true nor false', text('{"at":1,"input":1}'), 2, /input must be true or false, not 1/],
    ['a sleep announced in an unknown way', text('{"at":1,"sleep":true,"events":"early"}'), 2, /events must be one of missing, doubled, late, not "early"/],
    ['a clock step that is no number', text('{"at":1,"clock":"+1"}'), 2, /clock must be a number/],
    ['an unknown zone on the way', text('{"at":1,"zone":"Mars"}'), 2, /unknown zone "Mars"/],
    ['a kill that is false', text('{"at":1,"kill":false}'), 2, /kill must be true/],
    ['a reboot without a kill', text('{"at":1,"start":true,"reboot":true}'), 2, /unknown field "reboot"/],
    ['an unknown word', text('{"at":1,"say":"dismiss"}'), 2, /"dismiss": unknown word/],
    ['a word with minutes that takes none', text('{"at":1,"say":"skip:5"}'), 2, /"skip:5": unknown word/],
    ['a snooze without minutes', text('{"at":1,"say":"snooze"}'), 2, /snooze needs its minutes/],
    ['a pause of no minutes', text('{"at":1,"say":"pause:0"}'), 2, /pause needs its minutes/],
    ['an unknown surrounding', text('{"at":1,"surround":"rain"}'), 2, /surround must be one of call/],
    ['a truth that is not last', text(fullTruth, '{"at":100,"input":true}'), 3, /truth must be the last line/],
    ['a second truth', text(fullTruth, fullTruth), 3, /truth must be the last line/],
    ['a truth without reminders', text('{"at":100,"truth":{"bouts":[],"days":{}}}'), 2, /reminders is missing/],
    ['an unknown field in the truth', text(fullTruth.replace('"days"', '"weeks":{},"days"')), 2, /unknown field "weeks"/],
    ['a bout of three parts', text(fullTruth.replace('"bouts":[]', '"bouts":[[0,1,1]]')), 2, /\[from, to, satSeconds, endedBy\]/],
    ['a bout with a text for seconds', text(fullTruth.replace('"bouts":[]', '"bouts":[[0,"1",1,"open"]]')), 2, /three numbers/],
    ['a bout of unknown end', text(fullTruth.replace('"bouts":[]', '"bouts":[[0,1,1,"fire"]]')), 2, /ends by "fire": unknown/],
    ['a reminder that is no number', text(fullTruth.replace('"reminders":[]', '"reminders":["1"]')), 2, /reminder of the truth/],
    ['a day that is no date', text(fullTruth.replace('"days":{}', '"days":{"monday":1}')), 2, /"monday" is not a date/],
    ['a day of negative seconds', text(fullTruth.replace('"days":{}', '"days":{"2026-03-10":-1}')), 2, /2026-03-10 must be a number from 0 up/],
  ];

  test.each(cases)('%s', (_title, file, line, reason) => {
    const wrong = whatIsWrong(file);
    expect(wrong.line).toBe(line);
    expect(wrong.reason).toMatch(reason);
  });
});
