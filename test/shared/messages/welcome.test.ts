// Holds the welcome's texts to their law: each is used, each can be written out; claims.test.ts holds them to what may be said.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { welcomePages } from '../../../renderer/welcome/welcome-pages';
import { english } from '../../../shared/messages/english';
import { englishWelcome } from '../../../shared/messages/english-welcome';
import { createTranslate } from '../../../shared/messages/translate';

const root = path.resolve(import.meta.dirname, '../../..');
const sources = ['renderer/welcome', 'renderer/windows/welcome', 'main/compose'].flatMap((folder) =>
  readdirSync(path.join(root, folder)).map((file) => readFileSync(path.join(root, folder, file), 'utf8')),
);
const code = sources.join('\n');
const keys = Object.keys(englishWelcome) as (keyof typeof englishWelcome)[];

/** Written out in the code, or put together there from a page's name or from what the try says now. */
function isUsed(key: string): boolean {
  if (code.includes(`'${key}'`) || code.includes(`"${key}"`)) return true;
  const made = [...welcomePages.map((page) => `welcome.${page}.heading`), 'welcome.try.hold', 'welcome.try.letGo'];
  return made.includes(key) && code.includes('`welcome.');
}

describe('the texts of the welcome', () => {
  test('are all used', () => {
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
    expect(isUsed('welcome.nothing')).toBe(false);
  });

  test('can all be written out, with one and with many', () => {
    const translate = createTranslate('en', english);
    for (const key of keys) {
      for (const number of [1, 45]) {
        const text = translate(key, { page: 1, count: 5, minutes: number, seconds: number, percent: number, setUp: 'Sit tall.' });
        expect(text, key).not.toBe('');
        expect(text, key).not.toMatch(/[{}]/);
      }
    }
  });
});
