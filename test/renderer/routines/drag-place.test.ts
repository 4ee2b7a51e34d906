// Holds a dragged row to the place under it, whatever the heights of the rows.
import { expect, it } from 'vitest';
import { placeOf } from '../../../renderer/routines/drag-place';

const rows = [
  { top: 100, height: 50 },
  { top: 150, height: 100 },
  { top: 250, height: 50 },
];

it('a row that is not moved stays where it is, tall or not', () => {
  expect(rows.map((_row, index) => placeOf(rows, index, 0))).toEqual([0, 1, 2]);
});

it('a row passes a neighbour when its edge passes the middle of it', () => {
  expect(placeOf(rows, 0, 50)).toBe(0);
  expect(placeOf(rows, 0, 51)).toBe(1);
  expect(placeOf(rows, 1, 25)).toBe(1);
  expect(placeOf(rows, 1, 26)).toBe(2);
  expect(placeOf(rows, 1, -25)).toBe(1);
  expect(placeOf(rows, 1, -26)).toBe(0);
});

it('a row comes first above all and last below all', () => {
  expect(placeOf(rows, 2, -1000)).toBe(0);
  expect(placeOf(rows, 0, 1000)).toBe(2);
});
