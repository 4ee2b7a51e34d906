// On or off.
import type { SettingKey } from '../../shared/settings/settings';
import { hintId, labelId, SettingRowFrame } from './SettingRowFrame';
import { useSettingWriter } from './use-setting';

export function SwitchSetting({ settingKey, value }: { settingKey: SettingKey; value: boolean }) {
  const writer = useSettingWriter(settingKey);
  return (
    <SettingRowFrame settingKey={settingKey} writer={writer} place="beside">
      <button
        type="button"
        role="switch"
        className="switch"
        aria-checked={value}
        aria-labelledby={labelId(settingKey)}
        aria-describedby={hintId(settingKey)}
        onClick={() => writer.write(!value)}
      >
        <span className="switch-knob" />
      </button>
    </SettingRowFrame>
  );
}
