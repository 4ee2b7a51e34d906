// Puts what happened to the settings file into words, with the settings called by their names.
import type { SettingsNotice } from '../../shared/ipc/calls';
import type { Translate } from '../../shared/messages/translate';
import { settingRows } from '../../shared/settings/settings';
import type { SettingKey } from '../../shared/settings/settings';

export function noticeText(notice: SettingsNotice, translate: Translate, locale: string): string {
  if (notice.kind === 'unreadable') return translate('notice.unreadable');
  const namesOf = (keys: readonly SettingKey[]): string => {
    const labels = keys.map((key) => translate('notice.name', { label: translate(settingRows[key].label) }));
    return new Intl.ListFormat(locale, { type: 'conjunction' }).format(labels);
  };
  const { badKeys, salvagedKeys, keptAs: file } = notice;
  const count = badKeys.length;
  if (salvagedKeys.length === 0) return translate('notice.repaired', { count, names: namesOf(badKeys), file });
  const salvaged = namesOf(salvagedKeys);
  if (count === 0) return translate('notice.salvaged', { names: salvaged, file });
  return translate('notice.repairedAndSalvaged', { count, names: namesOf(badKeys), salvaged, file });
}
