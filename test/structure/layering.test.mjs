// Checks the map of layers itself and then every source file against it, without the linter; the architecture is kept only if a test fails.
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { partOf, whyNotImport } from '../../scripts/lint/layers.mjs';
import { opensWithComment } from '../../scripts/lint/opening-comment.mjs';
import { projectRoot } from '../../scripts/setup/project-paths.mjs';

describe('an import is refused', () => {
  test.each([
    ['shared/bout/bout.ts', '../../main/ports/clock', 'shared imports nothing outside shared'],
    ['shared/bout/bout.ts', 'node:fs', 'shared is pure'],
    ['shared/bout/bout.ts', 'react', 'shared is pure'],
    ['main/loop/loop.ts', '../adapters/tray/tray', 'only the composition root imports adapters'],
    ['main/loop/loop.ts', 'electron', 'only adapters, the composition root and the preload'],
    ['main/ports/tray.ts', '../loop/loop', 'the ports know shared only'],
    ['main/adapters/tray/tray.ts', '../windows/windows', 'adapters never import each other'],
    ['main/adapters/tray/tray.ts', '../../compose/effects', 'nothing imports the composition root'],
    ['main/adapters/tray/tray.ts', '../../loop/loop', 'an adapter knows the ports and shared'],
    ['main/compose/effects.ts', '../../renderer/home/home', 'never import each other'],
    ['main/preload/preload.ts', '../ports/tray', 'the preload stands alone'],
    ['renderer/home/home.tsx', '../../main/ports/tray', 'never import each other'],
    ['renderer/home/home.tsx', 'electron', 'through the bridge'],
    ['renderer/home/home.tsx', 'node:path', 'sandbox without Node'],
    ['main/compose/effects.ts', '../../test/desktop/rig/until', 'does not import its tests'],
  ])('from %s to %s', (file, specifier, reason) => {
    expect(whyNotImport(file, specifier)).toContain(reason);
  });
});

describe('an import is allowed', () => {
  test.each([
    ['shared/bout/bout.ts', '../time/time'],
    ['shared/settings/settings.ts', 'zod/mini'],
    ['main/main.ts', './adapters/tray/tray'],
    ['main/compose/effects.ts', '../adapters/tray/tray'],
    ['main/adapters/tray/tray.ts', './icon'],
    ['main/adapters/tray/tray.ts', '../../ports/tray'],
    ['main/adapters/tray/tray.ts', 'electron'],
    ['main/preload/preload.ts', '../../shared/ipc/channels'],
    ['renderer/home/home.tsx', '../parts/ring.css'],
    ['renderer/home/home.tsx', 'react'],
    ['test/desktop/tray.test.ts', '../../main/ports/tray'],
  ])('from %s to %s', (file, specifier) => {
    expect(whyNotImport(file, specifier)).toBeNull();
  });
});

test('an adapter is known by its folder, and by its file name when it has none', () => {
  expect(partOf('main/adapters/tray/icon.ts')).toBe('adapter tray');
  expect(partOf('main/adapters/tray.ts')).toBe('adapter tray');
});

test('an opening comment has words in it', () => {
  expect(opensWithComment('#!/usr/bin/env node\n// Says why this file exists.\n')).toBe(true);
  expect(opensWithComment('/* The colours of both themes. */\n:root {}')).toBe(true);
  expect(opensWithComment('import x from "y";\n// Says why this file exists.')).toBe(false);
  expect(opensWithComment('// eslint-disable\nimport x from "y";')).toBe(false);
});

const skipped = new Set(['node_modules', 'out', 'dist', '.git', '.cache', 'test-output']);

async function sourceFiles(folder = '') {
  const entries = await readdir(path.join(projectRoot, folder), { withFileTypes: true });
  const found = await Promise.all(
    entries.map((entry) => {
      const name = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.isDirectory()) return skipped.has(entry.name) ? [] : sourceFiles(name);
      return /\.(ts|tsx|mjs|cjs|css)$/.test(entry.name) ? [name] : [];
    }),
  );
  return found.flat();
}

const files = await sourceFiles();
const texts = new Map(await Promise.all(files.map(async (file) => [file, await readFile(path.join(projectRoot, file), 'utf8')])));

function importsOf(text) {
  return [...text.matchAll(/^(?:import|export)\b[^'"`;]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm)].map((match) => match[1] ?? match[2] ?? match[3]);
}

test('the sources are found at all', () => {
  for (const top of ['shared', 'main', 'renderer', 'test', 'scripts']) expect(files.some((file) => file.startsWith(`${top}/`))).toBe(true);
});

test('every source file keeps to the layers', () => {
  const breaches = files
    .filter((file) => /^(shared|main|renderer)\//.test(file))
    .flatMap((file) => importsOf(texts.get(file)).map((specifier) => [file, specifier, whyNotImport(file, specifier)]))
    .filter(([, , reason]) => reason !== null)
    .map((breach) => breach.join(' → '));
  expect(breaches).toEqual([]);
});

test('every source file opens with a comment that says why it exists', () => {
  expect(files.filter((file) => !opensWithComment(texts.get(file)))).toEqual([]);
});

test('no folder or file is named after nothing in particular', () => {
  expect(files.filter((file) => /(^|\/|-)(utils?|helpers?|manager|service)(\/|\.|-|$)/i.test(file) && !/^test\//.test(file))).toEqual([]);
});
