// Reads the kept answers while there is a question of today, and brings what the person does with it to main.
import { useEffect, useState } from 'react';
import type { CheckInAnswer, CheckInPicture } from '../../shared/check-in/answer';
import type { MessageKey } from '../../shared/messages/english';
import { bridge } from '../bridge/window-bridge';

export interface CheckInTalk {
  /** Null until it was read. */
  picture: CheckInPicture | null;
  /** What came of the last press; null where the answers themselves show it. */
  said: MessageKey | null;
  answer: (answer: CheckInAnswer) => void;
  undo: () => void;
  stop: () => void;
}

export function useCheckIn(onStopped: () => void): CheckInTalk {
  const [picture, setPicture] = useState<CheckInPicture | null>(null);
  const [said, setSaid] = useState<MessageKey | null>(null);

  useEffect(() => {
    let overtaken = false;
    const read = (): void => {
      bridge.call('readCheckIns').then(
        (found) => {
          if (!overtaken) setPicture(found);
        },
        (error: unknown) => console.error('readCheckIns', error),
      );
    };
    read();
    // The history may have been deleted in another window.
    window.addEventListener('focus', read);
    return () => {
      overtaken = true;
      window.removeEventListener('focus', read);
    };
  }, []);

  function hear<Result>(asked: Promise<Result>, then: (result: Result) => MessageKey | null): void {
    asked
      .then((result) => setSaid(then(result)))
      .catch((error: unknown) => {
        console.error('check-in', error);
        setSaid('checkIn.failed');
      });
  }

  return {
    picture,
    said,
    answer: (answer) =>
      hear(bridge.call('answerCheckIn', answer), (found) => {
        setPicture(found);
        return found.today && 'checkIn.kept';
      }),
    undo: () =>
      hear(bridge.call('undoCheckIn'), (gone) => {
        if (gone) setPicture((before) => before && { ...before, today: null });
        return gone ? 'checkIn.takenBack' : 'checkIn.notTakenBack';
      }),
    stop: () =>
      hear(bridge.call('stopCheckIn'), (written) => {
        if (written !== 'saved') return 'checkIn.notStopped';
        onStopped();
        return null;
      }),
  };
}
