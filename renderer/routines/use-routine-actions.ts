// What a person does with whole routines, each told in a line and taken back where it can be.
import { useRef } from 'react';
import type { SettingWrite } from '../../shared/ipc/calls';
import type { RoutineChoice } from '../../shared/routines/offer';
import type { OwnRoutine, OwnRoutineId } from '../../shared/routines/own-routine';
import type { Settings } from '../../shared/settings/settings';
import { ask } from '../bridge/ask';
import { language, translate } from '../language/language';
import { newRoutine } from './draft';
import { openedText } from './routine-words';
import type { Sayer } from './use-said';

export interface RoutineActions {
  duplicate: (routine: OwnRoutine) => Promise<void>;
  remove: (routine: OwnRoutine) => Promise<void>;
  suggest: (routine: OwnRoutine, on: boolean) => Promise<void>;
  share: (ids: readonly OwnRoutineId[]) => Promise<void>;
  openFile: () => Promise<void>;
}

/** `onFocus` names the routine whose row the focus goes to when the list changes. */
export function useRoutineActions(settings: Settings, { say, hush }: Sayer, onFocus: (id: OwnRoutineId) => void): RoutineActions {
  const busy = useRef(false);
  const { ownRoutines } = settings;

  function isDone(written: SettingWrite | null): boolean {
    if (written === 'saved') return true;
    say({ text: translate(written === null ? 'routines.said.failed' : 'routines.said.notWritable') });
    return false;
  }

  async function suggestId(routine: RoutineChoice): Promise<boolean> {
    return isDone(await ask('writeSetting', { key: 'routine', value: routine }));
  }

  async function restore(routine: OwnRoutine, at: number, wasSuggested: boolean): Promise<void> {
    if (!isDone(await ask('keepRoutine', { routine, at }))) return;
    if (wasSuggested && !(await suggestId(routine.id))) return;
    onFocus(routine.id);
    say({ text: translate('routines.said.restored', { name: routine.name }) });
  }

  async function remove(routine: OwnRoutine): Promise<void> {
    const at = ownRoutines.findIndex(({ id }) => id === routine.id);
    const wasSuggested = settings.routine === routine.id;
    if (!isDone(await ask('deleteRoutine', { id: routine.id }))) return;
    say({
      text: translate('routines.said.deleted', { name: routine.name }),
      undo: () => {
        hush();
        void restore(routine, Math.max(0, at), wasSuggested);
      },
      takesFocus: true,
    });
  }

  /** A dialog of the desktop is open: a second press of the button asks nothing. */
  async function once(task: () => Promise<void>): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    await task().finally(() => {
      busy.current = false;
    });
  }

  return {
    async duplicate(routine) {
      const copy = newRoutine(routine.name, routine.steps, ownRoutines);
      const at = ownRoutines.findIndex(({ id }) => id === routine.id) + 1;
      if (!isDone(await ask('keepRoutine', { routine: copy, at }))) return;
      onFocus(copy.id);
      say({ text: translate('routines.said.duplicated', { name: copy.name }) });
    },
    remove,
    async suggest({ id, name }, on) {
      if (!(await suggestId(on ? id : 'best'))) return;
      say({ text: on ? translate('routines.said.suggested', { name }) : translate('routines.said.suggestedNot') });
    },
    share: (ids) =>
      once(async () => {
        const shared = await ask('exportRoutines', { ids: [...ids] });
        if (shared === 'cancelled') return;
        if (shared === null) return say({ text: translate('routines.said.failed') });
        say({ text: translate(shared === 'saved' ? 'routines.said.shared' : 'routines.said.notShared') });
      }),
    openFile: () =>
      once(async () => {
        const opened = await ask('importRoutines');
        if (opened === null) return say({ text: translate('routines.said.failed') });
        const text = openedText(opened, translate, language);
        if (text === null) return;
        const [first] = opened.kind === 'imported' ? opened.added : [];
        if (first) onFocus(first.id);
        say({ text, ...(opened.kind === 'imported' ? { problems: opened.problems } : {}) });
      }),
  };
}
