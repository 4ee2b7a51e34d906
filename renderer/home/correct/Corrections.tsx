// Everything about counting a day otherwise: the panel for what is picked, what came of it, and what was said so far.
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { CountedAs } from '../../../shared/correction/plan';
import type { DayPicture } from '../../../shared/day/day-picture';
import type { CorrectionAnswer } from '../../../shared/ipc/calls';
import { bridge } from '../../bridge/window-bridge';
import { translate } from '../../language/language';
import { Button } from '../../parts/Button';
import { TextLink } from '../../parts/TextLink';
import { answerText } from './answer-text';
import { CorrectionList } from './CorrectionList';
import { PiecePanel } from './PiecePanel';
import { missingIn } from './stretch-times';
import type { Stretch } from './stretch-times';
import './correct.css';

/** What was pointed at in the picture of the day, and how it is called there. */
export interface Picked extends Stretch {
  what: string;
  range: string;
  /** A routine: it stays as it was done. */
  done: boolean;
}

interface CorrectionsProps {
  day: DayPicture;
  /** Null for nothing. */
  picked: Picked | null;
  /** The picture is to be read anew. */
  onChanged: () => void;
  onClose: () => void;
}

interface Said {
  text: string;
  /** What can be taken back at once; null where nothing can. */
  undo: string | null;
}

export function Corrections({ day, picked, onChanged, onClose }: CorrectionsProps) {
  const [missing, setMissing] = useState<Stretch | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const line = useRef<HTMLDivElement>(null);
  const add = useRef<HTMLDivElement>(null);
  const stretch = picked ?? missing;
  const [pickedBefore, setPickedBefore] = useState(picked);
  // What was said of one piece is no answer to the next.
  if (picked !== pickedBefore) {
    setPickedBefore(picked);
    if (picked) setSaid(null);
  }

  // What was pressed is gone with the panel; the next thing one may want is to take it back.
  useEffect(() => {
    if (said) line.current?.focus();
  }, [said]);

  function close(): void {
    // The link comes back in the place of the panel, and the focus with it.
    if (missing) flushSync(() => setMissing(null));
    if (missing) add.current?.querySelector('button')?.focus();
    onClose();
  }

  function begin(stretch: Stretch): void {
    setSaid(null);
    setMissing(stretch);
  }

  function hear(asked: Promise<CorrectionAnswer>, as: CountedAs | null): void {
    asked
      .then((answer) => {
        setSaid({ text: answerText(answer, as, translate), undo: answer.kind === 'done' ? answer.id : null });
        if (answer.kind !== 'done') return;
        setMissing(null);
        onClose();
        onChanged();
      })
      .catch((error: unknown) => {
        console.error('correct', error);
        setSaid({ text: translate('correct.failed'), undo: null });
      });
  }

  const undo = (id: string): void => hear(bridge.call('undoCorrection', { id }), null);
  return (
    <div className="correct">
      {stretch ? (
        <PiecePanel
          key={`${picked ? 'picked' : 'missing'} ${stretch.from} ${stretch.to}`}
          stretch={stretch}
          name={picked && translate('correct.named', { what: picked.what, range: picked.range })}
          stays={picked?.done ?? false}
          day={day}
          onCorrect={(range, as) => hear(bridge.call('correct', { ...range, as }), as)}
          onClose={close}
        />
      ) : (
        <div ref={add}>
          <TextLink onPress={() => begin(missingIn(day))}>{translate('correct.add')}</TextLink>
        </div>
      )}
      <div ref={line} className="correct-said" tabIndex={-1}>
        <p role="status">{said?.text}</p>
        {said?.undo && <Button onPress={() => said.undo && undo(said.undo)}>{translate('correct.undo')}</Button>}
      </div>
      <CorrectionList day={day} onUndo={undo} />
    </div>
  );
}
