// Rows of the settings that lead to a window of their own.
import type { SettingGroup } from '../../shared/settings/setting-row';
import { send } from '../bridge/send';
import { translate } from '../language/language';
import { Button } from '../parts/Button';
import { SettingName } from './SettingName';

export type Entry = 'routines' | 'welcome' | 'diagnostics';

/** Each stands at the end of the group it belongs to. */
const groupOf: Readonly<Record<Entry, SettingGroup>> = { routines: 'routine', welcome: 'app', diagnostics: 'app' };

export function entriesOf(group: SettingGroup): Entry[] {
  return (Object.keys(groupOf) as Entry[]).filter((entry) => groupOf[entry] === group);
}

export function EntryRow({ entry }: { entry: Entry }) {
  const label = translate(`settings.entry.${entry}`);
  return (
    <div className="setting setting-beside">
      <div className="setting-words">
        <SettingName>{label}</SettingName>
        <p className="setting-hint">{translate(`settings.entry.${entry}.hint`)}</p>
      </div>
      <Button label={translate('settings.openWindow', { label })} onPress={() => send('openWindow', { name: entry })}>
        {translate('settings.open')}
      </Button>
    </div>
  );
}
