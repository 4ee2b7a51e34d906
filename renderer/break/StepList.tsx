// The moves of a routine with their sides and seconds, before anything begins.
import type { ReactNode } from 'react';
import { routineLengthText } from '../../shared/projection/length-text';
import { moves } from '../../shared/moves/catalogue';
import { offerName } from '../../shared/routines/offer';
import type { RoutineOffer } from '../../shared/routines/offer';
import { shortSideKeys } from '../language/side-text';
import { translate } from '../language/language';
import { plannedRows } from './move-rows';
import type { PlannedPart } from './move-rows';
import './StepList.css';

/** "left, right · 30 s each", or "both sides · 30 s". */
function partsText(parts: readonly PlannedPart[]): string {
  const sides = parts.map(({ side }) => translate(shortSideKeys[side])).join(translate('list.and'));
  const seconds = parts[0]?.seconds ?? 0;
  return translate(parts.length > 1 ? 'break.step.each' : 'break.step.one', { sides, seconds });
}

interface StepListProps {
  offer: RoutineOffer;
  /** The way to other routines, beside the name of this one. */
  children?: ReactNode;
}

export function StepList({ offer, children }: StepListProps) {
  const name = offerName(offer, translate);
  const length = routineLengthText(offer, translate);
  return (
    <section className="step-list">
      <div className="step-list-head">
        <h2 className="time">{translate('tray.routineItem', { name, length })}</h2>
        {children}
      </div>
      <ol>
        {plannedRows(offer.steps).map(({ move, parts }, index) => (
          <li key={index}>
            <span>{translate(moves[move].texts.name)}</span>
            <span className="step-list-parts time">{partsText(parts)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
