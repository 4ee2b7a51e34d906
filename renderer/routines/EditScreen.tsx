// The editor of one routine: its name, its steps, the moves to choose from and the figure; every change is kept at once.
import { useEffect, useState } from 'react';
import type { Snapshot } from '../../shared/projection/snapshot';
import { moves } from '../../shared/moves/catalogue';
import type { MoveId } from '../../shared/moves/move-id';
import { withMove, withoutBlock } from '../../shared/routines/blocks';
import type { Block, Blocks } from '../../shared/routines/blocks';
import { ownRoutineLimits } from '../../shared/routines/own-routine';
import type { OwnRoutine } from '../../shared/routines/own-routine';
import { useScreenFocus } from '../break/use-screen-focus';
import { expectBreak } from '../bridge/expect-break';
import { send } from '../bridge/send';
import { translate } from '../language/language';
import { Button } from '../parts/Button';
import { MenuButton } from '../parts/MenuButton';
import { TextLink } from '../parts/TextLink';
import { FigurePane } from './FigurePane';
import { MoveShelf } from './MoveShelf';
import { canStart, startableText } from './RoutineRow';
import { moveName } from './routine-words';
import { SaveState } from './SaveState';
import { startableOf } from './startable';
import { StepEditor } from './StepEditor';
import { useDraft } from './use-draft';
import type { RoutineActions } from './use-routine-actions';
import type { Sayer } from './use-said';
import './edit.css';

interface EditScreenProps {
  routine: OwnRoutine;
  snapshot: Snapshot;
  actions: RoutineActions;
  sayer: Sayer;
  onLeave: () => void;
  onDelete: (routine: OwnRoutine) => void;
}

/** Escape goes back, unless something nearer took it for itself. */
function useEscape(leave: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) leave();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [leave]);
}

export function EditScreen({ routine, snapshot, actions, sayer, onLeave, onDelete }: EditScreenProps) {
  const { ownRoutines, routine: suggestedId } = snapshot.settings;
  const kept = ownRoutines.find(({ id }) => id === routine.id);
  const edited = useDraft(routine, kept !== undefined);
  const { draft, keepable, change, flush } = edited;
  const { blocks } = draft;
  const [chosen, setChosen] = useState<number | null>(blocks[0]?.key ?? null);
  const [looked, setLooked] = useState<MoveId | null>(null);
  const [spoken, setSpoken] = useState({ text: '', count: 0 });
  const heading = useScreenFocus();
  useEscape(onLeave);

  const announce = (text: string): void => setSpoken(({ count }) => ({ text, count: count + 1 }));
  const startable = kept ? startableOf(kept, snapshot.routines, snapshot.allowedMoves) : null;
  const sameName = ownRoutines.some(({ id, name }) => id !== routine.id && name.toLowerCase() === draft.name.trim().toLowerCase());
  const chosenBlock = blocks.find(({ key }) => key === chosen);
  const first = chosenBlock?.parts[0];
  const shown = looked ? { move: looked, side: 'right' as const } : chosenBlock && first ? { move: chosenBlock.move, side: first.side } : null;

  function changeBlocks(next: Blocks): void {
    sayer.hush();
    change({ blocks: next });
  }

  function add(move: MoveId): void {
    const next = withMove(blocks, move);
    changeBlocks(next);
    setChosen(next.at(-1)?.key ?? null);
    announce(translate('routines.say.added', { name: translate(moves[move].texts.name), place: next.length, count: next.length }));
  }

  function remove(block: Block): void {
    const at = blocks.findIndex(({ key }) => key === block.key);
    const next = withoutBlock(blocks, block.key);
    change({ blocks: next });
    setChosen((next[at] ?? next.at(-1))?.key ?? null);
    sayer.say({
      text: translate('routines.said.removed', { name: moveName(block.move, translate) }),
      undo: () => {
        sayer.hush();
        change({ blocks });
        setChosen(block.key);
      },
      takesFocus: true,
    });
  }

  async function afterKeeping(task: (routine: OwnRoutine) => void): Promise<void> {
    await flush();
    if (keepable.kind === 'routine') task(keepable.routine);
    else if (kept) task(kept);
  }

  const suggested = suggestedId === routine.id;
  const choices = kept
    ? [
        {
          label: translate(suggested ? 'routines.suggestNot' : 'routines.suggest'),
          onChoose: () => void afterKeeping((one) => void actions.suggest(one, !suggested)),
        },
        ...(ownRoutines.length < ownRoutineLimits.routines
          ? [
              {
                label: translate('routines.duplicate'),
                onChoose: () =>
                  void afterKeeping((one) => {
                    onLeave();
                    void actions.duplicate(one);
                  }),
              },
            ]
          : []),
        { label: translate('routines.share'), onChoose: () => void afterKeeping((one) => void actions.share([one.id])) },
        { label: translate('routines.delete'), onChoose: () => void afterKeeping(onDelete) },
      ]
    : [];
  const note = startable && startableText(startable);

  return (
    <>
      <header className="edit-head">
        <TextLink onPress={onLeave}>{translate('routines.back')}</TextLink>
        <h1 ref={heading} tabIndex={-1} className="visually-hidden">
          {translate('routines.editHeading', { name: draft.name })}
        </h1>
        <div className="edit-title">
          <input
            className="edit-name"
            type="text"
            autoComplete="off"
            spellCheck={false}
            maxLength={ownRoutineLimits.nameLength}
            aria-label={translate('routines.name')}
            aria-describedby="edit-same-name"
            aria-invalid={keepable.kind === 'noName'}
            value={draft.name}
            onChange={(event) => change({ name: event.target.value })}
          />
          {suggested && <span className="routine-tag">{translate('routines.suggested')}</span>}
          <div className="edit-actions">
            {kept && <MenuButton label={translate('routines.more')} spoken={translate('routines.moreLabel', { name: draft.name })} opens="down" choices={choices} />}
            <Button
              kind="primary"
              unavailable={!startable || !canStart(startable) || keepable.kind !== 'routine'}
              onApproach={expectBreak}
              onPress={() => void afterKeeping(({ id }) => send('startBreak', { routineId: id }))}
            >
              {translate('routines.start')}
            </Button>
          </div>
        </div>
        <div className="edit-states">
          <SaveState edited={edited} isKnown={kept !== undefined} />
          <p id="edit-same-name" className="routine-note">
            {sameName ? translate('routines.sameName') : ''}
          </p>
          {note && <p className="routine-note">{note}</p>}
        </div>
      </header>
      <div className="edit-columns">
        <div>
          <StepEditor
            blocks={blocks}
            chosen={chosen}
            allowed={snapshot.allowedMoves}
            onChoose={setChosen}
            onChange={changeBlocks}
            onRemove={remove}
            announce={announce}
          />
          <MoveShelf snapshot={snapshot} blocks={blocks} onAdd={add} onLook={setLooked} />
        </div>
        <FigurePane shown={shown} />
      </div>
      <p className="visually-hidden" aria-live="polite">
        <span key={spoken.count}>{spoken.text}</span>
      </p>
    </>
  );
}
