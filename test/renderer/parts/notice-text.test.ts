// Holds the note about the settings file to plain words with the settings' own names.
import { expect, test } from 'vitest';
import { noticeText } from '../../../renderer/parts/notice-text';
import { english } from '../../../shared/messages/english';
import { createTranslate } from '../../../shared/messages/translate';

const translate = createTranslate('en', english);
const keptAs = 'settings.json.damaged';

test('a mended file names the settings that went back, and where the damaged file is', () => {
  const text = noticeText({ kind: 'repaired', badKeys: ['sitLimitMinutes', 'sound'], salvagedKeys: [], keptAs }, translate, 'en');
  expect(text).toContain('“Remind me after” and “Chimes during a routine” are back');
  expect(text).toContain(keptAs);
});

test('a mended file that lost nothing says so', () => {
  expect(noticeText({ kind: 'repaired', badKeys: [], salvagedKeys: [], keptAs }, translate, 'en')).toContain('nothing was lost');
});

test('a setting of which a part was kept is named as such, also beside one that went back', () => {
  const salvaged = noticeText({ kind: 'repaired', badKeys: [], salvagedKeys: ['ownRoutines'], keptAs }, translate, 'en');
  expect(salvaged).toContain('What could be read of “Your own routines” was kept');
  expect(salvaged).toContain(keptAs);
  const both = noticeText({ kind: 'repaired', badKeys: ['sound'], salvagedKeys: ['ownRoutines'], keptAs }, translate, 'en');
  expect(both).toContain('“Chimes during a routine” is back to its usual value; what could be read of “Your own routines” was kept');
});

test('an unreadable file is said to be untouched', () => {
  expect(noticeText({ kind: 'unreadable' }, translate, 'en')).toContain('left untouched');
});
