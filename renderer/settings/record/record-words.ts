// The lines about the record: how much there is, what goes with a deletion, and what became of a file.
import type { Refusal } from '../../../shared/history/taken-in';
import type { MessageKey } from '../../../shared/messages/english';
import type { Translate } from '../../../shared/messages/translate';
import { spanText } from '../../../shared/projection/span-text';
import type { RecordBroughtBack, RecordDay, RecordDeleted, RecordPicture, RecordRefusal, RecordSaved } from '../../../shared/record/answers';
import type { DateText } from '../../language/dates';

export interface Words {
  translate: Translate;
  dateText: DateText;
  bytesText: (bytes: number) => string;
}

export function sizeText({ place, days, firstDate, bytes }: RecordPicture, { translate, dateText, bytesText }: Words): string {
  if (place === 'newer') return translate('record.newer');
  if (firstDate === null) return translate('record.sizeNone');
  return translate('record.size', { days, first: dateText(firstDate, 'date'), size: bytesText(bytes) });
}

export function refusalText(why: RecordRefusal | null, translate: Translate): string {
  return translate(`record.refused.${why ?? 'failed'}`);
}

/** What goes with a day, a line each; nothing where nothing is kept of it. */
export function dayLines(day: RecordDay, translate: Translate): string[] {
  const counted = (key: MessageKey, count: number): string[] => (count > 0 ? [translate(key, { count })] : []);
  return [
    ...(day.satMs > 0 ? [translate('record.day.sat', { length: spanText(day.satMs, translate) })] : []),
    ...counted('record.day.breaks', day.breaks),
    ...counted('record.day.reminders', day.reminders),
    ...counted('record.day.checkIns', day.checkIns),
    ...counted('record.day.corrections', day.corrections),
    ...counted('record.day.stretches', day.stretches),
    ...counted('record.day.rests', day.rests),
  ];
}

export function everythingLines({ days, firstDate, copies, rests }: RecordPicture, { translate, dateText }: Words): string[] {
  return [
    firstDate === null ? translate('record.all.none') : translate('record.all.days', { days, first: dateText(firstDate, 'date') }),
    ...(copies > 0 ? [translate('record.all.copies', { count: copies })] : []),
    translate('record.all.running'),
    translate('record.all.practice'),
    ...(rests > 0 ? [translate('record.all.rests', { count: rests })] : []),
  ];
}

/** `gone`: what is said where it went. Null: no answer. */
export function deletedText(deleted: RecordDeleted | null, gone: string, translate: Translate): string {
  if (deleted === 'gone') return gone;
  return deleted === 'remains' ? `${gone} ${translate('record.remains')}` : refusalText(deleted, translate);
}

/** Null where there is nothing to say. */
export function savedText(saved: RecordSaved | null, translate: Translate): string | null {
  switch (saved?.kind) {
    case 'cancelled':
      return null;
    case 'saved':
      return translate('record.saved', { place: saved.place });
    case 'notWritable':
      return translate('record.notSaved');
    default:
      return refusalText(saved?.kind ?? null, translate);
  }
}

/** Null where there is nothing to say. */
export function broughtBackText(back: RecordBroughtBack | null, translate: Translate): string | null {
  switch (back?.kind) {
    case 'cancelled':
      return null;
    case 'unreadable':
    case 'tooLarge':
    case 'notOurs':
    case 'newerFile':
      return translate(`record.back.${back.kind}`);
    case 'taken':
      return [
        translate('record.back.added', { count: back.added }),
        translate('record.back.known', { count: back.known }),
        ...(back.stopped ? [translate('record.back.stopped')] : []),
        ...(back.olderDays > 0 ? [translate('record.back.older', { days: back.olderDays })] : []),
      ]
        .filter((text) => text.trim() !== '')
        .join(' ');
    default:
      return refusalText(back?.kind ?? null, translate);
  }
}

/** Columns that are called otherwise than the fields, and fields that lie in a table of their own. */
const columns: Readonly<Record<string, string>> = { from: 'from_at', to: 'to_at', as: 'counted_as', byDate: 'bout_days', steps: 'break_steps' };
const columnOf = (field: string): string => columns[field] ?? field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const lists: Readonly<Partial<Record<Refusal['table'], string>>> = { check_ins: 'checkIns' };

/** Where in the file, and what was wrong there. */
export function refusedLine(refusal: Refusal, from: 'csv' | 'json', translate: Translate): string {
  const { table } = refusal;
  const file = from === 'csv' ? `${table}.csv` : (lists[table] ?? table);
  switch (refusal.kind) {
    case 'table':
      if (refusal.reason === 'column') return translate('record.refusal.column', { file, column: refusal.column });
      return from === 'csv' ? translate('record.refusal.line', { file, place: refusal.line }) : translate('record.refusal.list', { file });
    case 'alone':
      return translate('record.refusal.csvAlone', { file, place: refusal.place });
    case 'record': {
      const { field, place } = refusal;
      if (field === null) return translate(`record.refusal.${from}Record`, { file, place });
      return translate(`record.refusal.${from}Field`, { file, place, field: from === 'csv' ? columnOf(field) : field });
    }
  }
}
