// Keeps one setting when the person changes it, and remembers how that went for the line beside it.
import { useState } from 'react';
import type { HoursRange } from '../../shared/hours/working-hours';
import type { SettingWrite } from '../../shared/ipc/calls';
import type { SettingKey } from '../../shared/settings/settings';
import { bridge } from '../bridge/window-bridge';

/** `failed`: main did not answer at all. */
export type WriteState = SettingWrite | 'none' | 'failed';

export interface SettingWriter {
  state: WriteState;
  /** Grows with every answer, so that the same answer twice is shown twice. */
  answers: number;
  write: (value: number | string | boolean | string[] | HoursRange[]) => void;
  forget: () => void;
}

export function useSettingWriter(key: SettingKey): SettingWriter {
  const [{ state, answers }, setAnswer] = useState<{ state: WriteState; answers: number }>({ state: 'none', answers: 0 });

  function answer(next: WriteState): void {
    setAnswer((before) => ({ state: next, answers: before.answers + 1 }));
  }

  return {
    state,
    answers,
    write(value) {
      bridge
        .call('writeSetting', { key, value })
        .then(answer)
        .catch((error: unknown) => {
          console.error('writeSetting', key, error);
          answer('failed');
        });
    },
    forget: () => answer('none'),
  };
}
