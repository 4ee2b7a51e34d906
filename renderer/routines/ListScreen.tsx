// The list of the person's own routines, and an invitation where there is none yet.
import { useEffect, useRef } from 'react';
import { routineLengthText } from '../../shared/projection/length-text';
import type { Snapshot } from '../../shared/projection/snapshot';
import { offerName } from '../../shared/routines/offer';
import type { RoutineOffer } from '../../shared/routines/offer';
import { ownRoutineLimits } from '../../shared/routines/own-routine';
import type { OwnRoutine, OwnRoutineId } from '../../shared/routines/own-routine';
import { isRoutineId } from '../../shared/routines/routine';
import { blocksOf } from '../../shared/routines/blocks';
import { holdDots } from '../language/hold-dots';
import { translate } from '../language/language';
import { Button } from '../parts/Button';
import { TextLink } from '../parts/TextLink';
import { MoveStrip } from './MoveStrip';
import { RoutineRow } from './RoutineRow';
import { startableOf } from './startable';
import type { RoutineActions } from './use-routine-actions';

interface ListScreenProps {
  snapshot: Snapshot;
  /** The row that gets the focus; null leaves it to the heading. */
  focusOn: OwnRoutineId | null;
  actions: RoutineActions;
  onNew: (from: RoutineOffer | null) => void;
  onEdit: (routine: OwnRoutine) => void;
}

/** Ours, as they are offered to this person. */
function oursOf({ routines }: Snapshot): readonly RoutineOffer[] {
  return routines.all.filter(({ routineId }) => isRoutineId(routineId));
}

function Beginnings({ snapshot, onNew }: Pick<ListScreenProps, 'snapshot' | 'onNew'>) {
  return (
    <ul className="beginnings">
      {oursOf(snapshot).map((offer) => {
        const name = offerName(offer, translate);
        return (
          <li key={offer.routineId}>
            <button type="button" onClick={() => onNew(offer)}>
              <span>{translate('routines.copyOf', { name })}</span>
              <span className="beginning-length time">{routineLengthText(offer, translate)}</span>
              <MoveStrip blocks={blocksOf(offer.steps)} />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

export function ListScreen({ snapshot, focusOn, actions, onNew, onEdit }: ListScreenProps) {
  const { ownRoutines, routine: suggested } = snapshot.settings;
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const isEmpty = ownRoutines.length === 0;
  const isFull = ownRoutines.length >= ownRoutineLimits.routines;
  const focusIsThere = ownRoutines.some(({ id }) => id === focusOn);

  useEffect(() => {
    const row = focusIsThere ? list.current?.querySelector(`[data-routine="${String(focusOn)}"] .routine-edit`) : null;
    if (row instanceof HTMLElement) row.focus();
    else if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [focusOn, focusIsThere]);

  return (
    <>
      <header className="routines-head">
        <h1 ref={heading} tabIndex={-1}>
          {translate('routines.heading')}
        </h1>
        <p>{translate('routines.intro')}</p>
      </header>
      {isEmpty ? (
        <section className="routines-empty">
          <h2>{translate('routines.empty.heading')}</h2>
          <p>{translate('routines.empty.text')}</p>
          <Button kind="primary" onPress={() => onNew(null)}>
            {translate('routines.new')}
          </Button>
          <Beginnings snapshot={snapshot} onNew={onNew} />
        </section>
      ) : (
        <>
          <ul ref={list} className="routine-list">
            {ownRoutines.map((routine) => (
              <RoutineRow
                key={routine.id}
                routine={routine}
                startable={startableOf(routine, snapshot.routines, snapshot.allowedMoves)}
                suggested={suggested === routine.id}
                canAdd={!isFull}
                actions={actions}
                onEdit={() => onEdit(routine)}
              />
            ))}
          </ul>
          {isFull ? (
            <p className="routine-note">{translate('routines.full', { count: ownRoutineLimits.routines })}</p>
          ) : (
            <Button kind="primary" onPress={() => onNew(null)}>
              {translate('routines.new')}
            </Button>
          )}
        </>
      )}
      <footer className="routines-files">
        <TextLink onPress={() => void actions.openFile()}>{translate('routines.openFile')}</TextLink>
        {!isEmpty && (
          <TextLink onPress={() => void actions.share(ownRoutines.map(({ id }) => id))}>{translate('routines.shareAll')}</TextLink>
        )}
        <p>{holdDots(translate('routines.openFileNote'))}</p>
      </footer>
    </>
  );
}
