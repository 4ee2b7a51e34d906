// Holds files of routines to their promise: what is written is read back whole, and nothing good is lost for something bad beside it.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveIds } from '../../../shared/moves/move-id';
import { addRoutines } from '../../../shared/routines/own-list';
import { ownRoutine, ownRoutineLimits, ownRoutines, sidesOf } from '../../../shared/routines/own-routine';
import type { OwnRoutine, OwnRoutineId } from '../../../shared/routines/own-routine';
import { decodeRoutines, encodeRoutines, routineFileBytes, routineFileName } from '../../../shared/routines/routine-file';
import type { RoutineFile } from '../../../shared/routines/routine-file';
import { cleanName } from '../../../shared/routines/routine-name';

const anyStep = fc.constantFrom(...moveIds).chain((move) =>
  fc.record({
    move: fc.constant(move),
    side: fc.constantFrom(...sidesOf(move)),
    seconds: fc.integer({ min: ownRoutineLimits.secondsMin, max: ownRoutineLimits.secondsMax }),
  }),
);
const anyName = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }).map(cleanName).filter((name) => name !== '');
const anyRoutine: fc.Arbitrary<OwnRoutine> = fc.record({
  id: fc.uuid().map((uuid): OwnRoutineId => `own-${uuid}`),
  name: anyName,
  steps: fc.array(anyStep, { minLength: 1, maxLength: ownRoutineLimits.steps }),
});
const anyList = fc.uniqueArray(anyRoutine, { maxLength: ownRoutineLimits.routines, selector: ({ id }) => id });

const bridge = { move: 'floor-glute-bridge', side: 'both', seconds: 60 };
const fileOf = (...routines: unknown[]): string => JSON.stringify({ unsit: 'routines', version: 1, routines });
const read = (text: string): RoutineFile => decodeRoutines(text, 'Unnamed');

function sound(text: string): Extract<RoutineFile, { kind: 'routines' }> {
  const file = read(text);
  if (file.kind !== 'routines') throw new Error(`read as ${file.kind}`);
  return file;
}

function countingIds(): () => OwnRoutineId {
  let count = 0;
  return () => `own-new-${(count += 1)}`;
}

describe('a file of routines', () => {
  it('is read back as it was written, whatever the routines', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        const { found, problems } = sound(encodeRoutines(list));
        expect(problems).toEqual([]);
        expect(found.map(({ id, name, steps }) => ({ id, name, steps }))).toEqual(list);
      }),
    );
  });

  it('of as many and as long routines as anybody can have stays far under the largest that is read', () => {
    const steps = Array.from({ length: ownRoutineLimits.steps }, () => ({ move: 'stand-hip-flexor-lunge', side: 'right', seconds: 300 }) as const);
    const name = '🧘'.repeat(ownRoutineLimits.nameLength / 2);
    const list = Array.from({ length: ownRoutineLimits.routines }, (_, index) => ({ id: `own-${index}` as const, name, steps }));
    expect(new TextEncoder().encode(encodeRoutines(list)).length).toBeLessThan(routineFileBytes / 4);
  });

  it('gives only routines that the settings take, whatever stands in it', () => {
    const anyField = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.constantFrom(...moveIds, 'left', 'both'));
    const oddStep = fc.record({ move: anyField, side: anyField, seconds: fc.oneof(fc.integer(), fc.double(), anyField) }, { requiredKeys: [] });
    const odd = fc.oneof(
      fc.record({ id: fc.oneof(anyField, fc.constant('own-1')), name: anyField, steps: fc.array(fc.oneof(anyStep, oddStep), { maxLength: 70 }) }, { requiredKeys: [] }),
      fc.anything(),
    );
    fc.assert(
      fc.property(fc.array(odd, { maxLength: 70 }), (list) => {
        const { found } = sound(fileOf(...list));
        const { ownRoutines: own } = addRoutines([], found, countingIds());
        expect(ownRoutines.safeParse(own).success).toBe(true);
      }),
    );
  });

  it('never throws over a text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void read(text)));
  });

  it.each(['', 'hello', '[]', 'null', '{"unsit":"settings","version":1,"routines":[]}', '{"unsit":"routines","routines":[]}', '{"unsit":"routines","version":0.5,"routines":[]}', '{"unsit":"routines","version":1}'])(
    '%j is none of ours',
    (text) => expect(read(text)).toEqual({ kind: 'notOurs' }),
  );

  it('of a newer version says so', () => {
    expect(read('{"unsit":"routines","version":2,"routines":[]}')).toEqual({ kind: 'newer' });
  });

  it('may begin with a byte-order mark and have fields that nobody knows', () => {
    const text = `\uFEFF${JSON.stringify({ unsit: 'routines', version: 1, by: 'me', routines: [{ name: 'A', pace: 2, steps: [{ ...bridge, note: 'x' }] }] })}`;
    expect(sound(text)).toMatchObject({ found: [{ id: null, name: 'A', steps: [bridge] }], problems: [] });
  });
});

