// The seconds still to go in this step, inside the ring of the whole routine; read from two metres away.
import type { PlayerView } from '../../shared/break/player-view';
import { translate } from '../language/language';
import { Ring } from '../parts/Ring';
import { routineArcs } from '../parts/ring-arcs';
import { clockText } from './clock-text';
import './Countdown.css';

/** What kind of time this is; while the move runs the number needs no word above it. */
function mannerText(view: PlayerView): string {
  if (view.paused) return translate('break.paused');
  if (view.tenderSecondsLeft !== null) return translate('tender.now');
  return view.phase === 'getReady' ? translate('break.getReady') : '';
}

export function Countdown({ view }: { view: PlayerView }) {
  const stays = view.tenderSecondsLeft;
  const seconds = stays ?? view.secondsLeft;
  const percent = view.progress * 100;
  const timerKey = stays !== null ? 'tender.timer' : view.phase === 'getReady' ? 'break.timerGetReady' : 'break.timer';
  const place = { move: view.moveNumber, count: view.moveCount };
  return (
    <div className="countdown">
      <div className="countdown-ring">
        <Ring
          arcs={routineArcs(view.segments)}
          label={translate('break.progress')}
          percent={percent}
          valueText={translate('break.progressValue', { percent: Math.round(percent), ...place })}
        >
          <p className="countdown-manner">{mannerText(view)}</p>
          <p
            className={`countdown-number time ${seconds > 99 ? 'countdown-long' : ''}`}
            role="timer"
            aria-label={translate(timerKey, { seconds })}
          >
            {seconds}
          </p>
          <p className="countdown-caption time" aria-hidden="true">
            {stays === null ? translate('break.ofSeconds', { seconds: view.phaseSeconds }) : translate('tender.breathe')}
          </p>
        </Ring>
      </div>
      <p className="countdown-routine time">
        <span>{translate('break.move', place)}</span>
        {stays === null ? (
          <span>{translate('break.leftInAll', { time: clockText(view.secondsLeftInAll) })}</span>
        ) : (
          <span>{translate('tender.then', { seconds: Math.max(0, view.secondsLeft - stays) })}</span>
        )}
      </p>
    </div>
  );
}
