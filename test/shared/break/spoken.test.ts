// Follows whole routines by ear alone with a stand-in voice: every line, its second, and that nothing is said over anything else.
import { describe, expect, test } from 'vitest';
import { createVoice } from '../../../renderer/sound/voice';
import type { Break } from '../../../shared/break/break';
import { cueFromSecond } from '../../../shared/break/cue-now';
import { playerViewAt } from '../../../shared/break/player-view';
import type { PlayerView } from '../../../shared/break/player-view';
import { breaksOff, createScripts, spokenBetween, untilNextLineMs } from '../../../shared/break/spoken-lines';
import { moveScript, readyText, spokenMs } from '../../../shared/break/spoken-script';
import { getReadyHeardMs } from '../../../shared/break/step-timing';
import { english } from '../../../shared/messages/english';
import { createTranslate } from '../../../shared/messages/translate';
import { moves } from '../../../shared/moves/catalogue';
import type { Move } from '../../../shared/moves/move';
import { moveIds } from '../../../shared/moves/move-id';
import { routines } from '../../../shared/routines/catalogue';
import { routineIds } from '../../../shared/routines/routine';
import type { RoutineId, RoutineStep } from '../../../shared/routines/routine';
import { standInSpeech } from '../../renderer/sound/stand-in-speech';
import { after, movingBreak, told } from './breaks';

const translate = createTranslate('en', english);

const heardBreak = (routineId: RoutineId): Break => movingBreak(routineId, (player) => ({ ...player, pace: 'heard' }));

function viewOf(running: Break, passedMs = 0): PlayerView {
  const view = playerViewAt(running, passedMs);
  if (!view) throw new Error('A routine without steps');
  return view;
}

/** The window from "begin" to the last screen, picture by picture, with a voice that takes so long for a text. */
function follow(routineId: RoutineId, lengthMs: (text: string) => number = spokenMs) {
  const stand = standInSpeech(lengthMs);
  const voice = createVoice(stand.speech, 'en', () => 1);
  const scriptOf = createScripts(translate);
  const running = heardBreak(routineId);
  const say = (before: PlayerView, view: PlayerView): void => spokenBetween(before, view, translate, scriptOf).forEach((line) => voice.say(line));

  let before = viewOf({ ...running, stage: 'why' });
  for (let passedMs = 0; ; ) {
    const view = viewOf(running, passedMs);
    if (view.over) {
      say(before, viewOf({ ...after(running, passedMs), stage: 'done', outcome: 'finished' }));
      break;
    }
    say(before, view);
    before = view;
    const waitMs = Math.min(view.untilChangeMs ?? 1_000, untilNextLineMs(view, scriptOf) ?? Number.POSITIVE_INFINITY);
    stand.pass(waitMs);
    passedMs += waitMs;
  }
  stand.pass(10_000);
  return stand;
}

const clock = (ms: number): string => `${Math.floor(ms / 60_000)}:${((ms / 1_000) % 60).toFixed(2).padStart(5, '0')}`;

/** When each phase of each step begins. */
function phasesOf(routineId: RoutineId): { step: RoutineStep; change: 'move' | 'side'; readyMs: number; goMs: number }[] {
  let at = 0;
  let last: RoutineStep | null = null;
  return routines[routineId].steps.map((step: RoutineStep) => {
    const change = last?.move === step.move ? 'side' : 'move';
    const phase = { step, change, readyMs: at, goMs: at + getReadyHeardMs[change] } as const;
    at = phase.goMs + step.seconds * 1_000;
    last = step;
    return phase;
  });
}

describe.each(['stand-150', 'floor-300', 'seated-180'] as const)('%s, followed by ear alone', (routineId) => {
  const { heard, overlaps } = follow(routineId);
  const heardAt = (text: string, fromMs: number, toMs: number): number | undefined =>
    heard.find((one) => one.text.includes(text) && one.atMs >= fromMs && one.atMs <= toMs)?.atMs;

  test('says each line at its second', async () => {
    const transcript = heard.map(({ atMs, text }) => `${clock(atMs)}  ${text}\n`).join('');
    await expect(transcript).toMatchFileSnapshot(`./transcripts/${routineId}.txt`);
  });

  test('never talks over itself and breaks nothing off', () => {
    expect(overlaps()).toBe(0);
    expect(heard.filter(({ brokenOff }) => brokenOff)).toEqual([]);
    expect(heard.every(({ endedMs }) => endedMs !== null)).toBe(true);
  });

  test('names the move, the side and how to set up before each step, and ends in time for "go"', () => {
    for (const { step, change, readyMs, goMs } of phasesOf(routineId)) {
      const text = readyText(step, change, translate);
      expect(heardAt(text, readyMs, readyMs)).toBe(readyMs);
      expect(readyMs + spokenMs(text)).toBeLessThanOrEqual(goMs);
      expect(heardAt(translate('voice.go'), goMs, goMs)).toBe(goMs);
      if (change === 'move') {
        const { texts } = moves[step.move];
        for (const part of [texts.name, texts.setUp]) expect(text).toContain(translate(part));
      }
    }
  });

  test('says the first cue at once and the others while they are current, halfway, and the last seconds', () => {
    for (const { step, goMs } of phasesOf(routineId)) {
      const endMs = goMs + step.seconds * 1_000;
      const { cues } = moves[step.move].texts;
      const said = cues.map((cue, index) => {
        const fromMs = goMs + cueFromSecond(index, cues.length, step.seconds) * 1_000;
        const untilMs = index + 1 < cues.length ? goMs + cueFromSecond(index + 1, cues.length, step.seconds) * 1_000 : endMs;
        return heardAt(translate(cue), fromMs, untilMs) !== undefined;
      });
      expect(said[0], step.move).toBe(true);
      expect(said.filter(Boolean).length, step.move).toBeGreaterThanOrEqual(step.seconds >= 30 ? Math.min(3, cues.length) : 2);
      const halfMs = goMs + step.seconds * 500;
      expect(heardAt(translate('voice.half'), halfMs - 1_000, halfMs + 2_500), step.move).toBeDefined();
      expect(heardAt(translate('voice.lastSeconds'), endMs - 5_000, endMs - 4_000), step.move).toBeDefined();
    }
  });

  test('says hold and release at their second', () => {
    for (const { step, goMs } of phasesOf(routineId)) {
      const { rhythm }: Move = moves[step.move];
      if (rhythm.kind !== 'holds') continue;
      const cycleMs = (rhythm.holdSeconds + rhythm.restSeconds) * 1_000;
      for (let round = 0; (round + 1) * cycleMs < (step.seconds - 5) * 1_000; round += 1) {
        const releaseMs = goMs + round * cycleMs + rhythm.holdSeconds * 1_000;
        expect(heardAt(translate('voice.release'), releaseMs, releaseMs + 10), step.move).toBeDefined();
        const againMs = goMs + (round + 1) * cycleMs;
        expect(heardAt(translate('voice.again'), againMs - 10, againMs + 10), step.move).toBeDefined();
      }
    }
  });

  test('ends with a word of its own', () => {
    expect(heard.at(-1)?.text).toBe(translate('voice.end'));
  });

  test('with a voice half as fast leaves out rather than talks over itself, and still says "go" before half', () => {
    const slow = follow(routineId, (text) => 2 * spokenMs(text));
    expect(slow.overlaps()).toBe(0);
    const starts = slow.heard.filter(({ text }) => text.startsWith(translate('voice.go')));
    expect(starts.length).toBeGreaterThan(0);
    expect(slow.heard.at(-1)?.text).toBe(translate('voice.end'));
  });
});

