// Checks when the dependencies are installed again: too seldom breaks the app, too often costs everyone a minute.
import { describe, expect, test } from 'vitest';
import { dependencyKey, recordMatchesLock, staleReason } from '../../scripts/setup/dependencies.mjs';

const lock = (packages) => JSON.stringify({ lockfileVersion: 3, packages: { '': { name: 'unsit' }, ...packages } });
const lockText = lock({
  'node_modules/zod': { version: '4.6.7', integrity: 'sha512-a' },
  'node_modules/for-another-system': { version: '1.0.0', integrity: 'sha512-b', optional: true },
});
const recordText = lock({ 'node_modules/zod': { version: '4.6.7', integrity: 'sha512-a' } });
const nodeVersion = '20.20.2';
const stampText = `${dependencyKey(lockText, nodeVersion)}\n`;

describe('an install is needed', () => {
  test('when nothing is installed', () => {
    expect(staleReason({ lockText, recordText: null, stampText: null, nodeVersion })).toMatch(/not installed yet/);
  });
  test('when an install was cut short, even though an old stamp is left', () => {
    expect(staleReason({ lockText, recordText: null, stampText, nodeVersion })).toMatch(/not wholly/);
  });
  test('when the lock file asks for another version', () => {
    const newer = lockText.replace('4.6.7', '4.7.0');
    expect(staleReason({ lockText: newer, recordText, stampText, nodeVersion })).toMatch(/package-lock\.json changed/);
  });
  test('when the lock file asks for a package that is not there', () => {
    const more = lock({ 'node_modules/zod': { version: '4.6.7', integrity: 'sha512-a' }, 'node_modules/react': { version: '19.3.1' } });
    expect(staleReason({ lockText: more, recordText, stampText, nodeVersion })).toMatch(/package-lock\.json changed/);
  });
  test('when Node has another major version than at the install', () => {
    expect(staleReason({ lockText, recordText, stampText, nodeVersion: '22.12.0' })).toBe('they were installed for Node 20');
  });
});

describe('no install is needed', () => {
  test('when the stamp is of this lock file and this Node', () => {
    expect(staleReason({ lockText, recordText, stampText, nodeVersion: '20.21.0' })).toBeNull();
  });
  test('when someone installed by hand what the lock file asks for', () => {
    expect(staleReason({ lockText, recordText, stampText: null, nodeVersion })).toBeNull();
  });
});

test('a record that cannot be read matches nothing', () => {
  expect(recordMatchesLock('{"packages": {', lockText)).toBe(false);
});

test('a package with the right version but other content does not match', () => {
  expect(recordMatchesLock(recordText.replace('sha512-a', 'sha512-x'), lockText)).toBe(false);
});
