// The first screen of a break: cause beside fix, why in a few honest sentences, the steps, and one button to begin.
import type { Break } from '../../shared/break/break';
import { lengthInWords, routineLengthText } from '../../shared/projection/length-text';
import { reasonText } from '../../shared/projection/reason-text';
import { offerName } from '../../shared/routines/offer';
import type { RoutineOffer, RoutineOffers } from '../../shared/routines/offer';
import { wholeMinutes } from '../../shared/time/duration';
import { send } from '../bridge/send';
import { translate } from '../language/language';
import { Button } from '../parts/Button';
import { MenuButton } from '../parts/MenuButton';
import { TextLink } from '../parts/TextLink';
import { CauseFigure } from './CauseFigure';
import { MoveFigure } from './MoveFigure';
import { otherRoutine } from './other-routine';
import { SafetyLink } from './SafetyLink';
import { StepList } from './StepList';
import { useScreenFocus } from './use-screen-focus';
import './WhyScreen.css';

interface WhyScreenProps {
  running: Break;
  offer: RoutineOffer;
  routines: RoutineOffers;
}

export function WhyScreen({ running, offer, routines: offers }: WhyScreenProps) {
  const heading = useScreenFocus();
  const other = otherRoutine(offer, offers);
  // Every other routine is a choice too; the one that has a button of its own need not be listed again.
  const rest = offers.all.filter(({ routineId }) => routineId !== offer.routineId && routineId !== other?.routineId);
  const first = offer.steps[0];
  const minutes = wholeMinutes(running.boutSatMs);
  const length = lengthInWords(offer, translate);
  const cause = translate('break.why.cause', { minutes });
  const fix = translate('break.why.fix', { length });

  return (
    <main className="screen why">
      <h1 ref={heading} tabIndex={-1} className="visually-hidden">
        {translate('break.why.heading', { cause, fix })}
      </h1>
      <div className="why-halves">
        <section className="why-half why-cause">
          {/* The heading above already says both lines to a screen reader. */}
          <p className="why-line" aria-hidden="true">
            <span>{translate('break.why.cause.amount', { minutes })}</span>
            <span>{translate('break.why.cause.how')}</span>
          </p>
          <div className="why-figure">{first && <CauseFigure side={first.side} besideMotion={first.move} />}</div>
          <div className="why-reason">
            <h2>{translate('break.why.title')}</h2>
            <p>{translate('break.why.one')}</p>
            <p className="why-honest">{translate('break.why.two')}</p>
            <p className="why-reading">
              <TextLink onPress={() => send('openWindow', { name: 'explanation' })}>{translate('tray.explanation')}</TextLink>
              <SafetyLink running={running} />
            </p>
          </div>
        </section>
        <section className="why-half why-fix">
          <p className="why-line" aria-hidden="true">
            <span>{length}</span>
            <span>{translate('break.why.fix.how')}</span>
          </p>
          <div className="why-figure">
            {first && <MoveFigure move={first.move} side={first.side} playing={false} still besideMotion="seated-at-desk" />}
          </div>
          <div className="why-steps">
            <StepList offer={offer}>
              {rest.length > 0 && (
                <MenuButton
                  label={translate('break.allRoutines')}
                  choices={rest.map((one) => ({
                    label: translate('tray.routineItem', { name: offerName(one, translate), length: routineLengthText(one, translate) }),
                    onChoose: () => send('player', { type: 'chooseRoutine', routineId: one.routineId }),
                  }))}
                />
              )}
            </StepList>
            <p className="why-this-one">
              <b>{translate('reason.title')}</b> {reasonText(offer.reason, translate)}
            </p>
          </div>
        </section>
      </div>
      <div className="screen-actions">
        <Button kind="primary" keyName="enter" onPress={() => send('player', { type: 'begin' })}>
          {translate('break.begin')}
        </Button>
        <div className="screen-others" role="group" aria-label={translate('break.more')}>
          {other && (
            <Button keyName="routine" onPress={() => send('player', { type: 'chooseRoutine', routineId: other.routineId })}>
              {translate('tray.routineItem', { name: offerName(other, translate), length: routineLengthText(other, translate) })}
            </Button>
          )}
          <Button keyName="walk" onPress={() => send('walk')}>
            {translate('break.walk')}
          </Button>
          <Button kind="quiet" keyName="escape" onPress={() => send('closeBreak')}>
            {translate('break.notNow')}
          </Button>
        </div>
      </div>
    </main>
  );
}
