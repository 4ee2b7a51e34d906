// Where the roller goes and where it ends: each place in words, with the move that goes there where this person may be shown it.
import { mayBeShown } from '../../shared/moves/shown';
import type { WhoLooks } from '../../shared/moves/shown';
import type { RollableArea } from '../../shared/moves/move';
import { movesThatRoll, rollableAreas, rolledAreas, rolledTexts } from '../../shared/safety/rolled';
import { MoveFigure } from '../break/MoveFigure';
import { translate } from '../language/language';
import { Chapter } from './Chapter';
import './Rolled.css';

function Place({ area, who }: { area: RollableArea; who: WhoLooks | null }) {
  const { name, where, edge } = rolledAreas[area];
  const move = who && movesThatRoll(area).find((id) => mayBeShown(id, who));
  return (
    <li className="rolled-place">
      {move && (
        <div className="rolled-figure">
          <MoveFigure move={move} side="right" playing={false} still />
        </div>
      )}
      <div className="rolled-words">
        <h3>{translate(name)}</h3>
        <p>{translate(where)}</p>
        <p className="rolled-edge">{translate(edge)}</p>
      </div>
    </li>
  );
}

/** Without pictures until it is known who looks. */
export function Rolled({ who }: { who: WhoLooks | null }) {
  return (
    <Chapter id="rolled" sources={[]}>
      <p>{translate(rolledTexts.intro)}</p>
      <ul className="rolled-places">
        {rollableAreas.map((area) => (
          <Place key={area} area={area} who={who} />
        ))}
      </ul>
      <p>{translate(rolledTexts.pressure)}</p>
    </Chapter>
  );
}
