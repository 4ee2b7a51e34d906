// The first screen of a break: cause beside fix, why in a few honest sentences, the steps, and one button to begin.
import type { Break } from '../../shared/break/break';
import { routineLengthText } from '../../shared/projection/length-text';
import { routines } from '../../shared/routines/catalogue';
import type { RoutinePair } from '../../shared/routines/choose';
import type { RoutineStep } from '../../shared/routines/routine';
import { wholeMinutes } from '../../shared/time/duration';
import { send } from '../bridge/send';
import { Figure } from '../figure/Figure';
import { translate } from '../language/language';
import { Button } from '../parts/Button';
import { MoveFigure } from './MoveFigure';
import { otherRoutine } from './other-routine';
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

export function WhyScreen({ running, routines: pair }: { running: Break; routines: RoutinePair }) {
  const heading = useScreenFocus();
  const other = otherRoutine(running.routineId, pair);
  const first = running.player.steps[0];
  const minutes = wholeMinutes(running.boutSatMs);
  const length = translate(`reminder.length.${running.routineId}`);
  const cause = translate('break.why.cause', { minutes });
  const fix = translate('break.why.fix', { length });
  const otherLength = routineLengthText(routines[other], translate);

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
          <StepList routineId={running.routineId} steps={running.player.steps} />
        </section>
      </div>
      <div className="screen-actions">
        <Button kind="primary" keyName="enter" onPress={() => send('player', { type: 'begin' })}>
          {translate('break.begin')}
        </Button>
        <div className="screen-others" role="group" aria-label={translate('break.more')}>
          <Button keyName="routine" onPress={() => send('player', { type: 'chooseRoutine', routineId: other })}>
            {translate('tray.routineItem', { name: translate(routines[other].name), length: otherLength })}
          </Button>
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
