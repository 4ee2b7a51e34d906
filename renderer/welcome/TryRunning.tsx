// The try while it runs: the figure, the seconds, hold or let go, and when to stop; one key pauses it.
import { useEffect } from 'react';
import { moves } from '../../shared/moves/catalogue';
import type { MoveTexts } from '../../shared/moves/move';
import type { MoveId } from '../../shared/moves/move-id';
import { StopSign } from '../break/StopSign';
import { translate } from '../language/language';
import { Button } from '../parts/Button';
import { Ring } from '../parts/Ring';
import { breakArcs } from '../parts/ring-arcs';
import { TryFigure } from './TryFigure';
import type { TryView } from './try-run';
import { tryLine } from './try-words';
import { useTry } from './use-try';
import type { OnChime } from './use-try';
import { WelcomeFrame } from './WelcomeFrame';

function Seconds({ view }: { view: TryView }) {
  const { phase, secondsLeft: seconds } = view;
  const percent = Math.round(view.progress * 100);
  return (
    <Ring
      arcs={breakArcs(view.progress)}
      label={translate('welcome.try.progress')}
      percent={percent}
      valueText={translate('welcome.try.progressValue', { percent })}
    >
      <p
        className="welcome-seconds time"
        role="timer"
        aria-label={translate(phase === 'getReady' ? 'welcome.try.startsIn' : 'welcome.try.seconds', { seconds })}
      >
        {seconds}
      </p>
    </Ring>
  );
}

function Care({ texts }: { texts: MoveTexts }) {
  return (
    <div className="welcome-care">
      <StopSign />
      <p>
        <b>{translate(texts.stopIf)}</b> {translate('move.any.stop-if')}
      </p>
    </div>
  );
}

interface TryRunningProps {
  move: MoveId;
  clockRate: number;
  onChime: OnChime;
  onSkip: () => void;
  onOver: () => void;
}

export function TryRunning({ move: id, clockRate, onChime, onSkip, onOver }: TryRunningProps) {
  const move = moves[id];
  const { view, togglePause } = useTry({ rhythm: move.rhythm, clockRate, onChime });
  const over = view.phase === 'over';
  useEffect(() => {
    if (over) onOver();
  }, [over, onOver]);
  const texts: MoveTexts = move.texts;

  return (
    <WelcomeFrame
      page="try"
      heading={translate(texts.name)}
      onSpace={togglePause}
      actions={
        <>
          <Button onPress={onSkip}>{translate('welcome.try.skip')}</Button>
          <span className="welcome-gap" />
          <Button kind="primary" keyName="space" keepsFocusElsewhere onPress={togglePause}>
            {translate(view.paused ? 'welcome.try.resume' : 'welcome.try.pause')}
          </Button>
        </>
      }
    >
      <div className="welcome-running">
        <div className="welcome-figure">
          <TryFigure move={id} playing={!view.paused && view.phase === 'move'} />
        </div>
        <div className="welcome-running-side">
          <Seconds view={view} />
          <p className="welcome-hold" role="status">
            {tryLine(view, texts, translate)}
          </p>
        </div>
      </div>
      <ul className="welcome-cues" aria-label={translate('break.cues')}>
        {texts.cues.map((cue) => (
          <li key={cue}>{translate(cue)}</li>
        ))}
      </ul>
      <Care texts={texts} />
    </WelcomeFrame>
  );
}
