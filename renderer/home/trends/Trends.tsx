// The weeks on Home: this week against the goal, the balance of the muscle groups, and the longer view.
import { dateText } from '../../language/dates';
import { translate } from '../../language/language';
import { Figures } from '../figures/Figures';
import { BalanceSection } from './BalanceSection';
import { LongerView } from './LongerView';
import { sittingFigures } from './sitting-words';
import { useTrends } from './use-trends';
import { WeekSection } from './WeekSection';
import './trends.css';

/** `corrected`: how often the record was, since Home was opened. */
export function Trends({ corrected }: { corrected: number }) {
  const picture = useTrends(corrected);
  if (picture === null) return null;
  if (picture === 'unread') return <p className="trends-quiet">{translate('trends.unread')}</p>;
  return (
    <>
      <WeekSection week={picture.week}>
        <Figures heading={translate('trends.sitting.heading')} figures={sittingFigures(picture.sitting, translate, dateText)} />
      </WeekSection>
      <BalanceSection balances={[picture.lastWeek, picture.lastMonth]} today={picture.today} firstDate={picture.firstDate} />
      <LongerView days={picture.days} year={picture.year} today={picture.today} />
    </>
  );
}
