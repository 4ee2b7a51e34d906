// Holds the names of own routines to one short line each, and no two of them alike.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { ownRoutineLimits, routineName } from '../../../shared/routines/own-routine';
import { cleanName, freeName } from '../../../shared/routines/routine-name';

it('a name becomes one line without marks that would turn a menu around', () => {
  expect(cleanName('  Before\n lunch\u202E \u0007 ')).toBe('Before lunch');
});

it('a cleaned name is empty or allowed, and cleaning it again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const name = cleanName(text);
      expect(name === '' || routineName.safeParse(name).success).toBe(true);
      expect(cleanName(name)).toBe(name);
    }),
  );
});

it('a long name is cut between whole characters', () => {
  expect(cleanName(`x${'🧘'.repeat(40)}`)).toBe(`x${'🧘'.repeat(29)}`);
});

it('a free name is kept, a taken one gets the next number', () => {
  expect(freeName('Lunch', ['Tea'])).toBe('Lunch');
  expect(freeName('Lunch', ['Lunch'])).toBe('Lunch 2');
  expect(freeName('Lunch', ['lunch', 'LUNCH 2'])).toBe('Lunch 3');
  expect(freeName('Lunch 2', ['Lunch 2'])).toBe('Lunch 3');
  const long = 'x'.repeat(ownRoutineLimits.nameLength);
  expect(freeName(long, [long])).toBe(`${'x'.repeat(ownRoutineLimits.nameLength - 2)} 2`);
});
