// Sitting this week in three figures: the average of a day, the longest stretch, and how many went over the limit.
import type { SittingWeek } from '../../../shared/trends/sitting-week';
import { dateText } from '../../language/dates';
import { translate } from '../../language/language';
import { sittingFigures } from './sitting-words';
import './SittingFigures.css';

export function SittingFigures({ sitting }: { sitting: SittingWeek }) {
  const figures = sittingFigures(sitting, translate, dateText);
  if (figures.length === 0) return null;
  return (
    <>
      <h3 className="trends-subhead">{translate('trends.sitting.heading')}</h3>
      <dl className="figures">
        {figures.map(({ name, value, note }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="figure-value time">{value}</dd>
            <dd className="figure-note">{note}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