describe('something wrong in one routine', () => {
  const wrong: [string, unknown, string, unknown][] = [
    ['an unknown move is left out', { name: 'A', steps: [{ ...bridge, move: 'cartwheel' }, bridge] }, 'unknownMove', [bridge]],
    ['a step that is none is left out', { name: 'A', steps: ['bridge', bridge] }, 'unknownMove', [bridge]],
    ['a side that the move has not becomes the one it has', { name: 'A', steps: [{ ...bridge, side: 'left' }] }, 'wrongSide', [bridge]],
    [
      'both sides of a two-sided move become one after the other',
      { name: 'A', steps: [{ move: 'floor-half-kneel', side: 'both', seconds: 40 }] },
      'wrongSide',
      [
        { move: 'floor-half-kneel', side: 'left', seconds: 40 },
        { move: 'floor-half-kneel', side: 'right', seconds: 40 },
      ],
    ],
    ['too few seconds become the fewest', { name: 'A', steps: [{ ...bridge, seconds: 4 }] }, 'secondsOutOfRange', [{ ...bridge, seconds: 5 }]],
    ['too many seconds become the most', { name: 'A', steps: [{ ...bridge, seconds: 1e9 }] }, 'secondsOutOfRange', [{ ...bridge, seconds: 300 }]],
    ['half a second is rounded', { name: 'A', steps: [{ ...bridge, seconds: 20.4 }] }, 'secondsOutOfRange', [{ ...bridge, seconds: 20 }]],
    ['seconds that are no number become the usual ones', { name: 'A', steps: [{ ...bridge, seconds: '60' }] }, 'secondsOutOfRange', [bridge]],
    ['a missing name is given', { steps: [bridge] }, 'nameMissing', [bridge]],
    ['a name of nothing but space is none', { name: ' \n ', steps: [bridge] }, 'nameMissing', [bridge]],
    ['a name that is too long is cut', { name: 'x'.repeat(61), steps: [bridge] }, 'nameTooLong', [bridge]],
    ['steps beyond the thirtieth are left out', { name: 'A', steps: Array.from({ length: 31 }, () => bridge) }, 'tooManySteps', Array.from({ length: 30 }, () => bridge)],
  ];

  it.each(wrong)('%s, and the next routine is untouched', (_what, routine, kind, steps) => {
    const { found, problems } = sound(fileOf(routine, { id: 'own-b', name: 'B', steps: [bridge] }));
    expect(problems).toMatchObject([{ routine: 0, kind }]);
    expect(found.map((one) => one.steps)).toEqual([steps, [bridge]]);
    expect(found[1]).toMatchObject({ index: 1, id: 'own-b', name: 'B' });
    for (const one of found) expect(ownRoutine.safeParse({ id: 'own-x', name: one.name, steps: one.steps }).success).toBe(true);
  });

  it.each([
    ['that is none', 7, 'notARoutine'],
    ['without steps', { name: 'A' }, 'noSteps'],
    ['of which no step can be used', { name: 'A', steps: [{ move: 'cartwheel' }] }, 'noSteps'],
  ])('a routine %s is left out and named by its place in the file', (_what, routine, kind) => {
    const { found, problems } = sound(fileOf({ name: 'A', steps: [bridge] }, routine));
    expect(found).toHaveLength(1);
    expect(problems).toEqual([{ routine: 1, name: null, kind }]);
  });

  it('is named once, however often it happens', () => {
    const { problems } = sound(fileOf({ name: 'A', steps: [{ ...bridge, seconds: 1 }, { ...bridge, seconds: 2 }] }));
    expect(problems).toEqual([{ routine: 0, name: 'A', kind: 'secondsOutOfRange' }]);
  });
});

describe('the routines of a file beside those that are there', () => {
  const own: OwnRoutine[] = [{ id: 'own-a', name: 'Lunch', steps: [{ move: 'floor-knee-roll', side: 'both', seconds: 30 }] }];

  it('overwrite nothing: a taken id is changed, a taken name gets a number', () => {
    const { found } = sound(fileOf({ id: 'own-a', name: 'lunch', steps: [bridge] }, { id: 'own-c', name: 'Lunch 2', steps: [bridge] }, { id: 'own-c', name: 'Tea', steps: [bridge] }));
    const { ownRoutines: all, added } = addRoutines(own, found, countingIds());
    expect(all[0]).toBe(own[0]);
    expect(added.map(({ id, name }) => [id, name])).toEqual([
      ['own-new-1', 'lunch 2'],
      ['own-c', 'Lunch 3'],
      ['own-new-2', 'Tea'],
    ]);
  });

  it('fill what room there is, and those that do not fit are named', () => {
    const many = Array.from({ length: ownRoutineLimits.routines - 1 }, (_, index): OwnRoutine => ({ ...(own[0] as OwnRoutine), id: `own-${index}`, name: `N${index}` }));
    const { found } = sound(fileOf({ name: 'Fits', steps: [bridge] }, { name: 'Does not', steps: [bridge] }));
    const { added, problems } = addRoutines(many, found, countingIds());
    expect(added.map(({ name }) => name)).toEqual(['Fits']);
    expect(problems).toEqual([{ routine: 1, name: 'Does not', kind: 'tooManyRoutines' }]);
  });
});

describe('the name of the file', () => {
  it.each([
    ['Before lunch', 'Before lunch.unsit-routines.json'],
    ['a/b: c?', 'a b c.unsit-routines.json'],
    ['..', 'routines.unsit-routines.json'],
  ])('%j becomes %j', (name, fileName) => expect(routineFileName(name)).toBe(fileName));
});
