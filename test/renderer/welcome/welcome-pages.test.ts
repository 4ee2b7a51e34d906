// The order of the welcome: cautions come before any page that shows a move, and nothing leads past either end.
import { expect, test } from 'vitest';
import { countedPages, numberOfPage, pageAfter, pageBefore, welcomePages } from '../../../renderer/welcome/welcome-pages';
import type { WelcomePageName } from '../../../renderer/welcome/welcome-pages';

test('next and back walk through every page and stay at the ends', () => {
  const there: WelcomePageName[] = ['what'];
  while (there.length < welcomePages.length) there.push(pageAfter(there.at(-1) ?? 'done'));
  expect(there).toEqual(welcomePages);
  expect(pageAfter('done')).toBe('done');
  expect(pageBefore('what')).toBeNull();
  for (const page of welcomePages.slice(1)) expect(pageAfter(pageBefore(page) ?? page)).toBe(page);
});

test('the cautions are asked before the page that shows a move', () => {
  expect(welcomePages.indexOf('cautions')).toBeLessThan(welcomePages.indexOf('try'));
});

test('the questions are counted from one, the try and the end are not', () => {
  expect(countedPages.map(numberOfPage)).toEqual([1, 2, 3, 4, 5]);
  expect(numberOfPage('try')).toBeNull();
  expect(numberOfPage('done')).toBeNull();
});
