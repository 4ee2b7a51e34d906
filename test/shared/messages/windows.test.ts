// Holds the windows' texts to their law: each is used, each can be written out, and none claims or scolds.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { english } from '../../../shared/messages/english';
import type { MessageKey } from '../../../shared/messages/english';
import { englishCheckIn } from '../../../shared/messages/english-check-in';
import { englishCorrect } from '../../../shared/messages/english-correct';
import { englishDay } from '../../../shared/messages/english-day';
import { englishPlayer } from '../../../shared/messages/english-player';
import { englishRecord } from '../../../shared/messages/english-record';
import { englishWindows } from '../../../shared/messages/english-windows';
import { createTranslate } from '../../../shared/messages/translate';

const root = path.resolve(import.meta.dirname, '../../..');

function sources(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.endsWith('messages'))
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'));
}

const code = ['renderer', 'shared', 'main'].flatMap(sources).join('\n');
/** Keys made at run time, like `key.${name}`. */
const families = [...code.matchAll(/`([a-z][\w.-]*\.)\$\{/g)].map((match) => match[1] ?? '');

const texts = { ...englishCheckIn, ...englishCorrect, ...englishDay, ...englishWindows, ...englishPlayer, ...englishRecord };
const keys = Object.keys(texts) as (keyof typeof texts)[];

const sample = {
  value: 3,
  change: '4 min less.',
  minutes: 5,
  seconds: 30,
  limit: 45,
  percent: 40,
  count: 2,
  move: 1,
  sideCue: 'Left leg back',
  min: 1,
  max: 180,
  time: '14:30',
  side: 'left',
  sides: 'left, right',
  name: 'A move',
  names: 'A and B',
  salvaged: 'C',
  length: '2:30',
  what: 'skipped',
  routine: 'A routine',
  cause: 'Cause',
  fix: 'fix',
  label: 'A setting',
  file: 'settings.json',
  first: '10 March 2026',
  date: '10 March 2026',
  days: 3,
  records: 12,
  place: 4,
  column: 'sat_ms',
  field: 'value',
  size: '3 MB',
  group: 'Glutes',
  gives: 40,
  done: 60,
  target: 300,
  word: 'obs',
  channel: 'card',
  took: 57,
  day: 'Monday',
  kind: 'Routine',
  piece: 'Sitting',
  over: 2,
  bouts: 8,
  range: '9:00 – 10:00',
  from: 45,
  to: 60,
  hold: 13,
  rest: 2,
  number: 2,
  setUp: 'Sit tall.',
};

describe('the texts of the windows', () => {
  test('are all used somewhere', () => {
    const isUsed = (key: string): boolean =>
      code.includes(`'${key}'`) || families.some((family) => key.startsWith(family));
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
    expect(isUsed('home.nothing')).toBe(false);
  });

  test('can all be written out', () => {
    const translate = createTranslate('en', english);
    for (const key of keys) {
      const text = translate(key, sample);
      expect(text, key).not.toBe('');
      expect(text, key).not.toMatch(/[{}]/);
    }
  });

  test('make no medical claim and do not scold', () => {
    const never = /\b(must|should|heal|cure|relie\w+|prevent\w*|pain-free|streak|proven|lazy|fail\w*)\b/i;
    const onlyInTheSafetySentence = /\b(treat\w*|diagnos\w*)\b/i;
    for (const key of keys) {
      expect(texts[key], key).not.toMatch(never);
      if (key !== 'break.safety') expect(texts[key], key).not.toMatch(onlyInTheSafetySentence);
    }
  });

  test('no window writes a text of its own', () => {
    // Text between tags, or in an attribute that is read out.
    const literal = /(?:>\s*[A-Za-z][a-z]+[^<>{}=;()]*<\/)|(?:(?:aria-label|title|placeholder|alt)="[^"]+")/;
    const windows = sources('renderer').filter((source) => source.includes('</'));
    expect(windows.length).toBeGreaterThan(10);
    expect('<p>\n  Some words\n</p>').toMatch(literal);
    for (const source of windows) expect(source).not.toMatch(literal);
  });

  test('a key that no text has does not pass as one', () => {
    const translate = createTranslate('en', english);
    expect(() => translate('home.nothing' as MessageKey)).toThrow();
  });
});
