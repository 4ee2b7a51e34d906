// Holds the note about the settings file to plain words with the settings' own names.
import { expect, test } from 'vitest';
import { noticeText } from '../../../renderer/parts/notice-text';
import { english } from '../../../shared/messages/english';
import { createTranslate } from '../../../shared/messages/translate';

const translate = createTranslate('en', english);
const keptAs = 'settings.json.damaged';

test('a mended file names the settings that went back, and where the damaged file is', () => {
  const text = noticeText({ kind: 'repaired', badKeys: ['sitLimitMinutes', 'sound'], keptAs }, translate, 'en');
  expect(text).toContain('“Remind me after” and “Chimes during a routine” are back');
  expect(text).toContain(keptAs);
});

test('a mended file that lost nothing says so', () => {
  expect(noticeText({ kind: 'repaired', badKeys: [], keptAs }, translate, 'en')).toContain('nothing was lost');
});

test('an unreadable file is said to be untouched', () => {
  expect(noticeText({ kind: 'unreadable' }, translate, 'en')).toContain('left untouched');
});
