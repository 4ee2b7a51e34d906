// Tells once, in plain words, what happened to the file of the record; it is in the picture that every window gets.
import type { HistoryNotice } from '../../shared/record/record-state';
import { send } from '../bridge/send';
import { translate } from '../language/language';
import { historyNoticeText } from './history-notice-text';
import { NoticeBar } from './NoticeBar';

export function HistoryNoticeBar({ notice }: { notice: HistoryNotice | null }) {
  if (!notice) return null;
  return <NoticeBar text={historyNoticeText(notice, translate)} onDismiss={() => send('dismissHistoryNotice')} />;
}
