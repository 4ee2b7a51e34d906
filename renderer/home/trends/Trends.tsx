// The weeks on Home: this week against the goal, the balance of the muscle groups, and the longer view.
import { translate } from '../../language/language';
import { BalanceSection } from './BalanceSection';
import { LongerView } from './LongerView';
import { SittingFigures } from './SittingFigures';
import { useTrends } from './use-trends';
import { WeekSection } from './WeekSection';
import './trends.css';

export function Trends() {
  const picture = useTrends();
  if (picture === null) return null;
  if (picture === 'unread') return <p className="trends-quiet">{translate('trends.unread')}</p>;
  return (
    <div className="trends">
      <WeekSection week={picture.week}>
        <SittingFigures sitting={picture.sitting} />
      </WeekSection>
      <BalanceSection balances={[picture.lastWeek, picture.lastMonth]} today={picture.today} firstDate={picture.firstDate} />
      <LongerView days={picture.days} year={picture.year} today={picture.today} />
    </div>
  );
}
