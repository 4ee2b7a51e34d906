// Gives each row of the settings the control that its kind needs.
import { settingRows } from '../../shared/settings/settings';
import type { ChoiceRow, NumberRow, SettingKey, Settings, SwitchRow } from '../../shared/settings/settings';
import { ChoiceSetting } from './ChoiceSetting';
import { NumberSetting } from './NumberSetting';
import { SwitchSetting } from './SwitchSetting';

export function SettingControl({ settingKey, settings }: { settingKey: SettingKey; settings: Settings }) {
  const row: NumberRow | ChoiceRow | SwitchRow = settingRows[settingKey];
  const value = settings[settingKey];
  switch (row.kind) {
    case 'number':
      return <NumberSetting settingKey={settingKey} row={row} value={Number(value)} />;
    case 'choice':
      return <ChoiceSetting settingKey={settingKey} row={row} value={String(value)} />;
    case 'switch':
      return <SwitchSetting settingKey={settingKey} value={Boolean(value)} />;
  }
}
