// The same as a plot, as a table: for those who hear it, and for those who want the numbers.
import type { TrendSeries } from '../../../shared/trends/trends-picture';
import { dateText } from '../../language/dates';
import { translate } from '../../language/language';
import { Disclosure } from '../../parts/Disclosure';
import { tableHeads, tableRows } from './plot-words';
import './TrendTable.css';

export function TrendTable({ series, today }: { series: TrendSeries; today: string }) {
  const { step } = series;
  const isDays = step === 'day';
  return (
    <Disclosure
      summary={translate('trends.longer.table')}
      about={translate(isDays ? 'trends.longer.daysAbout' : 'trends.longer.yearAbout')}
      drawnWhenOpen
    >
      <div className="trend-table" role="region" tabIndex={0} aria-labelledby={`trend-table-${step}`}>
        <table>
          <caption id={`trend-table-${step}`}>{translate(isDays ? 'trends.table.captionDays' : 'trends.table.captionYear')}</caption>
          <thead>
            <tr>
              {tableHeads(step, translate).map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tableRows(series, { translate, dateText, today }).map(({ date, cells }) => (
              <tr key={date}>
                <th scope="row">{date}</th>
                {cells.map((cell, index) => (
                  <td key={index} className="time">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Disclosure>
  );
}
