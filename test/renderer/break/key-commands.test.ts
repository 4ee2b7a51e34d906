// Holds the keys of the break window to what each screen promises.
import { describe, expect, test } from 'vitest';
import { meaningOfKey, screenOf } from '../../../renderer/break/key-commands';
import type { KeyPress } from '../../../renderer/break/key-commands';
import { after, movingBreak, told } from '../../shared/break/breaks';

function press(key: string, more: Partial<KeyPress> = {}): KeyPress {
  return { key, repeat: false, ctrlKey: false, altKey: false, metaKey: false, onControl: false, ...more };
}

describe('a key', () => {
  test.each([
    ['why', 'Enter', 'begin'],
    ['why', ' ', 'begin'],
    ['why', 'r', 'otherRoutine'],
    ['why', 'W', 'walk'],
    ['why', 'Escape', 'close'],
    ['moving', ' ', 'togglePause'],
    ['moving', 'ArrowLeft', 'back'],
    ['moving', 'ArrowRight', 'next'],
    ['moving', '+', 'extend'],
    ['moving', '=', 'extend'],
    ['moving', 'M', 'mirror'],
    ['moving', 't', 'tenderSpot'],
    ['moving', 'H', 'hurts'],
    ['moving', 'Escape', 'stop'],
    ['hurt', 'Enter', 'goOn'],
    ['hurt', 'Escape', 'stop'],
    ['hurt', 's', 'safety'],
    ['why', 's', 'safety'],
    ['moving', 'S', 'safety'],
    ['done', 's', 'safety'],
    ['done', 'Enter', 'close'],
    ['done', 'Escape', 'close'],
  ] as const)('on the screen "%s": "%s" means %s', (stage, key, meaning) => {
    expect(meaningOfKey(stage, press(key))).toBe(meaning);
  });

  test('without a meaning is left alone', () => {
    expect(meaningOfKey('moving', press('w'))).toBeNull();
    expect(meaningOfKey('moving', press('Enter'))).toBeNull();
    expect(meaningOfKey('done', press('constructor'))).toBeNull();
    expect(meaningOfKey('why', press('Tab'))).toBeNull();
    expect(meaningOfKey('why', press('h'))).toBeNull();
    expect(meaningOfKey('hurt', press(' '))).toBeNull();
    expect(meaningOfKey('hurt', press('ArrowRight'))).toBeNull();
  });

  test('held down does not skip one step after the other', () => {
    expect(meaningOfKey('moving', press('ArrowRight', { repeat: true }))).toBeNull();
  });

  test('belongs to the button that has the focus when it is Enter or Space', () => {
    expect(meaningOfKey('why', press('Enter', { onControl: true }))).toBeNull();
    expect(meaningOfKey('moving', press(' ', { onControl: true }))).toBeNull();
    expect(meaningOfKey('moving', press('Escape', { onControl: true }))).toBe('stop');
  });

  test('with a modifier belongs to the system', () => {
    expect(meaningOfKey('why', press('r', { ctrlKey: true }))).toBeNull();
    expect(meaningOfKey('why', press('w', { metaKey: true }))).toBeNull();
    expect(meaningOfKey('moving', press('ArrowLeft', { altKey: true }))).toBeNull();
  });
});

describe('the keys that are listened to', () => {
  test('are those of the screen, and what hurts has a screen of its own', () => {
    const running = after(movingBreak('floor-300'), 10_000);
    expect(screenOf(running)).toBe('moving');
    expect(screenOf(told(running, 'hurts'))).toBe('hurt');
    expect(screenOf(told(told(running, 'hurts'), 'goOn'))).toBe('moving');
    expect(screenOf({ ...running, stage: 'done' })).toBe('done');
  });
});
