// The sums that Home asks of the history: each is made by SQL over the index of dates, and only the sums come back.
import type { Side } from '../../../shared/routines/routine';
import type { DateRange, DayOfBouts, DayOfBreaks, DayOfSitting, SecondsOfMove, WeekBegins, WeekOfBreaks, WeekOfSitting } from '../../../shared/trends/sums';
import type { Cell } from '../../../shared/history/tables';
import type { Database } from './database';

/** The first date of the week: SQLite walks forward to a weekday, and counts them from Sunday. */
const weekOf = (weekBegins: WeekBegins): string => `date(date, '-6 days', 'weekday ${(weekBegins + 1) % 7}')`;

const breakCounts = "sum(outcome = 'finished') AS routines, sum(outcome = 'walked') AS walks";

const textOrNull = (cell: Cell): string | null => (cell === null ? null : String(cell));

/** Null while nothing of a bout or a break is kept. */
export function firstDate(database: Database): string | null {
  return textOrNull(database.one('SELECT min(first) FROM (SELECT min(date) AS first FROM bout_days UNION ALL SELECT min(date) FROM breaks)'));
}

export function satByDay(database: Database, { from, to }: DateRange): DayOfSitting[] {
  return database
    .all('SELECT date, sum(sat_ms) AS sat_ms FROM bout_days WHERE date BETWEEN ? AND ? GROUP BY date ORDER BY date', [from, to])
    .map((row) => ({ date: String(row['date']), satMs: Number(row['sat_ms']) }));
}

export function satByWeek(database: Database, { from, to }: DateRange, weekBegins: WeekBegins): WeekOfSitting[] {
  return database
    .all(
      `SELECT ${weekOf(weekBegins)} AS week, count(*) AS days, sum(sat_ms) AS sat_ms
       FROM (SELECT date, sum(sat_ms) AS sat_ms FROM bout_days WHERE date BETWEEN ? AND ? GROUP BY date)
       GROUP BY week ORDER BY week`,
      [from, to],
    )
    .map((row) => ({ week: String(row['week']), days: Number(row['days']), satMs: Number(row['sat_ms']) }));
}

export function boutsByDay(database: Database, { from, to }: DateRange, limitMs: number): DayOfBouts[] {
  return database
    .all(
      `SELECT date, count(*) AS bouts, sum(sat_ms > ?) AS over_limit, max(sat_ms) AS longest
       FROM bouts WHERE date BETWEEN ? AND ? GROUP BY date ORDER BY date`,
      [limitMs, from, to],
    )
    .map((row) => ({
      date: String(row['date']),
      bouts: Number(row['bouts']),
      overLimit: Number(row['over_limit']),
      longestMs: Number(row['longest']),
    }));
}

export function breaksByDay(database: Database, { from, to }: DateRange): DayOfBreaks[] {
  return database
    .all(`SELECT date, ${breakCounts} FROM breaks WHERE date BETWEEN ? AND ? GROUP BY date ORDER BY date`, [from, to])
    .map((row) => ({ date: String(row['date']), routines: Number(row['routines']), walks: Number(row['walks']) }));
}

export function breaksByWeek(database: Database, { from, to }: DateRange, weekBegins: WeekBegins): WeekOfBreaks[] {
  return database
    .all(`SELECT ${weekOf(weekBegins)} AS week, ${breakCounts} FROM breaks WHERE date BETWEEN ? AND ? GROUP BY week ORDER BY week`, [from, to])
    .map((row) => ({ week: String(row['week']), routines: Number(row['routines']), walks: Number(row['walks']) }));
}

export function secondsOfMoves(database: Database, { from, to }: DateRange): SecondsOfMove[] {
  return database
    .all(
      `SELECT move, side, sum(break_steps.done_seconds) AS seconds
       FROM breaks JOIN break_steps ON break_id = id WHERE date BETWEEN ? AND ?
       GROUP BY move, side HAVING sum(break_steps.done_seconds) > 0 ORDER BY move, side`,
      [from, to],
    )
    .map((row) => ({ move: String(row['move']), side: row['side'] as Side, seconds: Number(row['seconds']) }));
}
