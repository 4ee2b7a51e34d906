// One of several: a list of radio buttons.
import type { ChoiceRow } from '../../shared/settings/setting-row';
import type { SettingKey } from '../../shared/settings/settings';
import { translate } from '../language/language';
import { hintId, labelId, SettingRowFrame } from './SettingRowFrame';
import { useSettingWriter } from './use-setting';

interface ChoiceSettingProps {
  settingKey: SettingKey;
  row: ChoiceRow;
  value: string;
}

export function ChoiceSetting({ settingKey, row, value }: ChoiceSettingProps) {
  const writer = useSettingWriter(settingKey);
  return (
    <SettingRowFrame settingKey={settingKey} writer={writer} place="below">
      <div
        className="choices"
        role="radiogroup"
        aria-labelledby={labelId(settingKey)}
        aria-describedby={hintId(settingKey)}
      >
        {row.options.map((option) => (
          <label key={option.value} className="choice">
            <input
              type="radio"
              name={settingKey}
              checked={option.value === value}
              onChange={() => writer.write(option.value)}
            />
            <span>
              {translate(option.label)}
              {option.note && <span className="choice-note">{translate(option.note)}</span>}
            </span>
          </label>
        ))}
      </div>
    </SettingRowFrame>
  );
}
