// Answers what the settings window asks about the whole record, and asks of it: through the desktop's dialogs, and with what the live state knows.
import path from 'node:path';
import type { KeptFor } from '../../shared/ipc/calls';
import type { Translate } from '../../shared/messages/translate';
import { restAfterHurtMs } from '../../shared/practice/practice';
import type { RecordBroughtBack, RecordDay, RecordPicture, RecordSaved } from '../../shared/record/answers';
import type { ForgottenDay } from '../../shared/record/forgotten-day';
import type { KeepFor } from '../../shared/record/keep-for';
import type { SettingKey, Settings } from '../../shared/settings/settings';
import type { LiveState } from '../../shared/state/live-state';
import type { Loop } from '../loop/loop';
import type { CallHandlers } from '../ports/call-handlers';
import type { FileDialogs } from '../ports/file-dialogs';
import type { History } from '../ports/history';
import type { SettingsStore } from '../ports/settings-store';
import type { KeepForRule } from '../record/keep-for';
import type { RecordWork } from '../record/record-work';
import { dateHere } from './date-here';

export interface RecordCallContext {
  look: () => LiveState;
  loop: () => Pick<Loop, 'say'>;
  settings: () => Settings;
  store: Pick<SettingsStore, 'write'>;
  history: Pick<History, 'read' | 'size' | 'place' | 'noticeTold'>;
  recordWork: RecordWork;
  keepForRule: KeepForRule;
  dialogs: FileDialogs;
  /** Beside the live state's file. */
  removeLiveStateCopies: () => void;
  /** It tells when Unsit ran. */
  clearLog: () => void;
  settingChanged: (key: SettingKey) => void;
  wallNow: () => Date;
  translate: Translate;
}

type RecordCall =
  | 'readRecord'
  | 'readRecordDay'
  | 'readGoing'
  | 'saveRecord'
  | 'bringBackRecord'
  | 'deleteRecordDay'
  | 'deleteRecord'
  | 'keepRecordFor'
  | 'dismissHistoryNotice';

/** More than anybody reads. */
const refusalsTold = 300;

export function recordCalls(context: RecordCallContext): Pick<CallHandlers, RecordCall> {
  const { look, loop, settings, store, history, recordWork, keepForRule, dialogs, wallNow, translate } = context;

  /** Where a date lies on the timeline, by what the clock and the zone say now. */
  function dayOf(date: string, { at }: LiveState): ForgottenDay {
    const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
    const timelineOf = (midnight: Date): number => at - (wallNow().getTime() - midnight.getTime());
    return { date, from: timelineOf(new Date(year, month - 1, day)), to: timelineOf(new Date(year, month - 1, day + 1)) };
  }

  function forget(day: ForgottenDay | null): void {
    loop().say({ type: 'forget', day });
    context.removeLiveStateCopies();
    if (day === null) context.clearLog();
  }

  function readRecord(): RecordPicture {
    const size = history.size();
    const { resting, at } = look();
    return {
      ...size,
      place: history.place(),
      rests: resting.filter(({ until }) => until > at).length,
      going: keepForRule.going(settings().keepRecordFor),
    };
  }

  function readDay(date: string): RecordDay {
    const state = look();
    const { from, to } = dayOf(date, state);
    const { bouts, breaks, reminders, checkIns, corrections, stretches } = history.read({ from: date, to: date });
    const ended = bouts.reduce((sum, { byDate }) => sum + (byDate[date] ?? 0), 0);
    return {
      date,
      satMs: ended + (state.bout?.byDate[date] ?? 0),
      breaks: breaks.length,
      reminders: reminders.length,
      checkIns: checkIns.length,
      corrections: corrections.length,
      stretches: stretches.length,
      rests: state.resting.filter(({ until }) => until - restAfterHurtMs >= from && until - restAfterHurtMs < to).length,
    };
  }

  const fileName = (): string => translate('record.dialog.name', { date: dateHere(wallNow()) });

  async function saveAs(as: 'csv' | 'json'): Promise<RecordSaved> {
    if (as === 'csv') {
      const folder = await dialogs.folder({ title: translate('record.dialog.csv'), button: translate('record.dialog.csvButton') });
      return folder === null ? { kind: 'cancelled' } : recordWork.save({ kind: 'exportCsv', folder, name: fileName() });
    }
    const words = { title: translate('record.dialog.json'), button: translate('record.dialog.jsonButton'), kind: translate('record.dialog.kind') };
    const file = await dialogs.saveAs(`${fileName()}.json`, { ...words, endings: ['json'] });
    return file === null ? { kind: 'cancelled' } : recordWork.save({ kind: 'exportJson', file });
  }

  async function bringBack(): Promise<RecordBroughtBack> {
    const words = { title: translate('record.dialog.open'), button: translate('record.dialog.openButton'), kind: translate('record.dialog.kind') };
    const file = await dialogs.open({ ...words, endings: ['json', 'csv'] });
    if (file === null) return { kind: 'cancelled' };
    const done = await recordWork.bringBack(file);
    if (done.kind !== 'taken') return { kind: done.kind };
    const { refused } = done;
    return {
      ...done,
      from: path.extname(file).toLowerCase() === '.csv' ? 'csv' : 'json',
      refused: refused.slice(0, refusalsTold),
      refusedInAll: refused.length,
      olderDays: keepForRule.going(settings().keepRecordFor).days,
    };
  }

  async function keepFor(time: KeepFor): Promise<KeptFor> {
    const written = await store.write('keepRecordFor', time);
    if (written !== 'saved') return { written, deleted: null };
    context.settingChanged('keepRecordFor');
    return { written, deleted: await keepForRule.carryOut() };
  }

  return {
    readRecord,
    readRecordDay: ({ date }) => readDay(date),
    readGoing: ({ keepFor: time }) => keepForRule.going(time),
    saveRecord: ({ as }) => saveAs(as),
    bringBackRecord: bringBack,
    deleteRecordDay: ({ date }) => recordWork.erase({ kind: 'deleteDay', date }, () => forget(dayOf(date, look()))),
    deleteRecord: () => recordWork.erase({ kind: 'deleteAll' }, () => forget(null)),
    keepRecordFor: ({ keepFor: time }) => keepFor(time),
    dismissHistoryNotice: () => {
      history.noticeTold();
      return null;
    },
  };
}
