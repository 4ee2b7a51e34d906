// The check-in of today: the question while it is open or looked at again, one line once it was answered or skipped.
import { useEffect, useRef, useState } from 'react';
import type { CheckInStands } from '../../shared/check-in/asked';
import { send } from '../bridge/send';
import { translate } from '../language/language';
import { Button } from '../parts/Button';
import { Question } from './Question';
import { useCheckIn } from './use-check-in';

interface TodaysCheckInProps {
  stands: CheckInStands;
  onStopped: () => void;
}

export function TodaysCheckIn({ stands, onStopped }: TodaysCheckInProps) {
  const { picture, said, answer, undo, stop } = useCheckIn(onStopped);
  const [unfolded, setUnfolded] = useState(false);
  const section = useRef<HTMLElement>(null);
  const asks = stands === 'open' || unfolded;
  const askedBefore = useRef(asks);

  // What was pressed is gone when the question folds or unfolds; the next thing to press is right here.
  useEffect(() => {
    if (askedBefore.current !== asks && document.activeElement === document.body) section.current?.focus();
    askedBefore.current = asks;
  }, [asks]);

  if (!picture) return null;
  const { today } = picture;

  return (
    <section ref={section} className={`check-in ${asks ? '' : 'check-in-folded'}`.trim()} aria-label={translate('checkIn.heading')} tabIndex={-1}>
      {asks ? (
        <Question
          picture={picture}
          onAnswer={(given) => {
            setUnfolded(true);
            answer(given);
          }}
          onSkip={() => {
            setUnfolded(false);
            send('skipCheckIn');
          }}
          onDone={() => setUnfolded(false)}
          onUndo={undo}
          onStop={stop}
        />
      ) : (
        <>
          <p className="check-in-line">{today ? translate('checkIn.today', { value: today.value }) : translate('checkIn.none')}</p>
          <Button
            kind="quiet"
            onPress={() => {
              setUnfolded(true);
              if (!today) send('reopenCheckIn');
            }}
          >
            {translate(today ? 'checkIn.change' : 'checkIn.afterAll')}
          </Button>
        </>
      )}
      <p className="check-in-said" role="status">
        {asks && said && translate(said)}
      </p>
    </section>
  );
}
