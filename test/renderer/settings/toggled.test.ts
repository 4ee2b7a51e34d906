// Ticks keep the order of the list, whatever the order of the clicks.
import { expect, test } from 'vitest';
import { toggled } from '../../../renderer/settings/toggled';
import { settingRows } from '../../../shared/settings/settings';

const row = settingRows.places;

test('a tick is added in the order of the list', () => {
  expect(toggled(row, ['floor'], 'chair')).toEqual(['chair', 'floor']);
});

test('a second click takes it away again', () => {
  expect(toggled(row, ['chair', 'floor'], 'chair')).toEqual(['floor']);
});

test('what the list does not know is not kept', () => {
  expect(toggled(row, ['chair', 'trampoline'], 'floor')).toEqual(['chair', 'floor']);
});
