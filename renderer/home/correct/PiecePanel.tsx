// Below the picture of a day: says of a stretch, or of a part of it, that the person was sitting, standing or away.
import { useId, useState } from 'react';
import type { CountedAs } from '../../../shared/correction/plan';
import { translate } from '../../language/language';
import { Button } from '../../parts/Button';
import { fieldOf, rangeOf } from './stretch-times';
import type { DayTimes, Stretch } from './stretch-times';

interface PiecePanelProps {
  stretch: Stretch;
  day: DayTimes;
  onCorrect: (range: { from: number; to: number | null }, as: CountedAs) => void;
  onClose: () => void;
}

const answers: readonly CountedAs[] = ['sitting', 'standing', 'away'];

export function PiecePanel({ stretch, day, onCorrect, onClose }: PiecePanelProps) {
  const id = useId();
  const [typed, setTyped] = useState<{ from: string; to: string } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const fields = typed ?? { from: fieldOf(stretch.from, day), to: fieldOf(stretch.to, day) };

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
      className="correct-panel"
      role="group"
      aria-labelledby={`${id}-heading`}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <h3 id={`${id}-heading`} className="correct-heading">
        {translate('correct.heading')}
      </h3>
      <div className="correct-times">
        <label className="correct-time">
          {translate('correct.from')}
          <input type="time" required value={fields.from} aria-invalid={problem !== null} aria-describedby={`${id}-hint`} onChange={(event) => type({ from: event.target.value })} />
        </label>
        <label className="correct-time">
          {translate('correct.to')}
          <input type="time" required value={fields.to} aria-invalid={problem !== null} aria-describedby={`${id}-hint`} onChange={(event) => type({ to: event.target.value })} />
        </label>
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
        <Button kind="quiet" onPress={onClose}>
          {translate('correct.close')}
        </Button>
      </div>
    </div>
  );
}
