// Any number of several: a list of checkboxes.
import type { SetRow, SettingKey } from '../../shared/settings/settings';
import { translate } from '../language/language';
import { hintId, labelId, SettingRowFrame } from './SettingRowFrame';
import { useSettingWriter } from './use-setting';

interface SetSettingProps {
  settingKey: SettingKey;
  row: SetRow;
  value: readonly string[];
}

/** In the order of the options, whatever the order of the clicks. */
function toggled({ options }: SetRow, value: readonly string[], changed: string): string[] {
  const isOn = (option: string): boolean => value.includes(option) !== (option === changed);
  return options.map((option) => option.value).filter(isOn);
}

export function SetSetting({ settingKey, row, value }: SetSettingProps) {
  const writer = useSettingWriter(settingKey);
  return (
    <SettingRowFrame settingKey={settingKey} writer={writer} place="below">
      <div className="choices" role="group" aria-labelledby={labelId(settingKey)} aria-describedby={hintId(settingKey)}>
        {row.options.map((option) => (
          <label key={option.value} className="choice">
            <input
              type="checkbox"
              checked={value.includes(option.value)}
              onChange={() => writer.write(toggled(row, value, option.value))}
            />
            {translate(option.label)}
          </label>
        ))}
      </div>
    </SettingRowFrame>
  );
}
