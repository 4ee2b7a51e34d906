// A routine on a small button: its name, and its length on a line of its own; heard as one, like in the notification.
import { routineLengthText } from '../../shared/projection/length-text';
import { routines } from '../../shared/routines/catalogue';
import type { RoutineId } from '../../shared/routines/routine';
import { translate } from '../language/language';

export function RoutineName({ routineId }: { routineId: RoutineId }) {
  const routine = routines[routineId];
  return (
    <span className="routine-name">
      <span>{translate(routine.name)}</span>
      <span className="visually-hidden">{translate('list.and')}</span>
      <span className="routine-length time">{routineLengthText(routine, translate)}</span>
    </span>
  );
}
