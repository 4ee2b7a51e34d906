// Below the picture of a day: says of a stretch, or of a part of it, that the person was sitting, standing or away.
import { useEffect, useId, useRef, useState } from 'react';
import type { CountedAs } from '../../../shared/correction/plan';
import { translate } from '../../language/language';
import { Button } from '../../parts/Button';
import { fieldOf, rangeOf } from './stretch-times';
import type { DayTimes, Stretch } from './stretch-times';

interface PiecePanelProps {
  stretch: Stretch;
  /** What is picked, and its times; null for what is missing. */
  name: string | null;
  /** It stays as it is, whatever else is said. */
  stays: boolean;
  day: DayTimes;
  onCorrect: (range: { from: number; to: number | null }, as: CountedAs) => void;
  onClose: () => void;
}

interface TimeFieldProps {
  label: string;
  value: string;
  wrong: boolean;
  hintId: string;
  onType: (value: string) => void;
}

function TimeField({ label, value, wrong, hintId, onType }: TimeFieldProps) {
  return (
    <label className="correct-time">
      {label}
      <input type="time" required value={value} aria-invalid={wrong} aria-describedby={hintId} onChange={(event) => onType(event.target.value)} />
    </label>
  );
}

const answers: readonly CountedAs[] = ['sitting', 'standing', 'away'];

export function PiecePanel({ stretch, name, stays, day, onCorrect, onClose }: PiecePanelProps) {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState<{ from: string; to: string } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const fields = typed ?? { from: fieldOf(stretch.from, day), to: fieldOf(stretch.to, day) };

  useEffect(() => panel.current?.focus(), []);

  function type(more: Partial<typeof fields>): void {
    setProblem(null);
    setTyped({ ...fields, ...more });
  }

  function answer(as: CountedAs): void {
    const range = rangeOf(fields, stretch, day);
    const order = range !== null && range.to !== null && range.to <= range.from;
    if (range && !order) onCorrect(range, as);
    else setProblem(translate(range ? 'correct.refused.empty' : 'correct.incomplete'));
  }

  return (
    <div
      ref={panel}
      className="correct-panel"
      role="group"
      tabIndex={-1}
      aria-labelledby={name === null ? `${id}-heading` : `${id}-heading ${id}-name`}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div className="correct-about">
        <h3 id={`${id}-heading`} className="correct-heading">
          {translate(name === null ? 'correct.missing' : stays ? 'correct.stays' : 'correct.heading')}
        </h3>
        {name !== null && <p id={`${id}-name`} className="correct-name time">{name}</p>}
      </div>
      {!stays && (
        <>
          <div className="correct-times">
            <TimeField label={translate('correct.from')} value={fields.from} wrong={problem !== null} hintId={`${id}-hint`} onType={(from) => type({ from })} />
            <TimeField label={translate('correct.to')} value={fields.to} wrong={problem !== null} hintId={`${id}-hint`} onType={(to) => type({ to })} />
            <p id={`${id}-hint`} className="correct-hint" role={problem === null ? undefined : 'alert'}>
              {problem ?? translate('correct.hint')}
            </p>
          </div>
          <div className="correct-answers">
            {answers.map((as) => (
              <button key={as} type="button" className={`button correct-answer correct-${as}`} aria-pressed={as === stretch.as} onClick={() => answer(as)}>
                {translate(`correct.${as}`)}
              </button>
            ))}
          </div>
        </>
      )}
      <Button kind="quiet" className="correct-close" onPress={onClose}>
        {translate('correct.close')}
      </Button>
    </div>
  );
}
