// The day as a line: sitting above it, what was done about it below, and each piece a button to read and to pick.
import { useRef, useState } from 'react';
import type { CSSProperties, KeyboardEvent } from 'react';
import type { DayPicture } from '../../../shared/day/day-picture';
import { translate } from '../../language/language';
import { useWidth } from '../trends/use-width';
import { dayScale } from './day-scale';
import type { DayScale } from './day-scale';
import { hourTextOf, timeTextOf } from './day-times';
import { hasBegun, pieceReading } from './day-words';
import { pieceByKey } from './piece-keys';
import type { ShownPiece } from './shown-pieces';
import './Timeline.css';

interface TimelineProps {
  day: DayPicture;
  pieces: readonly ShownPiece[];
  picked: ShownPiece | null;
  onPick: (piece: ShownPiece) => void;
}

/** Where it lies, as CSS can use it: parts of the whole line. */
function placed({ from, to }: { from: number; to: number }, { placeOf }: DayScale, layer = 0): CSSProperties {
  const [begin, end] = [placeOf(from), placeOf(to)];
  return { '--middle': (begin + end) / 2, '--length': end - begin, zIndex: layer } as CSSProperties;
}

/** The line's own ends hold the labels of the first and the last hour, or they would stand out of everything else on the page. */
function labelClass(place: number): string {
  if (place === 0) return 'day-hour-text day-hour-text-first time';
  return place === 1 ? 'day-hour-text day-hour-text-last time' : 'day-hour-text time';
}

/** The shortest lie on top, or nobody could point at them beside a long one; what nobody knows lies below all. */
function layers(pieces: readonly ShownPiece[]): ReadonlyMap<ShownPiece, number> {
  const weight = ({ kind, from, to }: ShownPiece): number => (kind === 'unknown' ? Infinity : to - from);
  const longestFirst = [...pieces].sort((one, other) => (weight(one) < weight(other) ? 1 : -1));
  return new Map(longestFirst.map((piece, index) => [piece, index + 1]));
}

export function Timeline({ day, pieces, picked, onPick }: TimelineProps) {
  const [width, follow] = useWidth();
  const [pointed, setPointed] = useState<number | null>(null);
  const [reached, setReached] = useState<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const scale = dayScale(day, pieces, width);
  const words = { translate, timeText: timeTextOf(day) };
  const hourText = hourTextOf(day);
  const above = layers(pieces);
  const last = pieces.length - 1;
  const pickedAt = picked ? pieces.indexOf(picked) : -1;
  // Tab leads to the piece that was reached last; at first to the newest.
  const tabStop = Math.min(last, reached ?? (pickedAt >= 0 ? pickedAt : last));
  const read = pieces[Math.min(last, pointed ?? pickedAt)];
  const reading = read && pieceReading(read, day.overlays, words);

  function onKey(event: KeyboardEvent, index: number): void {
    const next = pieceByKey(event.key, index, pieces.length);
    if (next === null) return;
    event.preventDefault();
    list.current?.querySelectorAll('button')[next]?.focus();
  }

  return (
    <div className="day-timeline">
      <p className="day-reading" aria-hidden="true">
        {reading ? (
          <>
            <span className="day-reading-what">{reading.what}</span>
            <span className="time">{reading.range}</span>
            <span className="time">{reading.length}</span>
            {reading.over && <span className="day-reading-over">{reading.over}</span>}
          </>
        ) : (
          <span className="day-reading-hint">
            {translate(hasBegun(day) ? 'day.hint' : day.date === day.today ? 'day.emptyToday' : 'day.emptyEarlier')}
          </span>
        )}
      </p>
      <div ref={follow} className="day-line" onPointerLeave={() => setPointed(null)}>
        <div className="day-hours" aria-hidden="true">
          {scale.hours.map(({ at, place, labelled }) => (
            <span key={at} className={labelled ? 'day-hour day-hour-labelled' : 'day-hour'} style={{ left: `${(place * 100).toFixed(3)}%` }}>
              {labelled && <span className={labelClass(place)}>{hourText(at)}</span>}
            </span>
          ))}
          {day.overlays.map((one, index) => (
            <span key={index} className={`day-overlay day-overlay-${one.kind}`} style={placed(one, scale)}>
              <span className="day-overlay-text">{translate(`day.overlay.${one.kind}`)}</span>
            </span>
          ))}
        </div>
        <p id="day-keys" hidden>
          {translate('day.keys')}
        </p>
        <ol ref={list} className="day-pieces" aria-label={translate('day.pieces')} aria-describedby="day-keys">
          {pieces.map((piece, index) => (
            <li key={`${piece.kind} ${index}`}>
              <button
                type="button"
                className={`day-piece day-piece-${piece.kind}`}
                style={placed(piece, scale, above.get(piece))}
                aria-label={pieceReading(piece, day.overlays, words).whole}
                aria-pressed={piece === picked}
                tabIndex={index === tabStop ? 0 : -1}
                data-estimated={piece.estimated || undefined}
                data-cut-short={piece.cutShort || undefined}
                onClick={() => onPick(piece)}
                onPointerEnter={() => setPointed(index)}
                onFocus={() => {
                  setReached(index);
                  setPointed(index);
                }}
                onBlur={() => setPointed(null)}
                onKeyDown={(event) => onKey(event, index)}
              >
                <span className="day-mark" />
              </button>
            </li>
          ))}
        </ol>
        {day.date === day.today && <span className="day-now" aria-hidden="true" style={{ left: `${(scale.placeOf(day.now) * 100).toFixed(3)}%` }} />}
      </div>
    </div>
  );
}
