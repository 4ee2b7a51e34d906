// Holds the choice of pieces: no nights, nothing of what was said by hand lost, and what nobody knows as a piece that can be picked.
import { expect, it } from 'vitest';
import { pieceAround, shownPieces } from '../../../../renderer/home/day/shown-pieces';
import type { DayPicture } from '../../../../shared/day/day-picture';
import { at, bout, correction, date, dayWith, hourOf, nextDate, routine, stretch } from '../../../shared/day/days';

const told = (day: DayPicture): string[] => shownPieces(day).map(({ kind, from, to, open }) => `${kind} ${hourOf(from)}–${hourOf(to)}${open ? ' …' : ''}`);

it('leaves out the nights before and after', () => {
  const records = { bouts: [bout(9, 10), bout(10.5, 12)], stretches: [stretch('away', 0, 9), stretch('away', 10, 10.5), stretch('notWatched', 12, 24)] };
  expect(told(dayWith(records, { today: nextDate, nowHour: 34 }))).toEqual(['sitting 9–10', 'away 10–10.5', 'sitting 10.5–12']);
});

it('keeps the absence that still goes on today', () => {
  const records = { bouts: [bout(9, 10)], stretches: [stretch('away', 10, 12)] };
  expect(told(dayWith(records, { nowHour: 12 }))).toEqual(['sitting 9–10', 'away 10–12']);
});

it('keeps an absence that the person named, wherever it lies', () => {
  const records = { bouts: [bout(9, 10)], stretches: [], corrections: [correction('away', 8, 9, 11)] };
  expect(told(dayWith(records, { today: nextDate, nowHour: 34 }))).toEqual(['away 8–9', 'sitting 9–10']);
});

it('makes a piece of what nobody knows, between two others and up to now, but not of moments', () => {
  const records = { bouts: [bout(9, 10, { endedBy: 'moved' }), bout(10.5, 11, { endedBy: 'routine' })], breaks: [routine(11 + 20 / 3600, 3)] };
  expect(told(dayWith(records, { nowHour: 11.5 }))).toEqual(['sitting 9–10', 'unknown 10–10.5', 'sitting 10.5–11', 'routine 11.006–11.056', 'unknown 11.056–11.5 …']);
});

it('has nothing to show of a day of which only absence is known', () => {
  expect(shownPieces(dayWith({ stretches: [stretch('notWatched', 0, 24)] }, { today: nextDate, nowHour: 34 }))).toEqual([]);
});

it('finds what was picked again after its ends have moved a little', () => {
  const { pieces } = dayWith({ bouts: [bout(9, 10), bout(11, 12)] }, { on: date });
  expect(pieceAround(pieces, { from: at(11) + 3, to: at(12) - 3 })).toBe(pieces.find(({ from }) => from === at(11)));
  expect(pieceAround(pieces, null)).toBeNull();
  expect(pieceAround(pieces, { from: at(13), to: at(14) })).toBeNull();
});
