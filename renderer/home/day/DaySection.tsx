// One day: which one, its line, what can be counted otherwise, its figures, and everything as a table.
import { useRef, useState } from 'react';
import { dateText } from '../../language/dates';
import { translate } from '../../language/language';
import { Corrections } from '../correct/Corrections';
import type { Picked } from '../correct/Corrections';
import { Figures } from '../figures/Figures';
import { DayChooser } from './DayChooser';
import { DayLegend } from './DayLegend';
import { DayTable } from './DayTable';
import { timeTextOf } from './day-times';
import { countedAs, dayFigures, dayName, pieceReading } from './day-words';
import { pieceAround, shownPieces } from './shown-pieces';
import type { ShownPiece } from './shown-pieces';
import { Timeline } from './Timeline';
import { useDay } from './use-day';
import './day.css';

interface DaySectionProps {
  /** How often the record was corrected since Home was opened. */
  corrected: number;
  onCorrected: () => void;
}

export function DaySection({ corrected, onCorrected }: DaySectionProps) {
  const [date, setDate] = useState<string | null>(null);
  const [picked, setPicked] = useState<Picked | null>(null);
  const section = useRef<HTMLElement>(null);
  const day = useDay(date, corrected);
  if (day === 'unread') return <p className="trends-quiet">{translate('day.unread')}</p>;
  if (day === null) return <section className="trends-section day day-coming" />;

  const pieces = shownPieces(day);
  const words = { translate, timeText: timeTextOf(day) };
  const name = dayName(day, translate, dateText);
  const pickedPiece = pieceAround(pieces, picked);
  const figures = dayFigures(day, translate);

  function pick(piece: ShownPiece): void {
    const { from, to, open, kind } = piece;
    const { what, range } = pieceReading(piece, [], words);
    setPicked({ from, to, open, as: countedAs(piece), what, range, done: kind === 'routine' });
  }

  function close(): void {
    // Read before the panel goes: what had the focus in it is gone then.
    const back = section.current?.querySelector<HTMLElement>('.day-piece[aria-pressed="true"]');
    setPicked(null);
    back?.focus();
  }

  return (
    <section ref={section} className="trends-section day" aria-labelledby="day-name">
      <div className="trends-head day-head">
        <h2 id="day-name">{name}</h2>
        <DayChooser
          day={day}
          onChoose={(wanted) => {
            setPicked(null);
            setDate(wanted);
          }}
        />
      </div>
      <p className="visually-hidden" role="status">
        {dateText(day.date, 'day')}
      </p>
      <Timeline key={day.date} day={day} pieces={pieces} picked={pickedPiece} onPick={(piece) => (piece === pickedPiece ? close() : pick(piece))} />
      {(pieces.length > 0 || day.overlays.length > 0) && <DayLegend pieces={pieces} overlays={day.overlays} />}
      <Corrections key={`correct ${day.date}`} day={day} picked={picked} onChanged={onCorrected} onClose={close} />
      <Figures heading={translate('day.figures')} figures={figures} />
      {pieces.length > 0 && <DayTable day={day} pieces={pieces} onPick={pick} />}
    </section>
  );
}
