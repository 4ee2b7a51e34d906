// How much is enough: the numbers from 0 to 10 as one bar in three parts, each with what to do.
import { effortScale } from '../../shared/safety/advice';
import { translate } from '../language/language';
import { Chapter } from './Chapter';
import './Effort.css';

export function Effort() {
  return (
    <Chapter id="effort" sources={effortScale.sources}>
      <p>{translate(effortScale.intro)}</p>
      <ul className="effort">
        {effortScale.bands.map(({ kind, from, to, text }) => (
          <li key={kind} className={`effort-band effort-${kind}`}>
            <p className="effort-range time">{translate(effortScale.range, { from, to })}</p>
            <p>{translate(text)}</p>
          </li>
        ))}
      </ul>
      <p>{translate(effortScale.stopAlso)}</p>
    </Chapter>
  );
}
