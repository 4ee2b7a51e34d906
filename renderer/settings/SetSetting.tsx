// Any number of several: a list of checkboxes.
import type { SetRow } from '../../shared/settings/setting-row';
import type { SettingKey } from '../../shared/settings/settings';
import { translate } from '../language/language';
import { Checkboxes } from './Checkboxes';
import { hintId, labelId, SettingRowFrame } from './SettingRowFrame';
import { useSetValue } from './use-set-value';

interface SetSettingProps {
  settingKey: SettingKey;
  row: SetRow;
  kept: readonly string[];
  /** A switch elsewhere takes this row out of play for now. */
  resting: boolean;
}

export function SetSetting({ settingKey, row, kept, resting }: SetSettingProps) {
  const { value, toggle, writer } = useSetValue(settingKey, row, kept);
  return (
    <SettingRowFrame
      settingKey={settingKey}
      writer={writer}
      place="below"
      hint={resting ? row.restsWith?.hint : undefined}
    >
      <Checkboxes
        options={row.options}
        value={value}
        disabled={resting}
        labelledBy={labelId(settingKey)}
        describedBy={hintId(settingKey)}
        onToggle={toggle}
      />
      {row.noneHint && (
        <p className="setting-none" role="status">
          {value.length === 0 && !resting ? translate(row.noneHint) : ''}
        </p>
      )}
    </SettingRowFrame>
  );
}
