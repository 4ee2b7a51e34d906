// The clock of the try: four seconds to get ready, twenty of the move, five held and five let go, and a pause that loses nothing.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pauseOrGoOn, startTry, tryChime, tryViewAt } from '../../../renderer/welcome/try-run';
import type { TryView } from '../../../renderer/welcome/try-run';
import { tryLine } from '../../../renderer/welcome/try-words';
import { english } from '../../../shared/messages/english';
import { createTranslate } from '../../../shared/messages/translate';
import { moves } from '../../../shared/moves/catalogue';
import type { Rhythm } from '../../../shared/moves/move';

const holds: Rhythm = { kind: 'holds', holdSeconds: 5, restSeconds: 5 };
const other: Rhythm = { kind: 'repetitions', outSeconds: 2, holdSeconds: 0, backSeconds: 2, restSeconds: 0 };
const begun = 1_000;
const run = startTry(begun);
const at = (seconds: number, rhythm: Rhythm = holds): TryView => tryViewAt(run, begun + seconds * 1_000, 1, rhythm);

describe('the try', () => {
  test('counts four seconds down to the start and twenty to the end', () => {
    expect(at(0)).toMatchObject({ phase: 'getReady', secondsLeft: 4, progress: 0, hold: null });
    expect(at(3.5)).toMatchObject({ phase: 'getReady', secondsLeft: 1 });
    expect(at(4)).toMatchObject({ phase: 'move', secondsLeft: 20, progress: 0 });
    expect(at(14)).toMatchObject({ phase: 'move', secondsLeft: 10, progress: 0.5 });
    expect(at(23.9)).toMatchObject({ phase: 'move', secondsLeft: 1 });
    expect(at(24)).toMatchObject({ phase: 'over', secondsLeft: 0, progress: 1, untilChangeMs: null });
    expect(at(500)).toMatchObject({ phase: 'over' });
  });

  test('holds for five seconds and lets go for five, twice', () => {
    const held = [4, 8.9, 9, 13.9, 14, 18.9, 19, 23.9].map((seconds) => at(seconds).hold);
    expect(held).toEqual(['hold', 'hold', 'letGo', 'letGo', 'hold', 'hold', 'letGo', 'letGo']);
    expect(at(10, other).hold).toBeNull();
  });

  test('a pause stands still and then goes on where it stood', () => {
    const paused = pauseOrGoOn(run, begun + 10_000, 1);
    const later = tryViewAt(paused, begun + 90_000, 1, holds);
    expect(later).toMatchObject({ phase: 'move', secondsLeft: 14, paused: true, untilChangeMs: null });
    const again = pauseOrGoOn(paused, begun + 90_000, 1);
    expect(tryViewAt(again, begun + 91_000, 1, holds)).toMatchObject({ secondsLeft: 13, paused: false });
  });

  test('the next picture is due exactly when the number changes, at any speed of the clock', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 23_999, noNaN: true }), fc.integer({ min: 1, max: 120 }), (ranMs, rate) => {
        const now = begun + ranMs / rate;
        const view = tryViewAt(run, now, rate, holds);
        fc.pre(view.phase !== 'over' && view.untilChangeMs !== null);
        const next = tryViewAt(run, now + (view.untilChangeMs ?? 0) + 0.001, rate, holds);
        expect(next.phase !== view.phase || next.secondsLeft === view.secondsLeft - 1).toBe(true);
      }),
    );
  });

  test('chimes once when the move begins and once at its end', () => {
    const pictures = Array.from({ length: 26 }, (_, seconds) => at(seconds));
    const heard = pictures.map((view, index) => tryChime(pictures[index - 1] ?? null, view));
    expect(heard.flatMap((chime, second) => (chime ? [[second, chime]] : []))).toEqual([
      [4, 'go'],
      [24, 'end'],
    ]);
  });
});

describe('the line of the try', () => {
  const translate = createTranslate('en', english);
  const { texts } = moves['chair-glute-squeeze'];

  test('says how to sit, then hold and let go, and that it is paused', () => {
    expect(tryLine(at(0), texts, translate)).toContain(english[texts.setUp]);
    expect(tryLine(at(5), texts, translate)).toBe(english['welcome.try.hold']);
    expect(tryLine(at(10), texts, translate)).toBe(english['welcome.try.letGo']);
    const paused = tryViewAt(pauseOrGoOn(run, begun + 5_000, 1), begun + 9_000, 1, holds);
    expect(tryLine(paused, texts, translate)).toBe(english['welcome.try.paused']);
  });

  test('says one cue after the other for moves that are not held', () => {
    const said = [4, 9.1, 14.1, 19.1].map((seconds) => tryLine(at(seconds, other), texts, translate));
    expect(said).toEqual(texts.cues.map((cue) => english[cue]));
  });
});
