// One routine of the list: what it is, starting it, editing it and the rest in a menu.
import type { OwnRoutine } from '../../shared/routines/own-routine';
import { blocksOf } from '../../shared/routines/blocks';
import { expectBreak } from '../bridge/expect-break';
import { send } from '../bridge/send';
import { holdDots } from '../language/hold-dots';
import { translate } from '../language/language';
import { Button } from '../parts/Button';
import { MenuButton } from '../parts/MenuButton';
import { MoveStrip } from './MoveStrip';
import { factsText } from './routine-words';
import type { Startable } from './startable';
import type { RoutineActions } from './use-routine-actions';

export function startableText(startable: Startable): string | null {
  if (startable.kind === 'whole') return null;
  if (startable.kind === 'partly') return translate('routines.leftOutNow', { count: startable.leftOut });
  return translate(startable.kind === 'nothingLeft' ? 'routines.nothingLeft' : 'routines.rolledToday');
}

export function canStart({ kind }: Startable): boolean {
  return kind === 'whole' || kind === 'partly';
}

interface RoutineRowProps {
  routine: OwnRoutine;
  startable: Startable;
  suggested: boolean;
  canAdd: boolean;
  actions: RoutineActions;
  onEdit: () => void;
}

export function RoutineRow({ routine, startable, suggested, canAdd, actions, onEdit }: RoutineRowProps) {
  const { id, name } = routine;
  const note = startableText(startable);
  const choices = [
    {
      label: translate(suggested ? 'routines.suggestNot' : 'routines.suggest'),
      onChoose: () => void actions.suggest(routine, !suggested),
    },
    ...(canAdd ? [{ label: translate('routines.duplicate'), onChoose: () => void actions.duplicate(routine) }] : []),
    { label: translate('routines.share'), onChoose: () => void actions.share([id]) },
    { label: translate('routines.delete'), onChoose: () => void actions.remove(routine) },
  ];
  return (
    <li className="routine-row" data-routine={id}>
      <div className="routine-row-words">
        <h2>
          {name}
          {suggested && <span className="routine-tag">{translate('routines.suggested')}</span>}
        </h2>
        <p className="time">{holdDots(factsText(routine.steps, translate))}</p>
        {note && <p className="routine-note">{note}</p>}
      </div>
      <MoveStrip blocks={blocksOf(routine.steps)} />
      <div className="routine-row-buttons">
        <Button
          label={translate('routines.startLabel', { name })}
          unavailable={!canStart(startable)}
          onApproach={expectBreak}
          onPress={() => send('startBreak', { routineId: id })}
        >
          {translate('routines.start')}
        </Button>
        <Button kind="quiet" className="routine-edit" label={translate('routines.editLabel', { name })} onPress={onEdit}>
          {translate('routines.edit')}
        </Button>
        <MenuButton label={translate('routines.more')} spoken={translate('routines.moreLabel', { name })} opens="down" choices={choices} />
      </div>
    </li>
  );
}
