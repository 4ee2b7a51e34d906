// How to do the move, when to stop it, and what comes next.
import type { PlayerView } from '../../shared/break/player-view';
import { moves } from '../../shared/moves/catalogue';
import { shortSideKeys } from '../language/side-text';
import { translate } from '../language/language';
import './GuideWords.css';
import { StopSign } from './StopSign';

function nextText({ next, step }: PlayerView): string {
  if (!next) return translate('break.nextNothing');
  const side = translate(shortSideKeys[next.side]);
  return next.move === step.move
    ? translate('break.nextSide', { side })
    : translate('break.next', { name: translate(moves[next.move].texts.name), side });
}

export function GuideWords({ view }: { view: PlayerView }) {
  const { texts } = moves[view.step.move];
  return (
    <div className="guide-words">
      <section className="guide-how" aria-label={translate('break.cues')}>
        <p className="guide-set-up">{translate(texts.setUp)}</p>
        <ul>
          {texts.cues.map((cue) => (
            <li key={cue}>{translate(cue)}</li>
          ))}
        </ul>
      </section>
      <section className="guide-care">
        <div className="guide-stop-if">
          <StopSign />
          <div>
            <p className="guide-stop-this">{translate(texts.stopIf)}</p>
            <p className="guide-stop-any">{translate('move.any.stop-if')}</p>
          </div>
        </div>
        <p className="guide-next">{nextText(view)}</p>
      </section>
    </div>
  );
}
