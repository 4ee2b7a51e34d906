// A program is recognised however the system writes its name and the person theirs.
import { expect, test } from 'vitest';
import { isListed } from '../../../shared/reminder/listed-app';

test.each([
  ['obs', 'OBS'],
  ['Zoom.exe', 'zoom'],
  ['zoom', 'Zoom.exe'],
  ['zoom.us', 'zoom'],
  ['C:\\Program Files\\Zoom\\bin\\Zoom.exe', 'zoom'],
  ['/Applications/Keynote.app', 'keynote'],
  ['/opt/Obsidian-1.5.AppImage', 'obsidian-1'],
  ['soffice.bin', 'soffice'],
  ['org.mozilla.firefox', 'firefox'],
  ['firefox', 'org.mozilla.firefox'],
  ['.obs-wrapped', 'obs'],
  ['gnome-control-c', 'gnome-control-center'],
  ['obs', '  obs '],
])('"%s" is meant by "%s"', (running, listed) => {
  expect(isListed([running], [listed])).toBe(true);
});

test.each([
  ['obsidian', 'obs'],
  ['obs', 'obsidian'],
  ['org.mozilla.thunderbird', 'org.mozilla.firefox'],
  ['gnome-control', 'gnome-control-center'],
  ['', 'obs'],
  ['obs', ' '],
  ['', ''],
])('"%s" is not meant by "%s"', (running, listed) => {
  expect(isListed([running], [listed])).toBe(false);
});

test('one of many is enough, and an empty list means nobody', () => {
  expect(isListed(['bash', 'zoom', 'code'], ['keynote', 'ZOOM'])).toBe(true);
  expect(isListed(['bash', 'zoom'], [])).toBe(false);
  expect(isListed([], ['zoom'])).toBe(false);
});
