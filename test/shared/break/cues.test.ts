// Holds chimes and spoken lines to what happens in a break: each is given once, and nothing the person did makes a sound.
import { describe, expect, test } from 'vitest';
import type { Break } from '../../../shared/break/break';
import { chimesOf, cuesBetween } from '../../../shared/break/cues';
import type { Cue } from '../../../shared/break/cues';
import { playerViewAt } from '../../../shared/break/player-view';
import type { PlayerView } from '../../../shared/break/player-view';
import { after, movingBreak, told } from './breaks';

/** Second by second, as the window sees it. */
function cuesOver(running: Break, seconds: number): Cue[] {
  let before: PlayerView | null = null;
  const cues: Cue[] = [];
  for (let second = 0; second <= seconds; second += 1) {
    const now = playerViewAt(running, second * 1000);
    if (!now) throw new Error('A routine without steps');
    cues.push(...cuesBetween(before, now));
    before = now;
  }
  return cues;
}

function between(before: Break, now: Break): Cue[] {
  const view = playerViewAt(now, 0);
  if (!view) throw new Error('A routine without steps');
  return cuesBetween(playerViewAt(before, 0), view);
}

const types = (cues: readonly Cue[]): string[] => cues.map(({ type }) => type);

describe('cues', () => {
  test('of one step are: get ready, go, half, last seconds, and then the other side', () => {
    const cues = cuesOver(movingBreak('stand-150'), 36);
    expect(types(cues)).toEqual(['getReady', 'go', 'half', 'lastSeconds', 'getReady']);
    expect(cues.at(-1)).toMatchObject({ change: 'side', step: { side: 'right' }, afterDone: true });
    expect(cues[2]).toEqual({ type: 'half', secondsLeft: 15 });
    expect(cues[3]).toEqual({ type: 'lastSeconds', secondsLeft: 5 });
  });

  test('call another move a move and not a side', () => {
    const last = cuesOver(movingBreak('stand-150'), 72).at(-1);
    expect(last).toMatchObject({ type: 'getReady', change: 'move', step: { move: 'stand-hip-extension' } });
  });

  test('of a whole routine say half once for every step', () => {
    const cues = cuesOver(movingBreak('floor-300'), 336);
    expect(types(cues).filter((type) => type === 'half')).toHaveLength(6);
    expect(types(cues).filter((type) => type === 'go')).toHaveLength(6);
  });

  test('are not lost when two pictures lie far apart', () => {
    const running = movingBreak('stand-150');
    expect(types(between(after(running, 30_000), after(running, 45_000)))).toEqual(['getReady', 'go']);
  });

  test('say nothing twice for the same picture', () => {
    const running = after(movingBreak('stand-150'), 21_000);
    expect(between(running, running)).toEqual([]);
  });

  test('name pause, going on, swapped sides and added time', () => {
    const running = after(movingBreak('stand-150'), 10_000);
    const paused = told(running, 'pause');
    expect(types(between(running, paused))).toEqual(['paused']);
    expect(types(between(paused, told(paused, 'resume')))).toEqual(['resumed']);
    expect(between(running, told(running, 'mirror'))).toMatchObject([{ type: 'swapped', step: { side: 'right' } }]);
    expect(between(running, told(running, 'extend'))).toEqual([{ type: 'extended', secondsLeft: 41 }]);
  });

  test('begin a step anew after "back"', () => {
    const running = after(movingBreak('stand-150'), 20_000);
    expect(between(running, told(running, 'back'))).toMatchObject([{ type: 'getReady', change: 'move', afterDone: false }]);
  });

  test('name a tender spot and the end of the stay, with a chime at its end', () => {
    const rolling = after(movingBreak('roll-480'), 16_000);
    const staying = told(rolling, 'tenderSpot');
    expect(between(rolling, staying)).toEqual([{ type: 'tender', secondsLeft: 25 }]);
    const over = between(after(staying, 24_000), after(staying, 25_000));
    expect(over).toEqual([{ type: 'tenderOver' }]);
    expect(chimesOf(over)).toEqual(['release']);
  });

  test('name what hurt once, and then the move that one goes on with', () => {
    const running = after(movingBreak('floor-300'), 16_000);
    const hurt = told(running, 'hurts');
    expect(between(running, hurt)).toEqual([{ type: 'hurt', move: 'floor-half-kneel' }]);
    expect(between(hurt, hurt)).toEqual([]);
    expect(between(hurt, told(hurt, 'goOn'))).toMatchObject([
      { type: 'getReady', change: 'move', step: { move: 'floor-glute-bridge' }, afterDone: false },
    ]);
  });

  test('end with the last screen, once', () => {
    const running = after(movingBreak('stand-150'), 1_000_000);
    const done: Break = { ...running, stage: 'done', outcome: 'finished' };
    expect(types(between(running, done))).toEqual(['end']);
    expect(between(done, done)).toEqual([]);
    expect(types(cuesBetween(null, playerViewAt(done, 0) as PlayerView))).toEqual([]);
  });

  test('stay silent on the first screen', () => {
    const why: Break = { ...movingBreak('stand-150'), stage: 'why' };
    expect(between(why, why)).toEqual([]);
    expect(types(between(why, movingBreak('stand-150')))).toEqual(['getReady']);
  });
});

describe('chimes', () => {
  test('sound at the start of a step, at half and at a change', () => {
    expect(chimesOf(cuesOver(movingBreak('stand-150'), 36))).toEqual(['go', 'half', 'change']);
  });

  test('do not sound for what the person did themselves', () => {
    const running = after(movingBreak('stand-150'), 10_000);
    expect(chimesOf(between(running, told(running, 'next')))).toEqual([]);
    expect(chimesOf(between(running, told(running, 'pause')))).toEqual([]);
    expect(chimesOf(between(running, told(running, 'mirror')))).toEqual([]);
  });

  test('close the routine', () => {
    const running = after(movingBreak('stand-150'), 1_000_000);
    expect(chimesOf(between(running, { ...running, stage: 'done', outcome: 'finished' }))).toEqual(['end']);
  });
});
