// Holds the screen reader's line to its content: name, side, halfway, last seconds.
import { describe, expect, test } from 'vitest';
import { cueText, cuesText } from '../../../renderer/break/say-cue';
import { english } from '../../../shared/messages/english';
import { createTranslate } from '../../../shared/messages/translate';

const translate = createTranslate('en', english);
const step = { move: 'stand-hip-extension', side: 'left', seconds: 20 } as const;

describe('the line for the screen reader', () => {
  test('names the move and the side before it begins', () => {
    const text = cueText({ type: 'getReady', step, change: 'move', afterDone: true }, translate);
    expect(text).toContain('Standing leg-back');
    expect(text).toContain('left');
  });

  test('says only the new side when just the side changes', () => {
    const text = cueText({ type: 'getReady', step, change: 'side', afterDone: true }, translate);
    expect(text).toContain('left');
    expect(text).not.toContain('Standing leg-back');
  });

  test('says which leg does what, before each side and after a swap', () => {
    for (const cue of [
      { type: 'getReady', step, change: 'move', afterDone: true },
      { type: 'getReady', step, change: 'side', afterDone: true },
      { type: 'swapped', step },
    ] as const) {
      expect(cueText(cue, translate)).toContain('Left leg moves, right leg stands.');
    }
  });

  test('counts the last seconds with the right plural', () => {
    expect(cueText({ type: 'lastSeconds', secondsLeft: 1 }, translate)).toContain('1 second left');
    expect(cueText({ type: 'lastSeconds', secondsLeft: 5 }, translate)).toContain('5 seconds left');
  });

  test('says that one stays on a tender spot, and leaves what hurts to its screen', () => {
    expect(cueText({ type: 'tender', secondsLeft: 25 }, translate)).toContain('25 seconds');
    expect(cueText({ type: 'tenderOver' }, translate)).toBe(translate('tender.sayOver'));
    expect(cueText({ type: 'hurt', move: step.move }, translate)).toBeNull();
  });

  test('joins what happens at once, and leaves the end to the last screen', () => {
    expect(cuesText([{ type: 'getReady', step, change: 'side', afterDone: true }, { type: 'go', step }], translate)).toMatch(
      /left.*20 seconds/s,
    );
    expect(cuesText([{ type: 'end' }], translate)).toBe('');
  });
});
