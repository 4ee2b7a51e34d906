// Draws a plot: lines and their numbers, bars up and down, dots where nothing is known, and the place pointed to.
import { memo } from 'react';
import type { TrendSeries } from '../../../shared/trends/trends-picture';
import { dateText } from '../../language/dates';
import { translate } from '../../language/language';
import { plotDates } from './plot-dates';
import type { Box, PlotLayout } from './plot-layout';
import { hourText } from './plot-words';

const bars = (className: string, boxes: readonly Box[]) =>
  boxes.map((box) => <rect key={box.x} className={className} {...box} />);

/** The picture without what is pointed to; it stays as it is while a pointer moves over it. */
const Still = memo(function Still({ series, layout }: { series: TrendSeries; layout: PlotLayout }) {
  const { width, left, slot, baseline, bottom, hours, counts } = layout;
  const topMs = hours.at(-1)?.value ?? 0;
  return (
    <>
      {hours.slice(1).map(({ y, value }) => (
        <g key={value}>
          <line className="plot-line" x1={left} x2={width} y1={y} y2={y} />
          <text className="plot-number plot-number-cause" x={left - 8} y={y + 4}>
            {hourText(value, topMs, translate)}
          </text>
        </g>
      ))}
      {counts.slice(1).map(({ y, value }) => (
        <g key={value}>
          <line className="plot-line" x1={left} x2={width} y1={y} y2={y} />
          <text className="plot-number plot-number-fix" x={left - 8} y={y + 4}>
            {translate('home.number', { minutes: value })}
          </text>
        </g>
      ))}
      {bars('plot-sitting', layout.sitting)}
      {bars('plot-routines', layout.routines)}
      {bars('plot-walks', layout.walks)}
      {layout.gaps.map(({ x, y }) => (
        <circle key={x} className="plot-gap" cx={x} cy={y} r={1} />
      ))}
      <line className="plot-base" x1={left} x2={width} y1={baseline} y2={baseline} />
      {plotDates(series, slot, dateText).map(({ place, text }) => (
        <text key={place} className="plot-date" x={left + place * slot} y={bottom + 19}>
          {text}
        </text>
      ))}
    </>
  );
});

interface PlotDrawingProps {
  series: TrendSeries;
  layout: PlotLayout;
  /** Null while nobody points. */
  place: number | null;
}

export function PlotDrawing({ series, layout, place }: PlotDrawingProps) {
  const { width, height, left, slot, bottom } = layout;
  return (
    <svg className="plot-drawing" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {place !== null && <rect className="plot-here" x={left + place * slot} y={0} width={slot} height={bottom} />}
      <Still series={series} layout={layout} />
    </svg>
  );
}
