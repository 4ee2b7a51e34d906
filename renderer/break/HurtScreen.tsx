// What is shown when a move hurts: it has ended and rests for a week, when to ask for help, and two ways on.
import { moves } from '../../shared/moves/catalogue';
import type { MoveId } from '../../shared/moves/move-id';
import { send } from '../bridge/send';
import { translate } from '../language/language';
import { Button } from '../parts/Button';
import { SafetyText } from '../safety/SafetyText';
import './HurtScreen.css';
import { StopSign } from './StopSign';
import { useScreenFocus } from './use-screen-focus';

interface HurtScreenProps {
  hurt: MoveId;
  /** Null: it was the last move. */
  nextMove: MoveId | null;
}

export function HurtScreen({ hurt, nextMove }: HurtScreenProps) {
  const heading = useScreenFocus();
  const nameOf = (move: MoveId): string => translate(moves[move].texts.name);
  return (
    <main className="screen hurt">
      <header className="hurt-head">
        <StopSign />
        <h1 ref={heading} tabIndex={-1}>
          {translate('hurt.title')}
        </h1>
        <p className="hurt-what">{translate('hurt.leftOut', { name: nameOf(hurt) })}</p>
        <p>{translate('hurt.easing')}</p>
      </header>
      {/* Longer than a small window: the keyboard has to reach it to scroll. */}
      <div className="hurt-safety" role="region" tabIndex={0} aria-label={translate('tray.safety')}>
        <SafetyText headingLevel={2} />
      </div>
      <div className="screen-actions">
        <Button kind="primary" keyName="enter" onPress={() => send('player', { type: 'goOn' })}>
          {translate(nextMove ? 'hurt.goOn' : 'hurt.finish')}
        </Button>
        <p className="hurt-next">{nextMove ? translate('hurt.next', { name: nameOf(nextMove) }) : translate('hurt.last')}</p>
        {nextMove && (
          <Button className="guide-stop" keyName="escape" onPress={() => send('player', { type: 'stop' })}>
            {translate('hurt.stop')}
          </Button>
        )}
      </div>
    </main>
  );
}
