// Holds the menu's arrow keys to what system menus do.
import { expect, test } from 'vitest';
import { nextInMenu } from '../../../renderer/parts/menu-keys';

test('the arrows go round at both ends of a menu', () => {
  expect(nextInMenu('ArrowDown', 4, 5)).toBe(0);
  expect(nextInMenu('ArrowUp', 0, 5)).toBe(4);
  expect(nextInMenu('ArrowDown', 1, 5)).toBe(2);
});

test('Home and End lead to the ends of a menu', () => {
  expect(nextInMenu('Home', 3, 5)).toBe(0);
  expect(nextInMenu('End', 0, 5)).toBe(4);
});

test('other keys, and an empty menu, move nothing', () => {
  expect(nextInMenu('a', 0, 5)).toBeNull();
  expect(nextInMenu('ArrowDown', -1, 0)).toBeNull();
});
