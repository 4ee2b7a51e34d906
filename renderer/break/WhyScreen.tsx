// The first screen of a break: cause beside fix, why in a few honest sentences, the steps, and one button to begin.
import type { Break } from '../../shared/break/break';
import { lengthInWords, routineLengthText } from '../../shared/projection/length-text';
import { reasonText } from '../../shared/projection/reason-text';
import { offerName } from '../../shared/routines/offer';
import type { RoutineOffer, RoutineOffers } from '../../shared/routines/offer';
import type { RoutineStep } from '../../shared/routines/routine';
import { wholeMinutes } from '../../shared/time/duration';
import { send } from '../bridge/send';
import { Figure } from '../figure/Figure';
import { translate } from '../language/language';
import { Button } from '../parts/Button';
import { TextLink } from '../parts/TextLink';
import { MoveFigure } from './MoveFigure';
import { otherRoutine } from './other-routine';
import { SafetyLink } from './SafetyLink';
import { StepList } from './StepList';
import { useScreenFocus } from './use-screen-focus';
import './WhyScreen.css';

/** Turned the same way and drawn as large as the first move, so that both are seen to be one person. */
function CauseFigure({ first }: { first: RoutineStep }) {
  return (
    <Figure
      motion="seated-at-desk"
      side={first.side}
      besideMotion={first.move}
      playing={false}
      still="start"
      reducedMotion
      tint="cause"
      title={translate('figure.cause.title')}
      description={translate('figure.cause.pose')}
      stillLabels={[translate('figure.cause.label'), translate('figure.cause.label')]}
    />
  );
}

interface WhyScreenProps {
  running: Break;
  offer: RoutineOffer;
  routines: RoutineOffers;
}

export function WhyScreen({ running, offer, routines: offers }: WhyScreenProps) {
  const heading = useScreenFocus();
  const other = otherRoutine(offer, offers);
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
          <div className="why-figure">{first && <CauseFigure first={first} />}</div>
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
          <StepList offer={offer} />
          <p className="why-this-one">
            <b>{translate('reason.title')}</b> {reasonText(offer.reason, translate)}
          </p>
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
