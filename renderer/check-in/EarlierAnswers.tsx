// A person's own earlier answers, as they gave them: a plain list, from which nothing is drawn or worked out.
import type { CheckInPicture } from '../../shared/check-in/answer';
import { dateText } from '../language/dates';
import { translate } from '../language/language';
import { Disclosure } from '../parts/Disclosure';
import { earlierText } from './answer-words';

export function EarlierAnswers({ earlier }: Pick<CheckInPicture, 'earlier'>) {
  if (earlier.length === 0) return null;
  return (
    <Disclosure summary={translate('checkIn.earlier')} about={translate('checkIn.heading')} drawnWhenOpen>
      <ul className="check-in-earlier">
        {earlier.map((one) => (
          <li key={one.id}>
            <span>{dateText(one.date, 'dayOfYear')}</span>
            <span className="time">{earlierText(one, translate)}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
