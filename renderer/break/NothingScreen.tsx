// The first screen where the person's cautions leave no move: a walk, or nothing at all, is the break.
import type { Break } from '../../shared/break/break';
import { wholeMinutes } from '../../shared/time/duration';
import { send } from '../bridge/send';
import { translate } from '../language/language';
import { Button } from '../parts/Button';
import { SafetyLink } from './SafetyLink';
import { CauseFigure } from './CauseFigure';
import { useScreenFocus } from './use-screen-focus';
import './NothingScreen.css';

export function NothingScreen({ running }: { running: Break }) {
  const heading = useScreenFocus();
  const minutes = wholeMinutes(running.boutSatMs);
  return (
    <main className="screen nothing">
      <div className="nothing-body">
        <div className="nothing-figure">
          <CauseFigure side="right" />
        </div>
        <div className="nothing-words">
          <h1 ref={heading} tabIndex={-1}>
            <span className="nothing-cause">{translate('break.why.cause', { minutes })}</span>{' '}
            <span className="nothing-fix">{translate('break.nothing.fix')}</span>
          </h1>
          <p>{translate('break.nothing')}</p>
        </div>
      </div>
      <div className="screen-actions">
        <Button kind="primary" keyName="walk" onPress={() => send('walk')}>
          {translate('break.walk')}
        </Button>
        <Button onPress={() => send('openWindow', { name: 'settings' })}>{translate('tray.settings')}</Button>
        <Button kind="quiet" keyName="escape" onPress={() => send('closeBreak')}>
          {translate('break.notNow')}
        </Button>
        <SafetyLink running={running} />
      </div>
    </main>
  );
}
