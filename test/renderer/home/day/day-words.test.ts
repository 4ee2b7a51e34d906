// Holds the words about a day: each piece with its time, length and what lay over it, the figures, and the rows of the table.
import { expect, it } from 'vitest';
import { countedAs, dayFigures, dayName, dayRows, pieceReading } from '../../../../renderer/home/day/day-words';
import { shownPieces } from '../../../../renderer/home/day/shown-pieces';
import { english } from '../../../../shared/messages/english';
import { createTranslate } from '../../../../shared/messages/translate';
import { bout, date, dayWith, hourOf, nextDate, routine, stretch, walk } from '../../../shared/day/days';

const translate = createTranslate('en', english);
const words = { translate, timeText: (at: number) => String(hourOf(at)) };
const later = { today: nextDate, nowHour: 34 };

const day = dayWith(
  {
    bouts: [bout(9, 10, { estimatedMs: 60_000 }), bout(10.5, 11, { satMs: 20 * 60_000, endedBy: 'routine' }), bout(11.06, 12, { endedBy: 'walk' })],
    breaks: [routine(11, 3), walk(12)],
    stretches: [stretch('held', 9.5, 9.75, { heldBy: 'call' }), stretch('paused', 9.75, 10.75)],
  },
  later,
);
const pieces = shownPieces(day);
const whole = (index: number): string | undefined => pieces[index] && pieceReading(pieces[index], day.overlays, words).whole;

it('a piece is said with its time, what counts of it, and what lay over it', () => {
  expect(whole(0)).toBe('Sitting, estimated, 9 – 10, 1 h; a break waited for the end of a call, reminders paused');
  expect(whole(2)).toBe('Sitting, 10.5 – 11, 20 min; reminders paused');
  expect(whole(3)).toBe('Routine: Standing at the desk, 11 – 11.05, 3 min');
});

it('what happened at one instant has no length', () => {
  expect(whole(5)).toBe('Walk, 12');
});

it('what goes on has no end, and seconds are named as such', () => {
  const piece = { from: day.startsAt, to: day.startsAt + 40_000, kind: 'standing' as const, satMs: 0, estimated: false, open: true, name: null, cutShort: false };
  expect(pieceReading(piece, [], words).whole).toBe('Standing, 0 – now, 40 s');
});

it('a routine that was cut short says so', () => {
  const cut = dayWith({ breaks: [routine(11, 1, { outcome: 'stopped' })] }, later);
  expect(shownPieces(cut).map((piece) => pieceReading(piece, [], words).what)).toEqual(['Routine, cut short: Standing at the desk']);
});

it('only sitting, standing and being away are one of the answers of a correction', () => {
  expect(pieces.map(countedAs)).toEqual(['sitting', 'away', 'sitting', null, 'sitting', null]);
});

it('its name is today, yesterday or the weekday', () => {
  const dateText = (of: string, form: string): string => `${form} ${of}`;
  expect(dayName({ date, today: date }, translate, dateText)).toBe('Today');
  expect(dayName({ date, today: nextDate }, translate, dateText)).toBe('Yesterday');
  expect(dayName({ date, today: '2026-03-20' }, translate, dateText)).toBe('weekday 2026-03-10');
});

it('its figures are the time at the desk, the longest stretch and the breaks', () => {
  expect(dayFigures(day, translate)).toEqual([
    { name: 'At the desk', value: '2 h 16 min', note: 'In 3 stretches.' },
    { name: 'Longest stretch', value: '1 h', note: '2 of 3 over 45 min.' },
    { name: 'Routines', value: '1', note: 'Also 1 walk, 1 natural break.' },
  ]);
  expect(dayFigures(dayWith({}), translate)).toEqual([]);
  expect(dayFigures(dayWith({ bouts: [bout(9, 9.01)] }), translate)).toEqual([]);
});

it('a day without any break says so, and leaves today open', () => {
  const told = (today: string): unknown => dayFigures(dayWith({ bouts: [bout(9, 9.5)] }, { today, nowHour: 34 }), translate).map(({ value, note }) => `${value} ${note}`);
  expect(told(date)).toEqual(['30 min In one stretch.', '30 min None over 45 min.', 'None yet No walk, no natural break.']);
  expect(told(nextDate)).toContain('None No walk, no natural break.');
});

it('the table has every piece and what lay over them, in order, and only pieces can be corrected', () => {
  const rows = dayRows(pieces, day.overlays, words);
  expect(rows.map(({ from, to, what, length, piece }) => `${from} ${to} ${what} ${length}${piece ? ' +' : ''}`)).toEqual([
    '9 10 Sitting, estimated 1 h +',
    '9.5 9.75 a break waited for the end of a call 15 min',
    '9.75 10.75 reminders paused 1 h',
    '10 10.5 Away 30 min +',
    '10.5 11 Sitting 20 min +',
    '11 11.05 Routine: Standing at the desk 3 min +',
    '11.06 12 Sitting 56 min +',
    '12 12 Walk  +',
  ]);
});
