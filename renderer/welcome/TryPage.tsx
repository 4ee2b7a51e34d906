// The twenty-second try: cause beside fix, then one move to follow; or a short walk, where no move is left.
import { useState } from 'react';
import { moves } from '../../shared/moves/catalogue';
import type { MoveId } from '../../shared/moves/move-id';
import type { Snapshot } from '../../shared/projection/snapshot';
import { translate } from '../language/language';
import { Button } from '../parts/Button';
import { TryRunning } from './TryRunning';
import { CauseFigure } from './CauseFigure';
import { TryFigure } from './TryFigure';
import type { OnChime } from './use-try';
import { WelcomeFrame } from './WelcomeFrame';

interface TryPageProps {
  snapshot: Snapshot;
  onBack: () => void;
  /** `tried`: it was done to its end. */
  onDone: (tried: boolean) => void;
  onChime: OnChime;
}

interface BeforeProps {
  move: MoveId | null;
  onBack: () => void;
  onSkip: () => void;
  onBegin: () => void;
}

function BeforeTry({ move, onBack, onSkip, onBegin }: BeforeProps) {
  const [fix, begin] = move
    ? [translate('welcome.try.fix'), translate('welcome.try.begin')]
    : [translate('welcome.try.walkTo'), translate('welcome.try.walked')];
  return (
    <WelcomeFrame
      page="try"
      heading={translate('welcome.try.heading')}
      onEnter={onBegin}
      actions={
        <>
          <Button onPress={onBack}>{translate('welcome.back')}</Button>
          <span className="welcome-gap" />
          <Button onPress={onSkip}>{translate('welcome.try.skip')}</Button>
          <Button kind="primary" keyName="enter" onPress={onBegin}>
            {begin}
          </Button>
        </>
      }
    >
      <div className="welcome-try-halves">
        <section className="welcome-try-cause">
          <h2>{translate('welcome.try.cause')}</h2>
          <div className="welcome-figure">
            <CauseFigure beside={move ?? undefined} />
          </div>
          <p>{translate('welcome.try.causeNote')}</p>
        </section>
        <section className="welcome-try-fix">
          <h2>{fix}</h2>
          {move ? (
            <>
              <div className="welcome-figure">
                <TryFigure move={move} still />
              </div>
              <p>
                <b>{translate(moves[move].texts.name)}</b> {translate(moves[move].texts.feel)}
              </p>
            </>
          ) : (
            <p>{translate('welcome.try.walk')}</p>
          )}
        </section>
      </div>
    </WelcomeFrame>
  );
}

export function TryPage({ snapshot: { tryMove, clockRate }, onBack, onDone, onChime }: TryPageProps) {
  const [running, setRunning] = useState<MoveId | null>(null);
  if (running) {
    return (
      <TryRunning move={running} clockRate={clockRate} onChime={onChime} onSkip={() => onDone(false)} onOver={() => onDone(true)} />
    );
  }
  return (
    <BeforeTry
      move={tryMove}
      onBack={onBack}
      onSkip={() => onDone(false)}
      onBegin={() => (tryMove ? setRunning(tryMove) : onDone(true))}
    />
  );
}
