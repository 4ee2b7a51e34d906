// Holds the texts of the routines window to their law: each is used, and each can be written out.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { english } from '../../../shared/messages/english';
import { englishRoutines } from '../../../shared/messages/english-routines';
import { createTranslate } from '../../../shared/messages/translate';

const root = path.resolve(import.meta.dirname, '../../..');
const code = ['renderer/routines', 'shared', 'main/compose']
  .flatMap((folder) => readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.endsWith('messages'))
  .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'))
  .join('\n');
/** Keys made at run time, like `routines.problem.${kind}`. */
const families = [...code.matchAll(/`(routines\.[\w.-]*\.)\$\{/g)].map((match) => match[1] ?? '');
const keys = Object.keys(englishRoutines) as (keyof typeof englishRoutines)[];

const sample = {
  name: 'Lunch',
  names: 'A and B',
  length: '2:30',
  moves: 4,
  place: 1,
  count: 2,
  seconds: 30,
  firstSeconds: 30,
  secondSeconds: 20,
  first: 'left',
  second: 'right',
  side: 'left',
  sides: 'left, right',
  groups: 'Glutes',
  min: 5,
  max: 300,
  number: 1,
  routine: 'Routine 1',
  what: 'cut.',
};

test('every text of the routines window is used', () => {
  const isUsed = (key: string): boolean => code.includes(`'${key}'`) || families.some((family) => key.startsWith(family));
  expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  expect(isUsed('routines.nothing')).toBe(false);
});

test('every text of the routines window can be written out', () => {
  const translate = createTranslate('en', english);
  for (const key of keys) {
    const text = translate(key, sample);
    expect(text, key).not.toBe('');
    expect(text, key).not.toMatch(/[{}]/);
  }
});
