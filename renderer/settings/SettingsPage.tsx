// The settings window, made from the rows: a new setting needs no line here.
import { settingKeys, settingRows } from '../../shared/settings/settings';
import type { SettingGroup } from '../../shared/settings/setting-row';
import { useSnapshot } from '../bridge/use-snapshot';
import { send } from '../bridge/send';
import { translate } from '../language/language';
import { HistoryNoticeBar } from '../parts/HistoryNoticeBar';
import { SettingsNoticeBar } from '../parts/SettingsNoticeBar';
import { TextLink } from '../parts/TextLink';
import { EntryRow, entriesOf } from './EntryRow';
import { DeliveryCheck } from './DeliveryCheck';
import { YourRecord } from './record/YourRecord';
import { SettingControl } from './SettingControl';
import './settings.css';

export type ShownGroup = Exclude<SettingGroup, 'elsewhere'>;

/** In the order of the rows. */
const groups = [...new Set(settingKeys.map((key) => settingRows[key].group))].filter(
  (group): group is ShownGroup => group !== 'elsewhere',
);

/** Nothing here passes with time. */
const never = (): null => null;

export function SettingsPage() {
  const shown = useSnapshot(never);
  if (!shown) return null;
  return (
    <main className="settings">
      <SettingsNoticeBar />
      <HistoryNoticeBar notice={shown.snapshot.record.notice} />
      <header>
        <h1>{translate('settings.heading')}</h1>
        <p>{translate('settings.note')}</p>
        {!shown.snapshot.idleKnown && <p className="settings-idle">{translate('idle.unknown')}</p>}
        <p className="settings-reading">
          <TextLink onPress={() => send('openWindow', { name: 'safety' })}>{translate('tray.safety')}</TextLink>
        </p>
      </header>
      {groups.map((group) => (
        <section key={group} aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`}>{translate(`setting.group.${group}`)}</h2>
          {settingKeys
            .filter((key) => settingRows[key].group === group)
            .map((key) => (
              <SettingControl key={key} settingKey={key} settings={shown.snapshot.settings} />
            ))}
          {group === 'reminders' && <DeliveryCheck />}
          {entriesOf(group).map((entry) => (
            <EntryRow key={entry} entry={entry} />
          ))}
        </section>
      ))}
      <YourRecord snapshot={shown.snapshot} />
    </main>
  );
}
