// Holds the last screen to what was really done: nothing is praised that did not happen, nothing done is left out.
import { describe, expect, test } from 'vitest';
import { doneWords } from '../../../renderer/break/done-words';
import { doneRows, plannedRows } from '../../../renderer/break/move-rows';
import type { Break } from '../../../shared/break/break';
import { english } from '../../../shared/messages/english';
import { createTranslate } from '../../../shared/messages/translate';
import { routines } from '../../../shared/routines/catalogue';
import { after, movingBreak, told } from '../../shared/break/breaks';

const translate = createTranslate('en', english);

function ended(running: Break, outcome: Break['outcome']): Break {
  return { ...running, stage: 'done', outcome };
}

describe('the lists of moves', () => {
  test('name each move once, with both sides', () => {
    expect(plannedRows(routines['floor-300'].steps).map(({ move, parts }) => [move, parts.length])).toEqual([
      ['floor-half-kneel', 2],
      ['floor-glute-bridge', 1],
      ['floor-figure-four', 2],
      ['floor-knee-roll', 1],
    ]);
  });

  test('tell done, skipped, partly done and not reached apart', () => {
    const running = after(told(told(after(movingBreak('stand-150'), 36_000 + 16_000), 'next'), 'next'), 6_000 + 12_000);
    const parts = doneRows(running.player).flatMap((row) => row.parts);
    expect(parts.map(({ result, seconds }) => [result, seconds])).toEqual([
      ['done', 30],
      ['partly', 10],
      ['skipped', 0],
      ['partly', 12],
      ['notReached', 0],
      ['notReached', 0],
    ]);
  });

  test('say that a move that hurt rests, whether the person went on or stopped there', () => {
    const hurt = told(after(movingBreak('floor-300'), 16_000), 'hurts');
    const resultsOf = ({ player }: Break): string[] => doneRows(player).flatMap(({ parts }) => parts.map(({ result }) => result));
    expect(resultsOf(hurt).slice(0, 2)).toEqual(['rests', 'notReached']);
    expect(resultsOf(told(hurt, 'goOn')).slice(0, 3)).toEqual(['rests', 'skipped', 'notReached']);
  });
});

describe('the words at the end', () => {
  test('name the whole length of a routine that was done from end to end', () => {
    const words = doneWords(ended(after(movingBreak('stand-150'), 1_000_000), 'finished'), 5, translate);
    expect(words.title).toContain('Two and a half minutes');
    expect(words.note).toBe(translate('break.done.clock'));
  });

  test('name only the seconds really done when a step was skipped', () => {
    const skipped = told(after(movingBreak('stand-150'), 10_000), 'next');
    const words = doneWords(ended(after(skipped, 1_000_000), 'finished'), 5, translate);
    expect(words.title).toContain('2:04');
    expect(words.title).not.toContain('Two and a half');
  });

  test('say that the stretch at the desk goes on after an early stop, and when Unsit asks again', () => {
    const words = doneWords(ended(after(movingBreak('stand-150'), 20_000), 'stopped'), 10, translate);
    expect(words.title).toContain('14 seconds');
    expect(words.note).toContain('10 minutes');
    expect(words.note).not.toContain('zero');
  });

  test('have something to say for a stop before the first move', () => {
    const words = doneWords(ended(after(movingBreak('stand-150'), 3_000), 'stopped'), 5, translate);
    expect(words.title).toBe(translate('break.done.stoppedEarly'));
  });

  test('count a walk without asking how long', () => {
    const words = doneWords(ended(movingBreak('stand-150'), 'walked'), 5, translate);
    expect(words).toEqual({ title: translate('break.done.walked'), note: translate('break.done.clock') });
  });
});
