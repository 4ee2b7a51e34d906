// One move of the routine being edited: its sides, its seconds, and, when chosen, everything that can be done with it.
import type { KeyboardEvent, PointerEvent } from 'react';
import { flushSync } from 'react-dom';
import { blockSeconds, isOneSided } from '../../shared/routines/blocks';
import type { Block } from '../../shared/routines/blocks';
import { sidesOf } from '../../shared/routines/own-routine';
import { holdDots } from '../language/hold-dots';
import { translate } from '../language/language';
import { Button } from '../parts/Button';
import { moveName, sidesText } from './routine-words';
import { SecondsField } from './SecondsField';

export interface StepRowProps {
  block: Block;
  place: number;
  count: number;
  chosen: boolean;
  dragged: boolean;
  shift: number;
  /** False for a move that is left out for now. */
  allowed: boolean;
  onChoose: () => void;
  onMoveTo: (place: number) => void;
  onSeconds: (seconds: number) => void;
  onSwap: () => void;
  onAddSide: () => void;
  onRemove: () => void;
  onGrab: (event: PointerEvent<HTMLElement>) => void;
}

/** The keys that move a row work from anywhere in it. */
function placeByKey(event: KeyboardEvent, place: number): number | null {
  if (!event.altKey || event.ctrlKey || event.metaKey) return null;
  if (event.key === 'ArrowUp') return place - 1;
  return event.key === 'ArrowDown' ? place + 1 : null;
}

/** Moving a row takes it out of the page and puts it back, which would lose the focus of what is in it. */
function keepingFocus(move: () => void): void {
  const focused = document.activeElement;
  flushSync(move);
  if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
  focused?.scrollIntoView({ block: 'nearest' });
}

function ChosenButtons(props: StepRowProps) {
  const { block, place, count, onMoveTo, onSwap, onAddSide, onRemove } = props;
  return (
    <div className="step-row-buttons">
      <Button kind="quiet" unavailable={place === 0} onPress={() => keepingFocus(() => onMoveTo(place - 1))}>
        {translate('routines.up')}
      </Button>
      <Button kind="quiet" unavailable={place === count - 1} onPress={() => keepingFocus(() => onMoveTo(place + 1))}>
        {translate('routines.down')}
      </Button>
      {block.parts.length > 1 && (
        <Button kind="quiet" onPress={onSwap}>
          {translate('routines.swapSides')}
        </Button>
      )}
      {isOneSided(block) && (
        <Button kind="quiet" onPress={onAddSide}>
          {translate('routines.addSide')}
        </Button>
      )}
      <Button kind="quiet" onPress={onRemove}>
        {translate('routines.remove')}
      </Button>
    </div>
  );
}

export function StepRow(props: StepRowProps) {
  const { block, place, chosen, dragged, shift, allowed, onChoose, onMoveTo, onSeconds, onGrab } = props;
  const name = moveName(block.move, translate);
  const secondsKey = sidesOf(block.move).length > 1 && !isOneSided(block) ? 'routines.secondsEach' : 'routines.seconds';
  return (
    <li
      className={`step-row ${chosen ? 'step-row-chosen' : ''} ${dragged ? 'step-row-dragged' : ''}`}
      style={shift === 0 ? undefined : { transform: `translateY(${shift}px)` }}
      data-key={block.key}
      onKeyDown={(event) => {
        const to = placeByKey(event, place);
        if (to === null) return;
        event.preventDefault();
        keepingFocus(() => onMoveTo(to));
      }}
    >
      <div className="step-row-line">
        <span className="step-handle" title={translate('routines.drag')} onPointerDown={onGrab}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M6 3.5h.01M10 3.5h.01M6 8h.01M10 8h.01M6 12.5h.01M10 12.5h.01" />
          </svg>
        </span>
        <button
          type="button"
          className="step-name"
          aria-expanded={chosen}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          onClick={onChoose}
        >
          <span>{name}</span>
          <span className="step-sides time">{holdDots(sidesText(block, translate))}</span>
          {!allowed && <span className="step-not-now">{translate('routines.stepNotNow')}</span>}
        </button>
        <SecondsField label={translate(secondsKey, { name })} seconds={blockSeconds(block)} onChange={onSeconds} />
      </div>
      {chosen && <ChosenButtons {...props} />}
    </li>
  );
}