describe('the script of a step', () => {
  test('of every move in every routine keeps its lines apart and inside the step', () => {
    const steps: RoutineStep[] = [
      ...routineIds.flatMap((id) => [...routines[id].steps]),
      ...moveIds.map((move) => ({ move, side: 'both' as const, seconds: moves[move].defaultSeconds })),
    ];
    for (const step of steps) {
      const lines = moveScript(step, step.seconds, translate);
      expect(lines[0]?.text.startsWith(translate('voice.go')), step.move).toBe(true);
      lines.forEach((line, index) => {
        const nextMs = lines[index + 1]?.atMs ?? step.seconds * 1_000;
        expect(line.atMs + spokenMs(line.text), `${step.move} ${line.id}`).toBeLessThanOrEqual(nextMs);
      });
      expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    }
  });

  test('of every move leaves time to get ready', () => {
    for (const move of moveIds) {
      for (const side of ['left', 'right', 'both'] as const) {
        const step = { move, side, seconds: 30 };
        expect(spokenMs(readyText(step, 'move', translate)), move).toBeLessThanOrEqual(getReadyHeardMs.move);
        expect(spokenMs(readyText(step, 'side', translate)), move).toBeLessThanOrEqual(getReadyHeardMs.side);
      }
    }
  });
});

describe('what the voice answers', () => {
  const scriptOf = createScripts(translate);
  const between = (before: Break, view: Break) => spokenBetween(viewOf(before), viewOf(view), translate, scriptOf);
  const running = after(heardBreak('stand-150'), 20_000);

  test('breaks off for pause, going on, swapped sides and added time', () => {
    const paused = told(running, 'pause');
    expect(between(running, paused)).toMatchObject([{ text: 'Paused.', manner: 'now' }]);
    expect(between(paused, told(paused, 'resume'))).toMatchObject([{ manner: 'now' }]);
    expect(between(running, told(running, 'mirror'))[0]).toMatchObject({ text: expect.stringContaining('right') as string, manner: 'now' });
    expect(between(running, told(running, 'extend'))[0]?.text).toContain('41 seconds');
  });

  test('names the next step at once when the person skips to it', () => {
    const [line] = between(running, told(running, 'next'));
    const other = { move: 'stand-hip-flexor-lunge', side: 'right', seconds: 30 } as const;
    expect(line).toMatchObject({ manner: 'now', text: readyText(other, 'side', translate) });
  });

  test('says what was done about a move that hurts, and the two ways on', () => {
    const [line] = between(running, told(running, 'hurts'));
    expect(line?.manner).toBe('now');
    expect(line?.text).toContain(translate('hurt.say', { name: translate(moves['stand-hip-flexor-lunge'].texts.name) }));
    expect(line?.text).toContain(translate(moves['stand-hip-extension'].texts.name));
  });

  test('stays with the person on a tender spot: nothing of the script, and a word at the end', () => {
    const rolling = after(heardBreak('roll-480'), 16_500);
    const staying = told(rolling, 'tenderSpot');
    expect(between(rolling, staying)).toMatchObject([{ text: translate('tender.say', { seconds: 25 }), manner: 'now' }]);
    expect(between(staying, after(staying, 20_000))).toEqual([]);
    expect(between(after(staying, 24_900), after(staying, 25_000))).toContainEqual(expect.objectContaining({ text: translate('tender.sayOver') }));
  });

  test('is silent when the person stops, and about a break that it finds running', () => {
    const stopped: Break = { ...running, stage: 'done', outcome: 'stopped' };
    expect(between(running, stopped)).toEqual([]);
    expect(breaksOff(viewOf(running), viewOf(stopped))).toBe(true);
    expect(spokenBetween(null, viewOf(running), translate, scriptOf)).toEqual([]);
  });
});
