// Holds the lines about the record to plain words: how much, what goes, what came back and why something did not.
import { expect, it } from 'vitest';
import { broughtBackText, dayLines, deletedText, everythingLines, refusedLine, savedText, sizeText } from '../../../../renderer/settings/record/record-words';
import { bytesText } from '../../../../renderer/language/bytes';
import type { Refusal } from '../../../../shared/history/taken-in';
import { english } from '../../../../shared/messages/english';
import { createTranslate } from '../../../../shared/messages/translate';
import type { RecordDay, RecordPicture } from '../../../../shared/record/answers';

const translate = createTranslate('en', english);
const words = { translate, dateText: (date: string) => date, bytesText: (bytes: number) => bytesText(bytes, 'en') };
const picture: RecordPicture = { place: 'file', days: 212, firstDate: '2026-03-03', records: 4000, bytes: 3_140_000, copies: 0, rests: 0, going: { before: null, days: 0, gap: null } };
const day: RecordDay = { date: '2026-03-10', satMs: 0, breaks: 0, reminders: 0, checkIns: 0, corrections: 0, stretches: 0, rests: 0 };

it('says how much there is', () => {
  expect(sizeText(picture, words)).toBe('212 days since 2026-03-03 · 3.1 MB');
  expect(sizeText({ ...picture, days: 1, bytes: 412_000 }, words)).toBe('1 day since 2026-03-03 · 412 kB');
  expect(sizeText({ ...picture, days: 0, firstDate: null }, words)).toBe(english['record.sizeNone']);
  expect(sizeText({ ...picture, place: 'newer' }, words)).toBe(english['record.newer']);
});

it('names only what a day has', () => {
  expect(dayLines(day, translate)).toEqual([]);
  expect(dayLines({ ...day, satMs: 19_200_000, breaks: 1, reminders: 2, rests: 1 }, translate)).toEqual([
    '5 h 20 min at the desk',
    '1 break',
    '2 reminders and their answers',
    'the rest of 1 move that hurt',
  ]);
});

it('names copies and rests only where there are any', () => {
  expect(everythingLines(picture, words)).toHaveLength(3);
  expect(everythingLines({ ...picture, copies: 2, rests: 1 }, words)).toEqual(
    expect.arrayContaining(['2 copies of earlier files', 'that a move rests because it hurt']),
  );
});

it('tells what came back, and nothing where nothing was chosen', () => {
  const taken = { kind: 'taken', from: 'json', added: 12, known: 1, refused: [], refusedInAll: 0, stopped: false, olderDays: 0 } as const;
  expect(broughtBackText(taken, translate)).toBe('12 records were added. 1 was here already.');
  expect(broughtBackText({ ...taken, added: 0, known: 0 }, translate)).toBe('Nothing was new.');
  expect(broughtBackText({ ...taken, stopped: true, olderDays: 3 }, translate)).toContain('3 days are older than you keep');
  expect(broughtBackText({ kind: 'cancelled' }, translate)).toBeNull();
  expect(broughtBackText(null, translate)).toBe(english['record.refused.failed']);
  expect(savedText({ kind: 'saved', place: '/home/me/x' }, translate)).toBe('Saved: /home/me/x');
  expect(savedText({ kind: 'cancelled' }, translate)).toBeNull();
});

it('says plainly what became of a deletion', () => {
  expect(deletedText('gone', 'Gone.', translate)).toBe('Gone.');
  expect(deletedText('remains', 'Gone.', translate)).toBe(`Gone. ${english['record.remains']}`);
  expect(deletedText('notWritable', 'Gone.', translate)).toBe(english['record.refused.notWritable']);
});

it.each<[Refusal, 'csv' | 'json', string]>([
  [{ kind: 'table', table: 'bouts', reason: 'column', column: 'sat_ms' }, 'csv', 'bouts.csv: the column “sat_ms” is missing.'],
  [{ kind: 'table', table: 'breaks', reason: 'unreadable', line: 7 }, 'csv', 'breaks.csv, line 7: this is no table from here on.'],
  [{ kind: 'table', table: 'check_ins', reason: 'unreadable', line: 1 }, 'json', 'checkIns: this is no list.'],
  [{ kind: 'record', table: 'check_ins', place: 2, field: 'redFlag' }, 'csv', 'check_ins.csv, line 2: “red_flag” is missing or has no value that Unsit knows.'],
  [{ kind: 'record', table: 'corrections', place: 2, field: 'as' }, 'csv', 'corrections.csv, line 2: “counted_as” is missing or has no value that Unsit knows.'],
  [{ kind: 'record', table: 'bouts', place: 3, field: 'startedAt' }, 'json', 'bouts, number 3: “startedAt” is missing or has no value that Unsit knows.'],
  [{ kind: 'record', table: 'bouts', place: 3, field: null }, 'json', 'bouts, number 3: this is no record.'],
  [{ kind: 'alone', table: 'break_steps', place: 9 }, 'csv', 'break_steps.csv, line 9: what it belongs to is not in the files.'],
])('a refusal says where and why: %j', (refusal, from, text) => {
  expect(refusedLine(refusal, from, translate)).toBe(text);
});
