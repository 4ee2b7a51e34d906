// One plot of days or weeks that can be read and pointed at: by mouse, by finger, and by arrow keys as a slider.
import { useState } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import type { TrendSeries } from '../../../shared/trends/trends-picture';
import { dateText } from '../../language/dates';
import { translate } from '../../language/language';
import { PlotDrawing } from './PlotDrawing';
import { placeByKey } from './plot-keys';
import { placeAt, plotLayout } from './plot-layout';
import { readingOf, readingText } from './plot-words';
import { useWidth } from './use-width';
import './TrendPlot.css';

interface TrendPlotProps {
  series: TrendSeries;
  today: string;
  /** The id of its heading. */
  labelledBy: string;
}

export function TrendPlot({ series, today, labelledBy }: TrendPlotProps) {
  const { points, step } = series;
  const last = points.length - 1;
  const [width, follow] = useWidth();
  const [pointed, setPointed] = useState<number | null>(null);
  const place = Math.min(last, pointed ?? last);
  const point = points[place];
  if (!point) return null;

  const words = { translate, dateText, today };
  const layout = plotLayout(series, width);
  const { name, parts } = readingOf(point, step, words);
  const onKey = (event: KeyboardEvent): void => {
    const next = placeByKey(event.key, place, last, step);
    if (next === null) return;
    event.preventDefault();
    setPointed(next);
  };
  const onPoint = (event: PointerEvent<HTMLElement>): void => {
    setPointed(placeAt(event.clientX - event.currentTarget.getBoundingClientRect().left, layout, points.length));
  };

  return (
    <div className="plot">
      <p className="plot-reading" aria-hidden="true">
        <span className="plot-name">{name}</span>
        {parts.map((part, index) => (
          <span key={part} className={`plot-part time ${index === 0 ? 'plot-part-sitting' : 'plot-part-done'}`}>
            {part}
          </span>
        ))}
      </p>
      <div
        ref={follow}
        className="plot-area"
        role="slider"
        tabIndex={0}
        aria-labelledby={labelledBy}
        aria-orientation="horizontal"
        aria-valuemin={1}
        aria-valuemax={points.length}
        aria-valuenow={place + 1}
        aria-valuetext={readingText(point, step, words)}
        onKeyDown={onKey}
        onPointerMove={onPoint}
        onPointerDown={onPoint}
        onPointerLeave={() => setPointed(null)}
        onBlur={() => setPointed(null)}
      >
        {width > 0 && <PlotDrawing series={series} layout={layout} place={pointed === null ? null : place} />}
      </div>
    </div>
  );
}
