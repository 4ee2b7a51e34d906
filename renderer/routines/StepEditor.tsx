// The steps of the routine being edited: chosen, moved by pointer or keys, changed and taken out, each change said aloud.
import { lengthText } from '../../shared/projection/length-text';
import {
  missesHipsAndGlutes,
  movedTo,
  stepsOf,
  withBothSides,
  withSeconds,
  withSidesSwapped,
} from '../../shared/routines/blocks';
import type { Block, Blocks } from '../../shared/routines/blocks';
import type { MoveId } from '../../shared/moves/move-id';
import { plannedSeconds } from '../../shared/routines/routine';
import { shortSideKeys } from '../language/side-text';
import { translate } from '../language/language';
import { moveName } from './routine-words';
import { StepRow } from './StepRow';
import { useDragOrder } from './use-drag-order';

interface StepEditorProps {
  blocks: Blocks;
  chosen: number | null;
  allowed: readonly MoveId[];
  onChoose: (key: number) => void;
  onChange: (blocks: Blocks) => void;
  onRemove: (block: Block) => void;
  /** Said to those who cannot see the list. */
  announce: (text: string) => void;
}

export function StepEditor(props: StepEditorProps) {
  const { blocks, chosen, allowed, onChoose, onChange, onRemove, announce } = props;
  const name = (block: Block): string => moveName(block.move, translate);

  function moveTo(block: Block, to: number): void {
    if (to < 0 || to >= blocks.length) return;
    onChange(movedTo(blocks, block.key, to));
    announce(translate('routines.say.moved', { name: name(block), place: to + 1, count: blocks.length }));
  }

  const { list, dragged, shiftOf, begin } = useDragOrder((key, to) => {
    const block = blocks.find((one) => one.key === key);
    if (!block) return;
    onChoose(key);
    if (blocks.indexOf(block) !== to) moveTo(block, to);
  });

  function swap(block: Block): void {
    onChange(withSidesSwapped(blocks, block.key));
    const first = block.parts.at(-1)?.side ?? 'both';
    announce(translate('routines.say.swapped', { name: name(block), side: translate(shortSideKeys[first]) }));
  }

  function addSide(block: Block): void {
    onChange(withBothSides(blocks, block.key));
    announce(translate('routines.say.addedSide', { name: name(block) }));
  }

  const steps = stepsOf(blocks);
  return (
    <section className="steps" aria-labelledby="steps-heading">
      <div className="steps-head">
        <h2 id="steps-heading">{translate('routines.steps')}</h2>
        {steps.length > 0 && (
          <p className="time">{translate('routines.total', { length: lengthText(plannedSeconds({ steps }), translate) })}</p>
        )}
      </div>
      {blocks.length === 0 ? (
        <p className="steps-empty">{translate('routines.stepsEmpty')}</p>
      ) : (
        <ol ref={list} className={dragged === null ? 'step-rows' : 'step-rows step-rows-dragging'}>
          {blocks.map((block, index) => (
            <StepRow
              key={block.key}
              block={block}
              place={index}
              count={blocks.length}
              chosen={block.key === chosen}
              dragged={block.key === dragged}
              shift={shiftOf(block.key, index)}
              allowed={allowed.includes(block.move)}
              onChoose={() => onChoose(block.key)}
              onMoveTo={(to) => moveTo(block, to)}
              onSeconds={(seconds) => onChange(withSeconds(blocks, block.key, seconds))}
              onSwap={() => swap(block)}
              onAddSide={() => addSide(block)}
              onRemove={() => onRemove(block)}
              onGrab={(event) => begin(block.key, index, event)}
            />
          ))}
        </ol>
      )}
      {blocks.length > 1 && <p className="routine-note">{translate('routines.stepKeys')}</p>}
      <p className="steps-hint" role="status">
        {missesHipsAndGlutes(steps) ? translate('routines.hint') : ''}
      </p>
    </section>
  );
}
