// The seconds of a step: five more, five less, or any number typed; nothing outside of the range is kept.
import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { steppedSeconds } from '../../shared/routines/blocks';
import { ownRoutineLimits } from '../../shared/routines/own-routine';
import { translate } from '../language/language';
import { readTyped } from '../settings/number-text';

const range = { min: ownRoutineLimits.secondsMin, max: ownRoutineLimits.secondsMax };

interface SecondsFieldProps {
  label: string;
  seconds: number;
  onChange: (seconds: number) => void;
}

export function SecondsField({ label, seconds, onChange }: SecondsFieldProps) {
  const id = useId();
  /** Null while the field shows what holds. */
  const [typing, setTyping] = useState<string | null>(null);
  const text = typing ?? String(seconds);
  const typed = readTyped(text, range);
  const wrong = typed.kind !== 'valid';

  function step(by: 1 | -1): void {
    setTyping(null);
    onChange(steppedSeconds(typed.kind === 'valid' ? typed.value : seconds, by));
  }

  function keep(): void {
    if (typed.kind !== 'valid') return;
    if (typed.value !== seconds) onChange(typed.value);
    setTyping(null);
  }

  function onKey(event: KeyboardEvent): void {
    if (event.altKey) return;
    if (event.key === 'Enter') return keep();
    if (event.key === 'Escape' && typing !== null) {
      event.stopPropagation();
      return setTyping(null);
    }
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    step(event.key === 'ArrowUp' ? 1 : -1);
  }

  return (
    <div className="seconds-field">
      <div className={wrong ? 'seconds-box seconds-wrong' : 'seconds-box'}>
        <button type="button" tabIndex={-1} aria-label={translate('routines.less')} disabled={seconds <= range.min} onClick={() => step(-1)}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 8h10" />
          </svg>
        </button>
        <input
          className="time"
          type="text"
          inputMode="numeric"
          role="spinbutton"
          autoComplete="off"
          spellCheck={false}
          value={text}
          aria-label={label}
          aria-valuemin={range.min}
          aria-valuemax={range.max}
          aria-valuenow={typed.kind === 'valid' ? typed.value : seconds}
          aria-valuetext={text}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}range` : undefined}
          onChange={(event) => setTyping(event.target.value)}
          onKeyDown={onKey}
          onBlur={keep}
          onFocus={(event) => event.target.select()}
        />
        <span className="seconds-unit" aria-hidden="true">
          {translate('routines.secondsUnit')}
        </span>
        <button type="button" tabIndex={-1} aria-label={translate('routines.moreSeconds')} disabled={seconds >= range.max} onClick={() => step(1)}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 8h10M8 3v10" />
          </svg>
        </button>
      </div>
      <p id={`${id}range`} className="seconds-range" role="alert">
        {wrong ? translate('routines.secondsRange', range) : ''}
      </p>
    </div>
  );
}
