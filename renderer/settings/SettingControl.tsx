// Gives each row of the settings the control that its kind needs.
import type { WorkingHours } from '../../shared/hours/working-hours';
import { settingRows } from '../../shared/settings/settings';
import type { AnySettingRow } from '../../shared/settings/setting-row';
import type { SettingKey, Settings } from '../../shared/settings/settings';
import { ChoiceSetting } from './ChoiceSetting';
import { HoursSetting } from './HoursSetting';
import { NumberSetting } from './NumberSetting';
import { RoutineSetting } from './RoutineSetting';
import { SetSetting } from './SetSetting';
import { ShortcutSetting } from './ShortcutSetting';
import { SwitchSetting } from './SwitchSetting';
import { VoiceNote } from './VoiceNote';
import { WordsSetting } from './WordsSetting';

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
      return (
        <SetSetting
          settingKey={settingKey}
          row={row}
          kept={value as readonly string[]}
          resting={row.restsWith !== undefined && settings[row.restsWith.switch]}
        />
      );
    case 'routine':
      return <RoutineSetting settingKey={settingKey} settings={settings} />;
    case 'switch':
      return (
        <>
          <SwitchSetting settingKey={settingKey} value={Boolean(value)} />
          {settingKey === 'speech' && <VoiceNote />}
        </>
      );
    case 'words':
      return <WordsSetting settingKey={settingKey} value={value as readonly string[]} />;
    case 'hours':
      return <HoursSetting settingKey={settingKey} value={value as WorkingHours} />;
    case 'shortcut':
      return <ShortcutSetting settingKey={settingKey} value={String(value)} />;
    case 'ownRoutines':
      // They are edited in a window of their own.
      return null;
  }
}
