// What no move ever rolls, and why: the lower back first and at length, with the trial that speaks against leaving it out.
import { strengthWords } from '../../shared/explanation/evidence-words';
import { explanationTexts } from '../../shared/explanation/what-helps';
import { leftOutAreas, leftOutIds, leftOutTexts } from '../../shared/safety/left-out';
import type { LeftOutId } from '../../shared/safety/left-out';
import { translate } from '../language/language';
import { Chapter } from './Chapter';
import './LeftOut.css';

const sources = [...new Set(leftOutIds.flatMap((id) => [...leftOutAreas[id].sources, ...(leftOutAreas[id].contrary?.sources ?? [])]))];

function Area({ id }: { id: LeftOutId }) {
  const { name, why, strength, contrary } = leftOutAreas[id];
  return (
    <li className={`left-out left-out-${id}`}>
      <h3>{translate(name)}</h3>
      <p>{translate(why)}</p>
      {contrary && (
        <dl className="left-out-sides">
          <div>
            <dt>{translate(explanationTexts.sides.for)}</dt>
            <dd>{translate(strengthWords[strength])}</dd>
          </div>
          <div>
            <dt>{translate(explanationTexts.sides.against)}</dt>
            <dd>{translate(contrary.text)}</dd>
          </div>
        </dl>
      )}
    </li>
  );
}

export function LeftOut() {
  return (
    <Chapter id="leftOut" sources={sources}>
      <p>{translate(leftOutTexts.intro)}</p>
      <ul className="left-outs">
        {leftOutIds.map((id) => (
          <Area key={id} id={id} />
        ))}
      </ul>
    </Chapter>
  );
}
