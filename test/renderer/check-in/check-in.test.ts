// Holds the row of answers to moving the focus only, and the kept answers to being told as they were given.
import { expect, test } from 'vitest';
import { earlierText } from '../../../renderer/check-in/answer-words';
import { nextInRow } from '../../../renderer/check-in/answer-keys';
import { english } from '../../../shared/messages/english';
import { createTranslate } from '../../../shared/messages/translate';

const translate = createTranslate('en', english);

test('the arrows stop at both ends of a row, so that nobody comes from none to the worst by one key too many', () => {
  expect(nextInRow('ArrowRight', 10, 11)).toBe(10);
  expect(nextInRow('ArrowLeft', 0, 11)).toBe(0);
  expect([nextInRow('ArrowRight', 3, 11), nextInRow('ArrowUp', 3, 11)]).toEqual([4, 2]);
  expect([nextInRow('Home', 3, 11), nextInRow('End', 3, 11)]).toEqual([0, 10]);
  for (const key of ['Enter', ' ', 'Tab', '7']) expect(nextInRow(key, 3, 11)).toBeNull();
});

test('an answer is told as it was given, and what was not answered is not told', () => {
  expect(earlierText({ value: 3, leg: null, redFlag: null }, translate)).toBe('3 of 10');
  expect(earlierText({ value: 0, leg: 'none', redFlag: false }, translate)).toBe('0 of 10');
  expect(earlierText({ value: 7, leg: 'both', redFlag: true }, translate)).toBe('7 of 10, down both legs, something new');
});
