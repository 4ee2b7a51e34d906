// The field for an exact value: says the range while the typing is outside of it, keeps it on Enter, on leaving and on a step.
import { useId } from 'react';
import type { KeyboardEvent } from 'react';
import type { NumberRow } from '../../shared/settings/setting-row';
import type { SettingKey } from '../../shared/settings/settings';
import { translate } from '../language/language';
import { readTyped, stepped } from './number-text';
import { hintId } from './SettingRowFrame';
import { useNumberText } from './use-number-text';
import type { SettingWriter } from './use-setting';

const rangeKeys = { minutes: 'settings.rangeMinutes', seconds: 'settings.rangeSeconds', times: 'settings.rangeTimes', percent: 'settings.rangePercent' } as const;

interface NumberFieldProps {
  settingKey: SettingKey;
  row: NumberRow;
  kept: number;
  writer: SettingWriter;
}

export function NumberField({ settingKey, row, kept, writer }: NumberFieldProps) {
  const id = useId();
  const { text, type, write } = useNumberText(kept, writer);
  const typed = readTyped(text, row);
  const wrong = typed.kind !== 'valid';
  const range = translate(rangeKeys[row.unit], {
    min: row.min,
    max: row.max,
  });

  function keep(): void {
    if (typed.kind === 'valid' && typed.value !== kept) write(typed.value);
  }

  function step(by: 1 | -1): void {
    const next = stepped(text, kept, by, row);
    type(String(next));
    if (next !== kept) write(next);
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key === 'Enter') return keep();
    if (event.key === 'Escape') return type(String(kept));
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    step(event.key === 'ArrowUp' ? 1 : -1);
  }

  return (
    <div className="number-field">
      <div className={`number-box ${wrong ? 'number-wrong' : ''}`}>
        <button
          type="button"
          tabIndex={-1}
          aria-label={translate('settings.less')}
          disabled={kept <= row.min}
          onClick={() => step(-1)}
        >
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
          aria-label={translate('settings.exactly', { label: translate(row.label) })}
          aria-valuemin={row.min}
          aria-valuemax={row.max}
          aria-valuenow={typed.kind === 'valid' ? typed.value : kept}
          aria-valuetext={text}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}range` : hintId(settingKey)}
          onChange={(event) => {
            type(event.target.value);
            writer.forget();
          }}
          onKeyDown={onKey}
          onBlur={keep}
          onFocus={(event) => event.target.select()}
        />
        <button
          type="button"
          tabIndex={-1}
          aria-label={translate('settings.more')}
          disabled={kept >= row.max}
          onClick={() => step(1)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 8h10M8 3v10" />
          </svg>
        </button>
      </div>
      <p id={`${id}range`} className="number-range" role="alert">
        {wrong ? range : ''}
      </p>
    </div>
  );
}
