// A short list of words, like names of programs: each can be taken out, one can be added.
import { useState } from 'react';
import type { FormEvent } from 'react';
import type { SettingKey } from '../../shared/settings/settings';
import { translate } from '../language/language';
import { hintId, labelId, SettingRowFrame } from './SettingRowFrame';
import { useSettingWriter } from './use-setting';

const longest = 60;

export function WordsSetting({ settingKey, value }: { settingKey: SettingKey; value: readonly string[] }) {
  const writer = useSettingWriter(settingKey);
  const [typed, setTyped] = useState('');
  const word = typed.trim();
  const isNew = word !== '' && !value.some((one) => one.toLowerCase() === word.toLowerCase());

  function add(event: FormEvent): void {
    event.preventDefault();
    if (!isNew) return;
    writer.write([...value, word]);
    setTyped('');
  }

  return (
    <SettingRowFrame settingKey={settingKey} writer={writer} place="below">
      {value.length > 0 && (
        <ul className="words">
          {value.map((one) => (
            <li key={one}>
              {one}
              <button
                type="button"
                aria-label={translate('settings.removeWord', { word: one })}
                onClick={() => writer.write(value.filter((other) => other !== one))}
              >
                <svg viewBox="0 0 16 16" aria-hidden="true">
                  <path d="m4 4 8 8m0-8-8 8" />
                </svg>
              </button>
            </li>
          ))}
        </ul>
      )}
      <form className="words-add" onSubmit={add}>
        <input
          type="text"
          value={typed}
          maxLength={longest}
          autoComplete="off"
          spellCheck={false}
          aria-labelledby={labelId(settingKey)}
          aria-describedby={hintId(settingKey)}
          onChange={(event) => setTyped(event.target.value)}
        />
        <button type="submit" className="button button-plain" aria-disabled={!isNew}>
          {translate('settings.addWord')}
        </button>
      </form>
    </SettingRowFrame>
  );
}
