// Which window a start opens: the welcome once, to whoever starts Unsit by hand, and otherwise nothing that was not asked for.
import { expect, test } from 'vitest';
import { windowAtStart } from '../../../main/compose/window-at-start';

const byHand = { askedForHome: false, firstRun: true, atLogin: false, cautionsAnswered: false };

test('the first start by hand opens the welcome', () => {
  expect(windowAtStart(byHand)).toBe('welcome');
});

test('somebody who answered the welcome on another machine is shown Home', () => {
  expect(windowAtStart({ ...byHand, cautionsAnswered: true })).toBe('home');
});

test('a start at login opens nothing, not even the first one', () => {
  expect(windowAtStart({ ...byHand, atLogin: true })).toBeNull();
});

test('later starts open nothing', () => {
  expect(windowAtStart({ ...byHand, firstRun: false })).toBeNull();
  expect(windowAtStart({ ...byHand, firstRun: false, cautionsAnswered: true })).toBeNull();
});

test('whoever asks for Home gets it, whatever else holds', () => {
  for (const firstRun of [true, false]) {
    for (const atLogin of [true, false]) {
      for (const cautionsAnswered of [true, false]) {
        expect(windowAtStart({ askedForHome: true, firstRun, atLogin, cautionsAnswered })).toBe('home');
      }
    }
  }
});
