// Puts what became of a correction into words.
import type { CountedAs } from '../../../shared/correction/plan';
import type { CorrectionAnswer } from '../../../shared/ipc/calls';
import type { Translate } from '../../../shared/messages/translate';
import { minuteMs } from '../../../shared/time/duration';

function changeText(changedMs: number, translate: Translate): string {
  if (changedMs === 0) return translate('correct.same');
  return translate(changedMs < 0 ? 'correct.less' : 'correct.more', { minutes: Math.round(Math.abs(changedMs) / minuteMs) });
}

/** `as` null: one was taken back. */
export function answerText(answer: CorrectionAnswer, as: CountedAs | null, translate: Translate): string {
  if (answer.kind === 'refused') return translate(`correct.refused.${answer.why}`);
  const change = changeText(answer.changedMs, translate);
  return as === null ? translate('correct.undone', { change }) : translate('correct.done', { what: translate(`correct.as.${as}`), change });
}
