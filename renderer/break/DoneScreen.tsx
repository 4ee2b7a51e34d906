// The last screen: what was done, in plain words, and what the desk clock says now.
import type { Break } from '../../shared/break/break';
import type { PlayerView } from '../../shared/break/player-view';
import { totalDoneMs } from '../../shared/break/step-timing';
import { lengthText } from '../../shared/projection/length-text';
import type { Settings } from '../../shared/settings/settings';
import { secondMs } from '../../shared/time/duration';
import { send } from '../bridge/send';
import { translate } from '../language/language';
import { Button } from '../parts/Button';
import { Ring } from '../parts/Ring';
import { breakArcs, routineArcs } from '../parts/ring-arcs';
import { clockText } from './clock-text';
import { doneWords } from './done-words';
import { DoneList } from './DoneList';
import './DoneScreen.css';
import { SafetyLink } from './SafetyLink';
import { useScreenFocus } from './use-screen-focus';

interface DoneScreenProps {
  running: Break;
  /** Null after a walk without a routine. */
  view: PlayerView | null;
  settings: Settings;
}

export function DoneScreen({ running, view, settings }: DoneScreenProps) {
  const heading = useScreenFocus();
  const { title, note } = doneWords(running, settings.snoozeMinutes, translate);
  const walked = running.outcome === 'walked';
  const seconds = Math.round(totalDoneMs(running.player) / secondMs);

  return (
    <main className="screen done">
      <div className="done-body">
        <div className="done-ring">
          <Ring
            arcs={walked || !view ? breakArcs(1) : routineArcs(view.segments)}
            label={translate('break.progress')}
            percent={walked || !view ? 100 : view.progress * 100}
            valueText={walked ? title : lengthText(seconds, translate)}
          >
            {walked ? (
              <svg className="done-tick" viewBox="0 0 48 48" aria-hidden="true">
                <path d="m8 25 11 11 21-23" />
              </svg>
            ) : (
              <p className="done-time time" aria-hidden="true">
                {clockText(seconds)}
              </p>
            )}
          </Ring>
        </div>
        <div className="done-words">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          <p className="done-note">{note}</p>
          {!walked && <DoneList player={running.player} />}
        </div>
      </div>
      <div className="screen-actions">
        <Button kind="primary" keyName="enter" onPress={() => send('closeBreak')}>
          {translate('break.close')}
        </Button>
        <p className="done-safety">{translate('break.safety')}</p>
        <SafetyLink running={running} />
      </div>
    </main>
  );
}
