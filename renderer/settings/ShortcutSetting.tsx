// A key combination: press the button, then the keys.
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { SettingKey } from '../../shared/settings/settings';
import { translate } from '../language/language';
import { acceleratorOf, acceleratorText } from './accelerator';
import { hintId, labelId, SettingRowFrame } from './SettingRowFrame';
import { useSettingWriter } from './use-setting';
import { useShortcutState } from './use-shortcut-state';

export function ShortcutSetting({ settingKey, value }: { settingKey: SettingKey; value: string }) {
  const writer = useSettingWriter(settingKey);
  const state = useShortcutState(value);
  const [listening, setListening] = useState(false);

  function onKey(event: KeyboardEvent): void {
    if (!listening) return;
    // Tab and Escape keep their meaning, so that nobody is caught in here.
    if (event.key === 'Tab') return setListening(false);
    event.preventDefault();
    if (event.key === 'Escape') return setListening(false);
    const accelerator = acceleratorOf(event);
    if (accelerator === null) return;
    setListening(false);
    writer.write(accelerator);
  }

  const shown = value === '' ? translate('settings.shortcutNone') : acceleratorText(value);
  return (
    <SettingRowFrame settingKey={settingKey} writer={writer} place="below">
      <div className="shortcut">
        <button
          type="button"
          className="button button-plain shortcut-keys"
          aria-labelledby={`${labelId(settingKey)} ${settingKey}-keys`}
          aria-describedby={hintId(settingKey)}
          aria-pressed={listening}
          onClick={() => setListening(!listening)}
          onKeyDown={onKey}
          onBlur={() => setListening(false)}
        >
          <span id={`${settingKey}-keys`} role="status">
            {listening ? translate('settings.shortcutPress') : shown}
          </span>
        </button>
        {value !== '' && (
          <button type="button" className="button button-quiet" onClick={() => writer.write('')}>
            {translate('settings.shortcutClear')}
          </button>
        )}
      </div>
      <p className="shortcut-state" role="status">
        {state === 'taken' && translate('settings.shortcutTaken')}
        {state === 'unavailable' && translate('settings.shortcutUnavailable')}
      </p>
    </SettingRowFrame>
  );
}
