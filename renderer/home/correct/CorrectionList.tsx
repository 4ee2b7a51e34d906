// What a person counted otherwise on a day, the newest first, each with the way back.
import type { DayCorrection, DayPicture } from '../../../shared/day/day-picture';
import { translate } from '../../language/language';
import { Button } from '../../parts/Button';
import { timeTextOf } from '../day/day-times';

export function CorrectionList({ day, onUndo }: { day: DayPicture; onUndo: (id: string) => void }) {
  if (day.corrections.length === 0) return null;
  const time = timeTextOf(day);
  const words = ({ from, to, as }: DayCorrection): string => translate('correct.item', { from: time(from), to: time(to), what: translate(`correct.as.${as}`) });
  return (
    <section className="correct-list" aria-label={translate('correct.list')}>
      <h3 className="correct-heading">{translate('correct.list')}</h3>
      <ul>
        {[...day.corrections]
          .sort((one, other) => other.madeAt - one.madeAt)
          .map((correction) => (
            <li key={correction.id}>
              <span className="correct-words time">{words(correction)}</span>
              {correction.undoable ? (
                <Button kind="quiet" label={translate('correct.undoThis', { what: words(correction) })} onPress={() => onUndo(correction.id)}>
                  {translate('correct.undo')}
                </Button>
              ) : (
                <span className="correct-hint">{translate('correct.later')}</span>
              )}
            </li>
          ))}
      </ul>
    </section>
  );
}
