// A number: the usual values as buttons, and a field for any other value in the range.
import type { NumberRow } from '../../shared/settings/setting-row';
import type { SettingKey } from '../../shared/settings/settings';
import { translate } from '../language/language';
import { NumberField } from './NumberField';
import { presetsSayAll } from '../parts/number-text';
import { labelId, SettingRowFrame } from './SettingRowFrame';
import { useSettingWriter } from './use-setting';

interface NumberSettingProps {
  settingKey: SettingKey;
  row: NumberRow;
  value: number;
}

export function NumberSetting({ settingKey, row, value }: NumberSettingProps) {
  const writer = useSettingWriter(settingKey);
  return (
    <SettingRowFrame settingKey={settingKey} writer={writer} place="below">
      <div className="number-setting">
        <div className="segments" role="group" aria-labelledby={labelId(settingKey)}>
          {row.presets.map((preset) => (
            <button
              key={preset}
              type="button"
              className="segment time"
              aria-pressed={preset === value}
              onClick={() => writer.write(preset)}
            >
              {preset}
            </button>
          ))}
        </div>
        {!presetsSayAll(row) && <NumberField settingKey={settingKey} row={row} kept={value} writer={writer} />}
        <span className="setting-unit" aria-hidden="true">
          {translate(`settings.${row.unit}`, { count: value })}
        </span>
      </div>
    </SettingRowFrame>
  );
}
