// The guided step: figure, side, countdown and words, readable from the floor; everything is one key away.
import type { Break } from '../../shared/break/break';
import type { PlayerView } from '../../shared/break/player-view';
import { moves } from '../../shared/moves/catalogue';
import { sideCueOf } from '../../shared/moves/side-cue';
import { offerName } from '../../shared/routines/offer';
import { holdDots } from '../language/hold-dots';
import { sideKeys } from '../language/side-text';
import { translate } from '../language/language';
import { Countdown } from './Countdown';
import './GuideScreen.css';
import { cueNumber, GuideWords } from './GuideWords';
import { MoveFigure } from './MoveFigure';
import { PlayerControls } from './PlayerControls';
import { RhythmLine } from './RhythmLine';
import { SafetyLink } from './SafetyLink';
import { SideMark } from './SideMark';
import { useFigureStart } from './use-figure-start';
import { useScreenFocus } from './use-screen-focus';

interface GuideScreenProps {
  running: Break;
  view: PlayerView;
  clockRate: number;
}

export function GuideScreen({ running, view, clockRate }: GuideScreenProps) {
  const heading = useScreenFocus();
  const move = moves[view.step.move];
  const staying = view.tenderSecondsLeft !== null;
  const playing = !view.paused && !staying;
  const start = useFigureStart(view, playing, clockRate);
  const manner = view.paused ? 'is-paused' : view.phase === 'getReady' ? 'is-ready' : 'is-moving';

  return (
    <main className={`screen guide ${manner}`}>
      <div className="guide-head">
        <p>{running.offer && offerName(running.offer, translate)}</p>
        <SafetyLink running={running} />
      </div>
      <div className="guide-figure">
        <div className="guide-picture">
          <MoveFigure
            key={start.run}
            move={view.step.move}
            side={view.step.side}
            playing={playing}
            fromSeconds={start.fromSeconds}
          />
        </div>
        <RhythmLine view={view} />
      </div>
      <div className="guide-side">
        <div className="guide-title">
          <h1 ref={heading} tabIndex={-1}>
            {translate(move.texts.name)}
          </h1>
          <div className="guide-side-line">
            <SideMark side={view.step.side} />
            <div>
              <p className="guide-side-word">{translate(sideKeys[view.step.side])}</p>
              <p className="guide-side-cue">{holdDots(translate(sideCueOf(move, view.step.side)))}</p>
            </div>
          </div>
        </div>
        <Countdown view={view} />
      </div>
      <GuideWords step={view.step} next={view.next} cue={cueNumber(view)} />
      <PlayerControls paused={view.paused} phase={view.phase} />
    </main>
  );
}
