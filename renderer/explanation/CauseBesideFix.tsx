// One explanation: the muscle as sitting holds it, beside the move that takes it the other way, drawn as one person.
import { strengthWords } from '../../shared/explanation/evidence-words';
import { explanations } from '../../shared/explanation/explanation';
import type { ExplanationId } from '../../shared/explanation/explanation';
import { explanationTexts } from '../../shared/explanation/what-helps';
import { moves } from '../../shared/moves/catalogue';
import type { MoveId } from '../../shared/moves/move-id';
import { MoveFigure } from '../break/MoveFigure';
import { Figure } from '../figure/Figure';
import { translate } from '../language/language';
import { Disclosure } from '../parts/Disclosure';
import { Findings } from './Findings';

interface CauseBesideFixProps {
  id: ExplanationId;
  /** Null: this person is shown no move here, only the words. */
  move: MoveId | null;
}

export function CauseBesideFix({ id, move }: CauseBesideFixProps) {
  const { title, cause, fix, howSure } = explanations[id];
  const name = translate(title);
  return (
    <section className="reading-chapter explained" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{name}</h2>
      <p className="explained-label">{translate(explanationTexts.label)}</p>
      <div className="explained-halves">
        <div className="explained-half explained-cause">
          <h3>{translate(explanationTexts.cause)}</h3>
          <div className="explained-figure">
            <Figure
              motion={cause.motion}
              marking={cause.muscle}
              side="right"
              besideMotion={move ?? undefined}
              playing={false}
              still="start"
              reducedMotion
              tint="cause"
              title={translate('figure.cause.title')}
              description={translate(cause.pose)}
              stillLabels={[translate(cause.poseLabel), translate(cause.poseLabel)]}
            />
          </div>
          <p className="explained-caption">{translate(cause.poseLabel)}</p>
          <p>{translate(cause.text)}</p>
        </div>
        <div className="explained-half explained-fix">
          <h3>{translate(explanationTexts.fix)}</h3>
          {move && (
            <>
              <div className="explained-figure">
                <MoveFigure move={move} side="right" playing={false} still besideMotion={cause.motion} />
              </div>
              <p className="explained-caption">{translate(moves[move].texts.name)}</p>
            </>
          )}
          <p className={move ? undefined : 'explained-words'}>{translate(fix.text)}</p>
        </div>
      </div>
      <Disclosure summary={translate(explanationTexts.howSure)} about={name}>
        <p className="finding-strength">{translate(strengthWords[howSure.strength])}</p>
        <p className="explained-summary">{translate(howSure.summary)}</p>
        <Findings findings={howSure.findings} />
      </Disclosure>
    </section>
  );
}
