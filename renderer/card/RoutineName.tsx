// A routine on a small button: its name, and its length on a line of its own; heard as one, like in the notification.
import { routineLengthText } from '../../shared/projection/length-text';
import { offerName } from '../../shared/routines/offer';
import type { RoutineOffer } from '../../shared/routines/offer';
import { translate } from '../language/language';

export function RoutineName({ offer }: { offer: RoutineOffer }) {
  return (
    <span className="routine-name">
      <span>{offerName(offer, translate)}</span>
      <span className="visually-hidden">{translate('list.and')}</span>
      <span className="routine-length time">{routineLengthText(offer, translate)}</span>
    </span>
  );
}
