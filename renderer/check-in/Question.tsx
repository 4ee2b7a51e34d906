// The question of the check-in: a number in one press, what may follow it, and the advice that stands there whatever is answered.
import { checkInValues } from '../../shared/check-in/answer';
import type { CheckInAnswer, CheckInPicture } from '../../shared/check-in/answer';
import { besideCheckIn } from '../../shared/safety/advice';
import { send } from '../bridge/send';
import { translate } from '../language/language';
import { Button } from '../parts/Button';
import { TextLink } from '../parts/TextLink';
import { AnswerRow } from './AnswerRow';
import { EarlierAnswers } from './EarlierAnswers';
import { FollowUps } from './FollowUps';

const ends: Readonly<Record<number, string>> = { 0: translate('checkIn.least'), 10: translate('checkIn.most') };
const numbers = checkInValues.map((value) => ({ value, label: String(value), spoken: ends[value] ?? translate('checkIn.value', { value }) }));

interface QuestionProps {
  picture: CheckInPicture;
  onAnswer: (answer: CheckInAnswer) => void;
  onSkip: () => void;
  onDone: () => void;
  onUndo: () => void;
  onStop: () => void;
}

export function Question({ picture: { today, earlier }, onAnswer, onSkip, onDone, onUndo, onStop }: QuestionProps) {
  return (
    <>
      <h2 id="check-in-question">{translate('checkIn.question')}</h2>
      <AnswerRow
        labelledBy="check-in-question"
        className="check-in-scale"
        answers={numbers}
        chosen={today?.value ?? null}
        onChoose={(value) => onAnswer({ leg: null, redFlag: null, ...today, value })}
      />
      <div className="check-in-ends" aria-hidden="true">
        <span>{translate('checkIn.least')}</span>
        <span>{translate('checkIn.most')}</span>
      </div>
      {today && <FollowUps answer={today} onAnswer={onAnswer} />}
      <div className="check-in-advice">
        <p>{besideCheckIn.map((text) => translate(text)).join(' ')}</p>
        <TextLink onPress={() => send('openHelp')}>{translate('checkIn.help')}</TextLink>
      </div>
      <div className="check-in-actions">
        {today ? (
          <>
            <Button onPress={onDone}>{translate('checkIn.done')}</Button>
            <Button kind="quiet" onPress={onUndo}>
              {translate('checkIn.undo')}
            </Button>
          </>
        ) : (
          <Button onPress={onSkip}>{translate('checkIn.skip')}</Button>
        )}
        <Button kind="quiet" onPress={onStop}>
          {translate('checkIn.stop')}
        </Button>
      </div>
      <EarlierAnswers earlier={earlier} />
    </>
  );
}
