// Puts the small words beside the reminders into texts and answers, the same for every channel.
import type { Translate } from '../messages/translate';
import type { NoticeToSay } from '../state/effect';
import { wholeMinutes } from '../time/duration';
import type { ReminderText } from './reminder-text';

export function noticeText(notice: NoticeToSay, translate: Translate): ReminderText {
  const { kind, seconds, fromMinutes, toMinutes, satMs } = notice;
  switch (kind) {
    case 'headsUp':
      return {
        title: translate('notice.headsUp.title', { seconds }),
        body: translate('notice.headsUp.body', { minutes: wholeMinutes(satMs) }),
        actions: [{ answer: 'start', label: translate('notice.headsUp.start') }],
      };
    case 'wider':
      return {
        title: translate('notice.wider.title'),
        body: translate('notice.wider.body', { from: fromMinutes, to: toMinutes }),
        actions: [
          { answer: 'wider', label: translate('notice.wider.yes', { minutes: toMinutes }) },
          { answer: 'keep', label: translate('notice.wider.no', { minutes: fromMinutes }) },
        ],
      };
    case 'test':
      return {
        title: translate('notice.test.title'),
        body: translate('notice.test.body'),
        actions: [{ answer: 'done', label: translate('notice.test.done') }],
      };
    case 'shift':
      return {
        title: translate('notice.shift.title'),
        body: translate('notice.shift.body'),
        actions: [{ answer: 'done', label: translate('notice.shift.done') }],
      };
  }
}
