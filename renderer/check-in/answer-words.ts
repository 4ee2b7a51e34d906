// Writes a kept answer out in words, as it was given.
import type { CheckInAnswer } from '../../shared/check-in/answer';
import type { Translate } from '../../shared/messages/translate';

export function earlierText({ value, leg, redFlag }: CheckInAnswer, translate: Translate): string {
  const legWords = leg === 'one' || leg === 'both' ? [translate(`checkIn.earlier.${leg}`)] : [];
  const newWords = redFlag ? [translate('checkIn.earlier.new')] : [];
  return [translate('checkIn.value', { value }), ...legWords, ...newWords].join(', ');
}
