// Answers the calls of the routines window: keeps and deletes own routines, and hands them on and takes them in as files.
import type { RoutineImport, SettingWrite } from '../../shared/ipc/calls';
import type { Translate } from '../../shared/messages/translate';
import { addRoutines, withoutRoutine, withRoutine } from '../../shared/routines/own-list';
import type { Addition } from '../../shared/routines/own-list';
import type { OwnRoutineId } from '../../shared/routines/own-routine';
import { decodeRoutines, encodeRoutines, routineFileBytes, routineFileName } from '../../shared/routines/routine-file';
import { cleanName } from '../../shared/routines/routine-name';
import type { SettingKey } from '../../shared/settings/settings';
import type { CallHandlers } from '../ports/call-handlers';
import type { FileDialogWords } from '../ports/file-dialogs';
import type { RoutineFiles } from '../ports/routine-files';
import type { SettingsStore } from '../ports/settings-store';

export interface RoutineCallContext {
  store: SettingsStore;
  routineFiles: RoutineFiles;
  translate: Translate;
  newRoutineId: () => OwnRoutineId;
  settingChanged: (key: SettingKey) => void;
}

type RoutineCall = 'keepRoutine' | 'deleteRoutine' | 'exportRoutines' | 'importRoutines';

export function routineCalls(context: RoutineCallContext): Pick<CallHandlers, RoutineCall> {
  const { store, routineFiles, translate, newRoutineId } = context;

  async function change(make: Parameters<SettingsStore['change']>[0]): Promise<SettingWrite> {
    const written = await store.change(make);
    if (written === 'saved') context.settingChanged('ownRoutines');
    return written;
  }

  function words(doing: 'share' | 'open'): FileDialogWords {
    return {
      title: translate(doing === 'share' ? 'routines.dialog.share' : 'routines.dialog.open'),
      button: translate(doing === 'share' ? 'routines.dialog.shareButton' : 'routines.dialog.openButton'),
      kind: translate('routines.dialog.kind'),
      endings: ['json'],
    };
  }

  async function importText(text: string): Promise<RoutineImport> {
    const file = decodeRoutines(text, translate('routines.nameless'));
    if (file.kind !== 'routines') return { kind: file.kind };
    let addition: Addition = { ownRoutines: [], added: [], problems: [] };
    const written = await change((settings) => {
      addition = addRoutines(settings.ownRoutines, file.found, newRoutineId);
      return addition.added.length > 0 ? { ownRoutines: addition.ownRoutines } : null;
    });
    if (written !== 'saved') return { kind: 'notWritable' };
    return {
      kind: 'imported',
      added: addition.added.map(({ id, name }) => ({ id, name })),
      problems: [...file.problems, ...addition.problems],
    };
  }

  return {
    keepRoutine: ({ routine, at }) =>
      change((settings) => withRoutine(settings, { ...routine, name: cleanName(routine.name) }, at)),
    deleteRoutine: ({ id }) => change((settings) => withoutRoutine(settings, id)),
    exportRoutines: ({ ids }) => {
      const chosen = store.read().ownRoutines.filter(({ id }) => ids.includes(id));
      const [first] = chosen;
      if (!first) return 'cancelled';
      const name = chosen.length === 1 ? first.name : translate('routines.dialog.severalName');
      return routineFiles.save(encodeRoutines(chosen), routineFileName(name), words('share'));
    },
    importRoutines: async () => {
      const chosen = await routineFiles.open(routineFileBytes, words('open'));
      return chosen.kind === 'text' ? importText(chosen.text) : { kind: chosen.kind };
    },
  };
}
