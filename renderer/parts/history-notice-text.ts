// Puts what happened to the file of the record into words.
import type { Translate } from '../../shared/messages/translate';
import type { HistoryNotice } from '../../shared/record/record-state';

export function historyNoticeText(notice: HistoryNotice, translate: Translate): string {
  switch (notice.kind) {
    case 'recovered':
      return translate('record.notice.recovered', { records: notice.records, file: notice.keptAs });
    case 'lost':
      return translate('record.notice.lost', { records: notice.records });
    case 'newer':
    case 'unwritable':
      return translate(`record.notice.${notice.kind}`);
  }
}
