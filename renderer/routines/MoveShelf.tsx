// The moves to choose from, by place: only those this person is shown, and a sentence about the others.
import { flushSync } from 'react-dom';
import type { Snapshot } from '../../shared/projection/snapshot';
import { moves } from '../../shared/moves/catalogue';
import { leftOut } from '../../shared/moves/left-out';
import type { MoveId } from '../../shared/moves/move-id';
import { placesInOrder } from '../../shared/moves/place';
import { hasRoomFor } from '../../shared/routines/blocks';
import type { Blocks } from '../../shared/routines/blocks';
import { ownRoutineLimits } from '../../shared/routines/own-routine';
import { send } from '../bridge/send';
import { language, translate } from '../language/language';
import { TextLink } from '../parts/TextLink';
import { SmallFigure } from './MoveStrip';
import { addLabel, moveName, namesText, usualText } from './routine-words';

interface MoveShelfProps {
  snapshot: Snapshot;
  blocks: Blocks;
  onAdd: (move: MoveId) => void;
  /** Which move is being looked at; null when none. */
  onLook: (move: MoveId | null) => void;
}

function LeftOutNote({ snapshot }: Pick<MoveShelfProps, 'snapshot'>) {
  const { cautions, resting, place } = leftOut(snapshot.allowedMoves, snapshot.settings, snapshot.restingMoves);
  const sentences = [
    cautions.length > 0 ? translate('routines.leftOut.cautions', { count: cautions.length }) : null,
    resting.length > 0
      ? translate('routines.leftOut.resting', { count: resting.length, names: namesText(resting, translate, language) })
      : null,
    place.length > 0 ? translate('routines.leftOut.place', { count: place.length }) : null,
  ].filter((sentence) => sentence !== null);
  if (sentences.length === 0) return null;
  return (
    <div className="shelf-left-out">
      <p>{sentences.join(' ')}</p>
      {cautions.length + place.length > 0 && (
        <TextLink onPress={() => send('openWindow', { name: 'settings' })}>{translate('routines.leftOut.open')}</TextLink>
      )}
    </div>
  );
}

/** The steps above grow by what is added: the page goes along, and the button stays under the pointer. */
function stayingPut(button: HTMLElement, add: () => void): void {
  const before = button.getBoundingClientRect().top;
  flushSync(add);
  window.scrollBy({ top: button.getBoundingClientRect().top - before, behavior: 'instant' });
}

export function MoveShelf({ snapshot, blocks, onAdd, onLook }: MoveShelfProps) {
  const places = placesInOrder.map((place) => ({ place, ids: snapshot.allowedMoves.filter((id) => moves[id].place === place) }));
  const isFull = snapshot.allowedMoves.some((id) => !hasRoomFor(blocks, id));
  return (
    <section className="shelf" aria-labelledby="shelf-heading">
      <h2 id="shelf-heading">{translate('routines.add')}</h2>
      <p className="routine-note">
        {isFull ? translate('routines.addFull', { count: ownRoutineLimits.steps }) : translate('routines.addNote')}
      </p>
      {places
        .filter(({ ids }) => ids.length > 0)
        .map(({ place, ids }) => (
          <div key={place} className="shelf-place">
            <h3>{translate(`place.${place}`)}</h3>
            <ul>
              {ids.map((id) => (
                <li key={id}>
                  <button
                    type="button"
                    className="shelf-move"
                    aria-label={addLabel(id, translate)}
                    aria-disabled={!hasRoomFor(blocks, id) || undefined}
                    onClick={hasRoomFor(blocks, id) ? (event) => stayingPut(event.currentTarget, () => onAdd(id)) : undefined}
                    onPointerEnter={() => onLook(id)}
                    onPointerLeave={() => onLook(null)}
                    onFocus={(event) => event.target.matches(':focus-visible') && onLook(id)}
                    onBlur={() => onLook(null)}
                  >
                    <SmallFigure move={id} side="right" />
                    <span>
                      {moveName(id, translate)}
                      <span className="shelf-seconds time">{usualText(id, translate)}</span>
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ))}
      <LeftOutNote snapshot={snapshot} />
    </section>
  );
}
