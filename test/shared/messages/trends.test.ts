// Holds the texts of the weeks to their law: each is used, and each can be written out with one and with many.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { english } from '../../../shared/messages/english';
import { englishTrends } from '../../../shared/messages/english-trends';
import { createTranslate } from '../../../shared/messages/translate';

const root = path.resolve(import.meta.dirname, '../../..');
const code = ['renderer/home', 'shared/projection']
  .flatMap((folder) => readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'))
  .join('\n');
const keys = Object.keys(englishTrends) as (keyof typeof englishTrends)[];
const words = { day: 'Tuesday', what: '1 walk', date: '10 March', length: '5 min', move: 'Knee rolls', side: 'left' };
const numbers = ['days', 'count', 'least', 'most', 'limit', 'over', 'bouts', 'weeks', 'minutes', 'hours', 'seconds'];

test('every text of the weeks is used', () => {
  const isUsed = (key: string): boolean => code.includes(`'${key}'`);
  expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  expect(isUsed('trends.nothing')).toBe(false);
});

test('every text of the weeks can be written out', () => {
  const translate = createTranslate('en', english);
  for (const key of keys) {
    for (const number of [1, 12]) {
      const text = translate(key, { ...words, ...Object.fromEntries(numbers.map((name) => [name, number])) });
      expect(text, key).not.toBe('');
      expect(text, key).not.toMatch(/[{}]/);
    }
  }
});
