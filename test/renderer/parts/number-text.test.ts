// Holds the number field to what was typed: taken exactly or not at all.
import { describe, expect, test } from 'vitest';
import { presetsSayAll, readTyped, stepped } from '../../../renderer/parts/number-text';
import { isValidSetting, settingKeys, settingRows } from '../../../shared/settings/settings';

const range = { min: 1, max: 180 };

describe('what a person types', () => {
  test.each(['45', ' 45 ', '045'])('"%s" is 45', (text) => {
    expect(readTyped(text, range)).toEqual({ kind: 'valid', value: 45 });
  });

  test.each(['', ' ', '4.5', '4,5', '-3', '1e2', '0x10', 'soon', '45 min'])('"%s" is no whole number', (text) => {
    expect(readTyped(text, range)).toEqual({ kind: 'notWhole' });
  });

  test.each(['0', '181', '99999999999999999999'])('"%s" is outside of the range', (text) => {
    expect(readTyped(text, range)).toEqual({ kind: 'outOfRange' });
  });

  test('is taken at both ends of every setting, and such a value is one that the row allows', () => {
    for (const key of settingKeys) {
      const row = settingRows[key];
      if (row.kind !== 'number') continue;
      for (const value of [row.min, row.max, ...row.presets]) {
        expect(readTyped(String(value), row)).toEqual({ kind: 'valid', value });
        expect(isValidSetting(key, value)).toBe(true);
      }
      expect(isValidSetting(key, row.min - 1)).toBe(false);
      expect(isValidSetting(key, row.max + 1)).toBe(false);
    }
  });
});

describe('a step up or down', () => {
  test('goes from what is typed', () => {
    expect(stepped('50', 45, 1, range)).toBe(51);
    expect(stepped('50', 45, -1, range)).toBe(49);
  });

  test('goes from the kept value when nothing useful is typed', () => {
    expect(stepped('', 45, 1, range)).toBe(46);
  });

  test('stays in the range', () => {
    expect(stepped('180', 180, 1, range)).toBe(180);
    expect(stepped('500', 45, -1, range)).toBe(180);
    expect(stepped('1', 1, -1, range)).toBe(1);
  });
});

test('a field is left out only where every value has a button', () => {
  expect(presetsSayAll({ min: 0, max: 3, presets: [0, 1, 2, 3] })).toBe(true);
  expect(presetsSayAll({ min: 1, max: 180, presets: [30, 45, 60] })).toBe(false);
});
