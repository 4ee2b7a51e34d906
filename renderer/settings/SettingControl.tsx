// Gives each row of the settings the control that its kind needs.
import { settingRows } from '../../shared/settings/settings';
import type { AnySettingRow, SettingKey, Settings } from '../../shared/settings/settings';
import { ChoiceSetting } from './ChoiceSetting';
import { NumberSetting } from './NumberSetting';
import { RoutineSetting } from './RoutineSetting';
import { SetSetting } from './SetSetting';
import { SwitchSetting } from './SwitchSetting';

export function SettingControl({ settingKey, settings }: { settingKey: SettingKey; settings: Settings }) {
  const row = settingRows[settingKey] as AnySettingRow;
  const value = settings[settingKey];
  if ('shownWith' in row && row.shownWith && !settings[row.shownWith]) return null;
  switch (row.kind) {
    case 'choice':
      return <ChoiceSetting settingKey={settingKey} row={row} value={String(value)} />;
    case 'number':
      return <NumberSetting settingKey={settingKey} row={row} value={Number(value)} />;
    case 'set':
      return <SetSetting settingKey={settingKey} row={row} value={value as readonly string[]} />;
    case 'routine':
      return <RoutineSetting settingKey={settingKey} settings={settings} />;
    case 'switch':
      return <SwitchSetting settingKey={settingKey} value={Boolean(value)} />;
    case 'words':
    case 'hours':
    case 'shortcut':
    case 'ownRoutines':
      // They are edited in a window of their own.
      return null;
  }
}
