// Puts what happened to the settings file into words, with the settings called by their names.
import type { SettingsNotice } from '../../shared/ipc/calls';
import type { Translate } from '../../shared/messages/translate';
import { settingRows } from '../../shared/settings/settings';

export function noticeText(notice: SettingsNotice, translate: Translate, locale: string): string {
  if (notice.kind === 'unreadable') return translate('notice.unreadable');
  const labels = notice.badKeys.map((key) => translate('notice.name', { label: translate(settingRows[key].label) }));
  const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(labels);
  return translate('notice.repaired', { count: notice.badKeys.length, names, file: notice.keptAs });
}
