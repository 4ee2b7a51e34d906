// Puts a cue into the line that a screen reader speaks.
import type { Cue } from '../../shared/break/cues';
import type { Translate } from '../../shared/messages/translate';
import { moves } from '../../shared/moves/catalogue';
import { sideCueOf } from '../../shared/moves/side-cue';
import type { RoutineStep } from '../../shared/routines/routine';
import { shortSideKeys, sideKeys } from '../language/side-text';

/** Which leg does what, with commas where the screen has dots. */
const spokenSideCue = ({ move, side }: RoutineStep, translate: Translate): string =>
  translate(sideCueOf(moves[move], side)).replaceAll(' · ', ', ');

/** Null: the cue has nothing to say; the end is read out with the last screen. */
export function cueText(cue: Cue, translate: Translate): string | null {
  switch (cue.type) {
    case 'getReady': {
      const side = translate(shortSideKeys[cue.step.side]);
      const sideCue = spokenSideCue(cue.step, translate);
      return cue.change === 'side'
        ? translate('break.say.sideChange', { side, sideCue })
        : translate('break.say.getReady', { name: translate(moves[cue.step.move].texts.name), side, sideCue });
    }
    case 'go':
      return translate('break.say.go', { side: translate(sideKeys[cue.step.side]), seconds: cue.step.seconds });
    case 'half':
      return translate('break.say.half');
    case 'lastSeconds':
      return translate('break.say.lastSeconds', { seconds: cue.secondsLeft });
    case 'paused':
      return translate('break.say.paused');
    case 'resumed':
      return translate('break.say.resumed');
    case 'swapped':
      return translate('break.say.swapped', {
        side: translate(shortSideKeys[cue.step.side]),
        sideCue: spokenSideCue(cue.step, translate),
      });
    case 'extended':
      return translate('break.say.extended', { seconds: cue.secondsLeft });
    case 'tender':
      return translate('tender.say', { seconds: cue.secondsLeft });
    case 'tenderOver':
      return translate('tender.sayOver');
    case 'hurt':
      // Its screen has the focus and is read out.
      return null;
    case 'end':
      return null;
  }
}

export function cuesText(cues: readonly Cue[], translate: Translate): string {
  return cues
    .map((cue) => cueText(cue, translate))
    .filter((text) => text !== null)
    .join(' ');
}
