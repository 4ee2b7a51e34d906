// Holds the lines about routines and files to what a person can make sense of.
import { expect, it } from 'vitest';
import { draftOf, keepable } from '../../../renderer/routines/draft';
import { factsText, openedText, problemText, sidesText } from '../../../renderer/routines/routine-words';
import { english } from '../../../shared/messages/english';
import { createTranslate } from '../../../shared/messages/translate';
import { blocksOf } from '../../../shared/routines/blocks';
import { routineProblemKinds } from '../../../shared/routines/mend-routine';
import type { RoutineStep } from '../../../shared/routines/routine';

const translate = createTranslate('en', english);
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const kneel = (side: 'left' | 'right', seconds: number): RoutineStep => ({ move: 'floor-half-kneel', side, seconds });
const hinge: RoutineStep = { move: 'stand-desk-hinge', side: 'both', seconds: 60 };

it('a routine is summed up by its moves, its length and the place it asks for', () => {
  expect(factsText([kneel('left', 45), kneel('right', 45), hinge], translate)).toBe('2 moves · 2:30 · On the floor');
});

it('sides are named in their order, and unequal ones one by one', () => {
  const text = (steps: RoutineStep[]): string => blocksOf(steps).map((block) => plain(sidesText(block, translate))).join('; ');
  expect(text([kneel('right', 45), kneel('left', 45)])).toBe('right, left · 45 s each');
  expect(text([kneel('right', 45), kneel('left', 20)])).toBe('right 45 s · left 20 s');
  expect(text([kneel('left', 45), hinge])).toBe('left · 45 s; both sides · 60 s');
});

it('each problem names the routine by its place in the file, and by its name where it has one', () => {
  for (const kind of routineProblemKinds) {
    expect(problemText({ routine: 0, name: 'Lunch', kind }, translate)).toMatch(/^Routine 1, “Lunch”: .+\.$/);
  }
  expect(problemText({ routine: 2, name: null, kind: 'noSteps' }, translate)).toMatch(/^Routine 3: /);
  expect(problemText({ routine: 0, name: 'A', kind: 'tooManySteps' }, translate)).toContain('30');
  expect(problemText({ routine: 0, name: 'A', kind: 'tooManyRoutines' }, translate)).toContain('50');
});

it('an opened file is answered in a sentence, a dialog that was closed in none', () => {
  const added = [{ id: 'own-a', name: 'Lunch' }, { id: 'own-b', name: 'Tea' }] as const;
  expect(openedText({ kind: 'cancelled' }, translate, 'en')).toBeNull();
  expect(openedText({ kind: 'imported', added: added.slice(0, 1), problems: [] }, translate, 'en')).toBe('“Lunch” was added.');
  expect(openedText({ kind: 'imported', added, problems: [] }, translate, 'en')).toBe('2 routines were added: Lunch and Tea.');
  expect(openedText({ kind: 'imported', added: [], problems: [] }, translate, 'en')).toContain('No routine');
  for (const kind of ['unreadable', 'tooLarge', 'notOurs', 'newer', 'notWritable'] as const) {
    expect(openedText({ kind }, translate, 'en')).toMatch(/nothing changed/i);
  }
});

it('a draft can be kept once it has a name and a move', () => {
  const draft = draftOf({ id: 'own-a', name: ' Lunch ', steps: [hinge] });
  expect(keepable(draft)).toEqual({ kind: 'routine', routine: { id: 'own-a', name: 'Lunch', steps: [hinge] } });
  expect(keepable({ ...draft, name: '  ' })).toEqual({ kind: 'noName' });
  expect(keepable({ ...draft, blocks: [] })).toEqual({ kind: 'noSteps' });
});
