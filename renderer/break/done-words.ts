// Chooses the words of the last screen: by what came of the break, praising the doing and nothing else.
import type { Break } from '../../shared/break/break';
import { totalDoneMs } from '../../shared/break/step-timing';
import type { Translate } from '../../shared/messages/translate';
import { lengthInWords, lengthText } from '../../shared/projection/length-text';
import { secondMs } from '../../shared/time/duration';

export interface DoneWords {
  title: string;
  note: string;
}

export function doneWords(running: Break, snoozeMinutes: number, translate: Translate): DoneWords {
  const seconds = Math.round(totalDoneMs(running.player) / secondMs);
  const length = lengthText(seconds, translate);
  if (running.outcome === 'walked') {
    return { title: translate('break.done.walked'), note: translate('break.done.clock') };
  }
  if (running.outcome === 'stopped') {
    return {
      title: seconds === 0 ? translate('break.done.stoppedEarly') : translate('break.done.stopped', { length }),
      note: translate('break.done.stoppedNote', { minutes: snoozeMinutes }),
    };
  }
  const complete = running.player.results.every((result) => result === 'done');
  return {
    title: complete
      ? translate('break.done.finished', { length: lengthInWords(running.player, translate) })
      : translate('break.done.partly', { length }),
    note: translate('break.done.clock'),
  };
}
