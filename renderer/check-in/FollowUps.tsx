// The two questions that may follow the number; a sign in the answer opens the safety text, and a line says so.
import { isRedFlag } from '../../shared/check-in/answer';
import type { CheckInAnswer } from '../../shared/check-in/answer';
import { translate } from '../language/language';
import { AnswerRow } from './AnswerRow';

const legs = (['none', 'one', 'both'] as const).map((value) => ({ value, label: translate(`checkIn.leg.${value}`) }));
const news = [
  { value: false, label: translate('checkIn.new.no') },
  { value: true, label: translate('checkIn.new.yes') },
];

export function FollowUps({ answer, onAnswer }: { answer: CheckInAnswer; onAnswer: (answer: CheckInAnswer) => void }) {
  return (
    <div className="check-in-more">
      <p className="check-in-quiet">{translate('checkIn.optional')}</p>
      <div className="check-in-follow">
        <p id="check-in-leg">{translate('checkIn.leg')}</p>
        {/* Pressed once more, an answer is taken back. */}
        <AnswerRow
          labelledBy="check-in-leg"
          className="check-in-choice"
          answers={legs}
          chosen={answer.leg}
          onChoose={(leg) => onAnswer({ ...answer, leg: leg === answer.leg ? null : leg })}
        />
      </div>
      <div className="check-in-follow">
        <p id="check-in-new">{translate('checkIn.new')}</p>
        <AnswerRow
          labelledBy="check-in-new"
          className="check-in-choice"
          answers={news}
          chosen={answer.redFlag}
          onChoose={(redFlag) => onAnswer({ ...answer, redFlag: redFlag === answer.redFlag ? null : redFlag })}
        />
      </div>
      {isRedFlag(answer) && <p className="check-in-sign">{translate('checkIn.sign')}</p>}
    </div>
  );
}
