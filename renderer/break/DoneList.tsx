// What was done, move by move; what was skipped or not reached is named plainly.
import type { Player } from '../../shared/break/break';
import { moves } from '../../shared/moves/catalogue';
import { lengthText } from '../../shared/projection/length-text';
import { shortSideKeys } from '../language/side-text';
import { translate } from '../language/language';
import { doneRows } from './move-rows';
import type { DonePart } from './move-rows';

function partText({ side, seconds, result }: DonePart): string {
  const name = translate(shortSideKeys[side]);
  if (result === 'skipped') return translate('break.done.part', { side: name, what: translate('break.done.skipped') });
  if (result === 'notReached') {
    return translate('break.done.part', { side: name, what: translate('break.done.notReached') });
  }
  if (result === 'rests') return translate('break.done.part', { side: name, what: translate('hurt.done') });
  return translate('break.done.part', { side: name, what: lengthText(seconds, translate) });
}

export function DoneList({ player }: { player: Player }) {
  return (
    <section className="done-list" aria-label={translate('break.done.list')}>
      <ul>
        {doneRows(player).map(({ move, parts }, index) => (
          <li key={index} className={parts.some(({ seconds }) => seconds > 0) ? '' : 'done-left-out'}>
            <span>{translate(moves[move].texts.name)}</span>
            <span className="done-parts time">
              {parts.map((part) => (
                <span key={part.side}>{partText(part)}</span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
