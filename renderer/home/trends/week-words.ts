// The words about the week: what is done, what may still come, and what each day held.
import type { Translate } from '../../../shared/messages/translate';
import type { GoalWeek, WeekDay } from '../../../shared/trends/weekly-goal';
import type { DateText } from '../../language/dates';

export function countsText({ routines, walks }: { routines: number; walks: number }, translate: Translate): string {
  return [
    routines > 0 ? translate('trends.count.routines', { count: routines }) : null,
    walks > 0 ? translate('trends.count.walks', { count: walks }) : null,
  ]
    .filter((text) => text !== null)
    .join(translate('list.and'));
}

export function doneText({ routineDays }: GoalWeek, translate: Translate): string {
  return routineDays === 0 ? translate('trends.week.none') : translate('trends.week.done', { days: routineDays });
}

/** What the goal says to it; nothing is ever missed or lost. */
export function goalText({ goal, reached, routineDays, more }: GoalWeek, translate: Translate): string {
  if (goal === 'daily') return translate(reached ? 'trends.week.dailyReached' : 'trends.week.dailyOpen');
  if (reached) return translate('trends.week.reached');
  if (!more) return translate('trends.week.open');
  if (routineDays === 0) return translate('trends.week.goal');
  return more.least === more.most ? translate('trends.week.moreExactly', { least: more.least }) : translate('trends.week.moreBetween', more);
}

/** "Tuesday, 10 March: 2 routines, 1 walk" */
export function dayText(day: WeekDay, translate: Translate, dateText: DateText): string {
  const counts = countsText(day, translate);
  const what = counts || translate(day.when === 'ahead' ? 'trends.week.ahead' : 'trends.week.nothing');
  return translate(day.when === 'today' ? 'trends.week.today' : 'trends.week.day', { day: dateText(day.date, 'day'), what });
}
