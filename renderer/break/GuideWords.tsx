// How to do the move, one cue at a time and large, what to feel, when to stop, and what comes next.
import { memo } from 'react';
import { cueNow } from '../../shared/break/cue-now';
import type { PlayerView } from '../../shared/break/player-view';
import { moves } from '../../shared/moves/catalogue';
import type { MoveTexts } from '../../shared/moves/move';
import type { RoutineStep } from '../../shared/routines/routine';
import { send } from '../bridge/send';
import { shortSideKeys } from '../language/side-text';
import { translate } from '../language/language';
import { Button } from '../parts/Button';
import './GuideWords.css';
import { StopSign } from './StopSign';

function nextText({ next, step }: Pick<PlayerView, 'next' | 'step'>): string {
  if (!next) return translate('break.nextNothing');
  const { move, side, seconds } = next;
  return move === step.move
    ? translate('break.nextSide', { side: translate(shortSideKeys[side]), seconds })
    : translate('break.next', { name: translate(moves[move].texts.name), seconds });
}

/** Which of the cues is for now; null while getting ready. */
export function cueNumber({ phase, phaseSeconds, secondsLeft, step }: PlayerView): number | null {
  return phase === 'getReady' ? null : cueNow(moves[step.move].texts.cues.length, phaseSeconds, secondsLeft);
}

interface GuideWordsProps {
  step: RoutineStep;
  next: RoutineStep | null;
  /** The cue for now, counted from 0; null while getting ready. */
  cue: number | null;
}

/** Large: how to set up while getting ready, then the cue for now. Small: all the other cues. Drawn anew only for another cue. */
export const GuideWords = memo(function GuideWords({ step, next, cue }: GuideWordsProps) {
  const texts: MoveTexts = moves[step.move].texts;
  const large = (cue === null ? null : texts.cues[cue]) ?? texts.setUp;
  const small = texts.cues.filter((other) => other !== large);
  return (
    <div className="guide-words">
      <section className="guide-how" aria-label={translate('break.cues')}>
        <p className="guide-now">{translate(large)}</p>
        <ul>
          {small.map((cue) => (
            <li key={cue}>{translate(cue)}</li>
          ))}
        </ul>
        <dl className="guide-feel">
          <dt>{translate('break.feel')}</dt>
          <dd>{translate(texts.feel)}</dd>
        </dl>
        <p className="guide-next">{nextText({ next, step })}</p>
      </section>
      <section className="guide-care">
        <div className="guide-stop-if">
          <StopSign />
          <div className="guide-stop-words">
            <p className="guide-stop-this">{translate(texts.stopIf)}</p>
            <p>{translate('move.any.stop-if')}</p>
            <p className="guide-get-help">{translate('move.any.get-help')}</p>
          </div>
        </div>
        <Button className="guide-hurts" keyName="hurts" keepsFocusElsewhere onPress={() => send('player', { type: 'hurts' })}>
          {translate('hurt.button')}
        </Button>
      </section>
    </div>
  );
});
