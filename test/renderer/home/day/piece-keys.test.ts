// Holds the arrow keys of the timeline: from piece to piece, to the ends and no further.
import { expect, it } from 'vitest';
import { pieceByKey } from '../../../../renderer/home/day/piece-keys';

it('arrows lead to the neighbour, Home and End to the ends, and other keys nowhere', () => {
  expect(['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown', 'Home', 'End'].map((key) => pieceByKey(key, 2, 5))).toEqual([1, 1, 3, 3, 0, 4]);
  expect([pieceByKey('ArrowLeft', 0, 5), pieceByKey('ArrowRight', 4, 5)]).toEqual([0, 4]);
  expect(pieceByKey('Enter', 2, 5)).toBeNull();
});
