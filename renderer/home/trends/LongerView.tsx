// The longer view: the last weeks day by day and the last year week by week, each as a plot and as a table.
import { shownWeeksOfYear } from '../../../shared/trends/trend-ranges';
import type { TrendSeries, TrendsPicture } from '../../../shared/trends/trends-picture';
import { translate } from '../../language/language';
import { TrendPlot } from './TrendPlot';
import { TrendTable } from './TrendTable';

function title({ step, places }: TrendSeries): string {
  if (step === 'day') return translate('trends.longer.days', { weeks: places / 7 });
  return places < shownWeeksOfYear ? translate('trends.longer.yearSoFar', { weeks: places }) : translate('trends.longer.year');
}

function Legend({ step, points }: TrendSeries) {
  const isDay = step === 'day';
  return (
    <p className="trends-legend">
      <span className="plot-key plot-key-sitting">{translate(isDay ? 'trends.plot.sitting' : 'trends.plot.sittingAverage')}</span>
      {points.some(({ routines }) => routines > 0) && <span className="plot-key plot-key-routines">{translate('trends.plot.routines')}</span>}
      {points.some(({ walks }) => walks > 0) && <span className="plot-key plot-key-walks">{translate('trends.plot.walks')}</span>}
      {points.some(({ satMs }) => satMs === null) && (
        <span className="plot-key plot-key-gap">{translate('trends.plot.gap')}</span>
      )}
    </p>
  );
}

function Series({ series, today }: { series: TrendSeries; today: string }) {
  const id = `trends-${series.step}`;
  return (
    <div className="trends-series">
      <h3 className="trends-subhead" id={id}>
        {title(series)}
      </h3>
      <TrendPlot series={series} today={today} labelledBy={id} />
      <Legend {...series} />
      <TrendTable series={series} today={today} />
    </div>
  );
}

export function LongerView({ days, year, today }: Pick<TrendsPicture, 'days' | 'year' | 'today'>) {
  return (
    <section className="trends-section" aria-labelledby="trends-longer">
      <div className="trends-head">
        <h2 id="trends-longer">{translate('trends.longer.heading')}</h2>
      </div>
      {days ? <Series series={days} today={today} /> : <p className="trends-quiet">{translate('trends.longer.empty')}</p>}
      {year && <Series series={year} today={today} />}
    </section>
  );
}
