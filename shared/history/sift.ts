// Looks at each record that comes from outside by itself, so that one bad one costs none of the others.
import { recordShapes } from './records';
import type { HistoryRecords } from './records';
import type { TableName } from './tables';
import type { Refusal, TakenIn } from './taken-in';

type ListName = keyof HistoryRecords;

export const tableOfList: Readonly<Record<ListName, TableName>> = {
  bouts: 'bouts',
  reminders: 'reminders',
  breaks: 'breaks',
  checkIns: 'check_ins',
  corrections: 'corrections',
  stretches: 'stretches',
};

export const listNames = Object.keys(tableOfList) as ListName[];

/** `firstPlace`: what the first of each list is called, 1 in a list and 2 in a file with a heading line. */
export function sift(lists: Readonly<Record<ListName, readonly unknown[]>>, firstPlace: number): TakenIn {
  const refused: Refusal[] = [];
  function sound<Name extends ListName>(name: Name): HistoryRecords[Name] {
    const good: unknown[] = [];
    for (const [index, one] of lists[name].entries()) {
      const found = recordShapes[name].safeParse(one);
      if (found.success) good.push(found.data);
      else refused.push({ kind: 'record', table: tableOfList[name], place: index + firstPlace, field: found.error.issues[0]?.path[0]?.toString() ?? null });
    }
    return good as HistoryRecords[Name];
  }
  const records: HistoryRecords = {
    bouts: sound('bouts'),
    reminders: sound('reminders'),
    breaks: sound('breaks'),
    checkIns: sound('checkIns'),
    corrections: sound('corrections'),
    stretches: sound('stretches'),
  };
  return { records, refused };
}
