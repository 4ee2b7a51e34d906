// The seconds still to go, inside the ring of the whole routine; read from two metres away.
import type { PlayerView } from '../../shared/break/player-view';
import { translate } from '../language/language';
import { Ring } from '../parts/Ring';
import { routineArcs } from '../parts/ring-arcs';
import './Countdown.css';

/** What kind of time this is; while the move runs the number needs no word above it. */
function mannerText(view: PlayerView): string {
  if (view.paused) return translate('break.paused');
  return view.phase === 'getReady' ? translate('break.getReady') : '';
}

export function Countdown({ view }: { view: PlayerView }) {
  const seconds = view.secondsLeft;
  const percent = view.progress * 100;
  const timerKey = view.phase === 'getReady' ? 'break.timerGetReady' : 'break.timer';
  return (
    <div className="countdown">
      <Ring
        arcs={routineArcs(view.segments)}
        label={translate('break.progress')}
        percent={percent}
        valueText={translate('break.progressValue', {
          percent: Math.round(percent),
          step: view.index + 1,
          count: view.stepCount,
        })}
      >
        <p className="countdown-manner">{mannerText(view)}</p>
        <p
          className={`countdown-number time ${seconds > 99 ? 'countdown-long' : ''}`}
          role="timer"
          aria-label={translate(timerKey, { seconds })}
        >
          {seconds}
        </p>
        <p className="countdown-caption" aria-hidden="true">
          {translate('break.secondsLeft', { seconds })}
        </p>
      </Ring>
    </div>
  );
}
