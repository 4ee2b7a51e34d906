// The guided step: figure, side, countdown and words, readable from the floor; everything is one key away.
import type { Break } from '../../shared/break/break';
import type { PlayerView } from '../../shared/break/player-view';
import { moves } from '../../shared/moves/catalogue';
import { routines } from '../../shared/routines/catalogue';
import { sideKeys } from '../language/side-text';
import { translate } from '../language/language';
import { Countdown } from './Countdown';
import './GuideScreen.css';
import { GuideWords } from './GuideWords';
import { MoveFigure } from './MoveFigure';
import { PlayerControls } from './PlayerControls';
import { SideMark } from './SideMark';
import { useScreenFocus } from './use-screen-focus';

export function GuideScreen({ running, view }: { running: Break; view: PlayerView }) {
  const heading = useScreenFocus();
  const { texts } = moves[view.step.move];
  const manner = view.paused ? 'is-paused' : view.phase === 'getReady' ? 'is-ready' : 'is-moving';

  return (
    <main className={`screen guide ${manner}`}>
      <p className="guide-head time">
        {translate('break.where', {
          routine: translate(routines[running.routineId].name),
          step: view.index + 1,
          count: view.stepCount,
        })}
      </p>
      <div className="guide-figure">
        <MoveFigure move={view.step.move} side={view.step.side} playing={!view.paused} />
      </div>
      <div className="guide-side">
        <div className="guide-title">
          <h1 ref={heading} tabIndex={-1}>
            {translate(texts.name)}
          </h1>
          <p className="guide-side-word">
            <SideMark side={view.step.side} />
            {translate(sideKeys[view.step.side])}
          </p>
        </div>
        <Countdown view={view} />
      </div>
      <GuideWords view={view} />
      <PlayerControls paused={view.paused} canExtend={view.phase === 'move'} />
    </main>
  );
}
