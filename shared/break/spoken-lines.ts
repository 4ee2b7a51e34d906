// Says what a voice speaks between two pictures of the break: the script of the step as its time comes, and answers to keys.
import type { Translate } from '../messages/translate';
import { moves } from '../moves/catalogue';
import { secondMs } from '../time/duration';
import { cuesBetween } from './cues';
import type { Cue } from './cues';
import type { PlayerView } from './player-view';
import { moveScript, readyText, swappedText } from './spoken-script';
import type { SpokenLine } from './spoken-script';

export interface ToSay {
  /** Names a line of the script, which is said once in a step; null for answers. */
  id: string | null;
  text: string;
  /** `now` breaks off what is being said; `next` waits for its end, but not longer than `withinMs`. */
  manner: 'now' | 'next';
  withinMs: number;
}

const now = (text: string): ToSay => ({ id: null, text, manner: 'now', withinMs: Number.POSITIVE_INFINITY });
/** So late a line may come; the last seconds are soon not the last any more. */
const patienceMs = 3 * secondMs;
const next = (text: string, id: string | null = null): ToSay => ({ id, text, manner: 'next', withinMs: patienceMs });

/** What the person did, or what changes at once; the script of the move says the rest. */
function answer(cue: Cue, before: PlayerView, view: PlayerView, translate: Translate): ToSay[] {
  switch (cue.type) {
    case 'getReady':
      return [now(readyText(cue.step, cue.change, translate))];
    case 'paused':
      return [now(translate('voice.paused'))];
    case 'resumed':
      return [now(translate('voice.resumed'))];
    case 'swapped':
      return [now(swappedText(cue.step, translate))];
    case 'extended':
      return [now(translate('break.say.extended', { seconds: cue.secondsLeft }))];
    case 'tender':
      return [now(translate('tender.say', { seconds: cue.secondsLeft }))];
    case 'tenderOver':
      return [next(translate('tender.sayOver'))];
    case 'hurt': {
      const name = translate(moves[cue.move].texts.name);
      const after = view.nextMove;
      const choice = after
        ? translate('hurt.sayNext', { name: translate(moves[after].texts.name) })
        : translate('hurt.sayLast');
      return [now(`${translate('hurt.say', { name })} ${choice}`)];
    }
    case 'end':
      // Who stopped by hand knows, and after a hurt there is nothing to celebrate.
      return view.over && before.hurt === null ? [next(translate('voice.end'))] : [];
    default:
      return [];
  }
}

function runs(view: PlayerView): boolean {
  return view.stage === 'moving' && view.phase === 'move' && !view.paused && !view.over && view.tenderSecondsLeft === null;
}

/** The script of the move in this picture. */
export type ScriptOf = (view: PlayerView) => readonly SpokenLine[];

/** Writes the script anew only for another step or another length: it is asked for at every picture. */
export function createScripts(translate: Translate): ScriptOf {
  let key = '';
  let script: readonly SpokenLine[] = [];
  return ({ step, phaseSeconds }) => {
    const now = `${step.move} ${step.side} ${phaseSeconds}`;
    if (now !== key) script = moveScript(step, phaseSeconds, translate);
    key = now;
    return script;
  };
}

function scriptBetween(before: PlayerView, view: PlayerView, scriptOf: ScriptOf): ToSay[] {
  if (!runs(view)) return [];
  const sameRun =
    before.stage === 'moving' && before.phase === 'move' && before.index === view.index && before.elapsedMs <= view.elapsedMs;
  const fromMs = sameRun ? before.elapsedMs : -1;
  return scriptOf(view)
    .filter(({ atMs }) => atMs > fromMs && atMs <= view.elapsedMs)
    .map(({ id, text }) => next(text, id));
}

/** Null before: the window was opened in the middle of a break, which it does not talk about. */
export function spokenBetween(before: PlayerView | null, view: PlayerView, translate: Translate, scriptOf: ScriptOf): ToSay[] {
  if (before === null) return [];
  const answers = cuesBetween(before, view).flatMap((cue) => answer(cue, before, view, translate));
  return [...answers, ...scriptBetween(before, view, scriptOf)];
}

/** Until the next line of the script is due; null when none comes in this phase. */
export function untilNextLineMs(view: PlayerView, scriptOf: ScriptOf): number | null {
  if (!runs(view)) return null;
  const line = scriptOf(view).find(({ atMs }) => atMs > view.elapsedMs);
  return line ? Math.ceil(line.atMs - view.elapsedMs) : null;
}

/** What the voice may still be saying makes no sense any more: the person stopped or closed. */
export function breaksOff(before: PlayerView | null, view: PlayerView): boolean {
  return before?.stage === 'moving' && view.stage !== 'moving' && !view.over;
}
