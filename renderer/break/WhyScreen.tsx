// The first screen of a break: cause beside fix, why in a few honest sentences, the steps, and one button to begin.
import type { Break } from '../../shared/break/break';
import { routineLengthText } from '../../shared/projection/length-text';
import { routines } from '../../shared/routines/catalogue';
import type { RoutinePair } from '../../shared/routines/choose';
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

function CauseFigure() {
  return (
    <Figure
      motion="seated-at-desk"
      side="right"
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
  const cause = translate('break.why.cause', { minutes: wholeMinutes(running.boutSatMs) });
  const fix = translate('break.why.fix', { length: translate(`reminder.length.${running.routineId}`) });
  const otherLength = routineLengthText(routines[other], translate);

  return (
    <main className="screen why">
      <h1 ref={heading} tabIndex={-1} className="visually-hidden">
        {translate('break.why.heading', { cause, fix })}
      </h1>
      <div className="why-pictures">
        <section className="why-half why-cause">
          {/* The heading above already says both lines to a screen reader. */}
          <p className="why-line" aria-hidden="true">
            {cause}
          </p>
          <div className="why-figure">
            <CauseFigure />
          </div>
        </section>
        <section className="why-half why-fix">
          <p className="why-line" aria-hidden="true">
            {fix}
          </p>
          <div className="why-figure">{first && <MoveFigure move={first.move} side={first.side} playing={false} still />}</div>
        </section>
      </div>
      <div className="why-words">
        <section className="why-reason">
          <h2>{translate('break.why.title')}</h2>
          <p>{translate('break.why.one')}</p>
          <p className="why-honest">{translate('break.why.two')}</p>
        </section>
        <StepList routineId={running.routineId} steps={running.player.steps} />
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
