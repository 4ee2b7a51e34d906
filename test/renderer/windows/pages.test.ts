// Holds the pages to the strict content-security policy of their scheme: every window has one, and nothing stands inline.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { windowNames } from '../../../shared/ipc/calls';

const folder = path.resolve(import.meta.dirname, '../../../renderer/windows');
const pageOf = (name: string): string => readFileSync(path.join(folder, name, 'index.html'), 'utf8');

test('every window of the contract has its page', () => {
  expect(readdirSync(folder)).toEqual(expect.arrayContaining([...windowNames]));
});

describe.each(windowNames)('the page of the window "%s"', (name) => {
  test('loads one module and nothing inline', () => {
    const page = pageOf(name);
    const scripts = [...page.matchAll(/<script[^>]*>([^]*?)<\/script>/g)];
    expect(scripts).toHaveLength(1);
    expect(scripts[0]?.[0]).toContain('type="module" src="./main.tsx"');
    expect(scripts[0]?.[1]).toBe('');
    expect(page).not.toMatch(/<style|style=|\son\w+=|https?:/);
  });

  test('has no text of its own', () => {
    const body = pageOf(name).replace(/<!--[^]*?-->/g, '').replace(/<[^>]*>/g, '');
    expect(body.trim()).toBe('');
  });
});
