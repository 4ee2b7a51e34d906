// Where the step stands in its rhythm: one mark for each hold or repetition, filling as the figure moves, and the word for now.
import { hasTenderSpots } from '../../shared/break/player';
import type { PlayerView } from '../../shared/break/player-view';
import type { RhythmNow } from '../../shared/break/rhythm-now';
import { moves } from '../../shared/moves/catalogue';
import type { Move } from '../../shared/moves/move';
import { doseText } from '../../shared/projection/dose-text';
import { send } from '../bridge/send';
import { translate } from '../language/language';
import { Button } from '../parts/Button';
import './RhythmLine.css';

function nowText({ manner, part }: RhythmNow): string {
  if (manner === 'part') return part ? translate(part) : '';
  return translate(`rhythm.${manner}`);
}

function filledOf(mark: number, { number, filled }: RhythmNow): number {
  if (mark === number) return filled;
  return mark < number ? 1 : 0;
}

/** More marks than these nobody counts, and they would push everything else out of the window. */
const mostMarks = 12;

function Mark({ filled, className }: { filled: number; className: string }) {
  return (
    <span className={`rhythm-mark ${className}`.trim()}>
      <span style={{ width: `${Math.round(filled * 100)}%` }} />
    </span>
  );
}

/** One mark for each round; where they are many, one for all of them, and the words beside it say which. */
function Marks({ rhythm }: { rhythm: RhythmNow }) {
  const { count, number, filled } = rhythm;
  if (count > mostMarks) {
    return (
      <span className="rhythm-marks rhythm-many">
        <Mark filled={(number - 1 + filled) / count} className="is-now" />
      </span>
    );
  }
  return (
    <span className="rhythm-marks">
      {Array.from({ length: count }, (_, index) => (
        <Mark key={index} filled={filledOf(index + 1, rhythm)} className={index + 1 === number ? 'is-now' : ''} />
      ))}
    </span>
  );
}

/** A list of long names beside the name for now would say everything twice. */
function doseIsShort({ rhythm }: Move): boolean {
  return rhythm.kind !== 'parts' || rhythm.parts.some(({ repetitions }) => repetitions > 1);
}

/** The dose can be read at any time; what changes several times in ten seconds is for the eyes alone. */
export function RhythmLine({ view }: { view: PlayerView }) {
  const { rhythm, phase, step, phaseSeconds } = view;
  const move: Move = moves[step.move];
  const getsReady = phase === 'getReady';
  const dose = doseText(move.rhythm, getsReady ? step.seconds : phaseSeconds, translate);
  return (
    <div className="rhythm">
      <p className={getsReady || doseIsShort(move) ? 'rhythm-dose' : 'visually-hidden'}>{dose}</p>
      <p className={rhythm?.manner === 'rest' ? 'rhythm-now is-rest' : 'rhythm-now'} aria-hidden="true">
        {rhythm && (
          <>
            <b>{nowText(rhythm)}</b>
            {rhythm.count > 1 && (
              <>
                <Marks rhythm={rhythm} />
                <span className="time">{translate('rhythm.ofCount', { number: rhythm.number, count: rhythm.count })}</span>
              </>
            )}
          </>
        )}
      </p>
      {hasTenderSpots(step) && (
        <Button
          keyName="tender"
          keepsFocusElsewhere
          unavailable={!view.canStay}
          onPress={() => send('player', { type: 'tenderSpot' })}
        >
          {translate('tender.button')}
        </Button>
      )}
    </div>
  );
}
