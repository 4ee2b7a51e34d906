// This week: seven days with what was done on each, and one line that says it in words.
import type { ReactNode } from 'react';
import type { GoalWeek, WeekDay } from '../../../shared/trends/weekly-goal';
import { send } from '../../bridge/send';
import { dateText, rangeText } from '../../language/dates';
import { translate } from '../../language/language';
import { TextLink } from '../../parts/TextLink';
import { dayText, doneText, goalText } from './week-words';
import './WeekSection.css';

function DayCell({ day, withWalks }: { day: WeekDay; withWalks: boolean }) {
  const { date, when, routines, walks } = day;
  return (
    <li className={`week-day week-day-${when}`}>
      <span className="visually-hidden">{dayText(day, translate, dateText)}</span>
      <span className="week-day-name" aria-hidden="true">
        {dateText(date, 'weekdayShort')}
      </span>
      <span className={`week-routines time ${routines > 0 ? 'week-routines-done' : ''}`} aria-hidden="true">
        {routines > 0 && routines}
      </span>
      {withWalks && (
        <span className={`week-walks time ${walks > 0 ? 'week-walks-done' : ''}`} aria-hidden="true">
          {walks > 0 && walks}
        </span>
      )}
    </li>
  );
}

export function WeekSection({ week, children }: { week: GoalWeek; children: ReactNode }) {
  const { days } = week;
  const withWalks = days.some(({ walks }) => walks > 0);
  return (
    <section className="trends-section" aria-labelledby="trends-week">
      <div className="trends-head">
        <h2 id="trends-week">{translate('trends.week.heading')}</h2>
        <p className="trends-quiet">{rangeText(days[0]?.date ?? '', days.at(-1)?.date ?? '')}</p>
      </div>
      <ol className="week-days">
        {days.map((day) => (
          <DayCell key={day.date} day={day} withWalks={withWalks} />
        ))}
      </ol>
      <div className="trends-legend" aria-hidden="true">
        <span className="week-key week-key-routine">{translate('trends.plot.routines')}</span>
        {withWalks && <span className="week-key week-key-walk">{translate('trends.plot.walks')}</span>}
      </div>
      <p className="week-words">
        <span className="week-done">{doneText(week, translate)}</span> {goalText(week, translate)}{' '}
        <TextLink onPress={() => send('openWindow', { name: 'settings' })}>{translate('trends.week.change')}</TextLink>
      </p>
      {children}
    </section>
  );
}
