// Checks when Electron runs without its sandbox: for root only, and never quietly where a helper would do.
import { expect, test } from 'vitest';
import { sandboxState } from '../../scripts/setup/sandbox.mjs';

const ordinary = { platform: 'linux', isRoot: false, namespacesForbidden: false, helperInstalled: false };

test('an ordinary user has the sandbox', () => {
  expect(sandboxState(ordinary)).toBe('on');
});

test('root has none on Linux, whatever else is there', () => {
  expect(sandboxState({ ...ordinary, isRoot: true, helperInstalled: true })).toBe('off');
  expect(sandboxState({ ...ordinary, platform: 'darwin', isRoot: true })).toBe('on');
});

test('a kernel that forbids namespaces blocks the start unless the helper is installed', () => {
  expect(sandboxState({ ...ordinary, namespacesForbidden: true })).toBe('blocked');
  expect(sandboxState({ ...ordinary, namespacesForbidden: true, helperInstalled: true })).toBe('on');
});
