// A number with a step down and a step up around it, typed or stepped: one control, which says its range while the typing is outside of it.
import { useId } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { readTyped } from './number-text';
import type { NumberRange } from './number-text';
import './NumberStepper.css';

export interface NumberStepperProps {
  label: string;
  /** What stands in the field, which may be no number yet. */
  text: string;
  /** What holds. */
  kept: number;
  range: NumberRange;
  /** Said while the typing is outside of the range. */
  rangeText: string;
  lessLabel: string;
  moreLabel: string;
  /** Narrow, with its unit beside the number. */
  unit?: string;
  describedBy?: string | undefined;
  onType: (text: string) => void;
  onStep: (by: 1 | -1) => void;
  /** Enter, or leaving the field. */
  onKeep: () => void;
  /** Escape; answers whether there was something to take back, and then nothing else hears the key. */
  onCancel: () => boolean;
}

function Step({ label, disabled, onPress, path }: { label: string; disabled: boolean; onPress: () => void; path: string }): ReactNode {
  return (
    <button type="button" tabIndex={-1} aria-label={label} disabled={disabled} onClick={onPress}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}

export function NumberStepper(props: NumberStepperProps) {
  const { label, text, kept, range, unit } = props;
  const id = useId();
  const typed = readTyped(text, range);
  const wrong = typed.kind !== 'valid';

  function onKey(event: KeyboardEvent): void {
    if (event.altKey) return;
    if (event.key === 'Enter') return props.onKeep();
    if (event.key === 'Escape') {
      if (props.onCancel()) event.stopPropagation();
      return;
    }
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    props.onStep(event.key === 'ArrowUp' ? 1 : -1);
  }

  return (
    <div className={unit === undefined ? 'stepper' : 'stepper stepper-narrow'}>
      <div className={wrong ? 'stepper-box stepper-wrong' : 'stepper-box'}>
        <Step label={props.lessLabel} disabled={kept <= range.min} onPress={() => props.onStep(-1)} path="M3 8h10" />
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
          aria-valuenow={typed.kind === 'valid' ? typed.value : kept}
          aria-valuetext={text}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}range` : props.describedBy}
          onChange={(event) => props.onType(event.target.value)}
          onKeyDown={onKey}
          onBlur={props.onKeep}
          onFocus={(event) => event.target.select()}
        />
        {unit !== undefined && (
          <span className="stepper-unit" aria-hidden="true">
            {unit}
          </span>
        )}
        <Step label={props.moreLabel} disabled={kept >= range.max} onPress={() => props.onStep(1)} path="M3 8h10M8 3v10" />
      </div>
      <p id={`${id}range`} className="stepper-range" role="alert">
        {wrong ? props.rangeText : ''}
      </p>
    </div>
  );
}
