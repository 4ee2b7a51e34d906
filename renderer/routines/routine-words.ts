// The lines about routines, blocks and files that the routines window shows.
import type { RoutineImport } from '../../shared/ipc/calls';
import type { Translate } from '../../shared/messages/translate';
import { moves } from '../../shared/moves/catalogue';
import type { Move, Place } from '../../shared/moves/move';
import type { MoveId } from '../../shared/moves/move-id';
import { lengthText, routineLengthText } from '../../shared/projection/length-text';
import { blocksOf } from '../../shared/routines/blocks';
import type { Block } from '../../shared/routines/blocks';
import { ownRoutineLimits, placeOfSteps, sidesOf } from '../../shared/routines/own-routine';
import type { RoutineStep } from '../../shared/routines/routine';
import type { RoutineProblem } from '../../shared/routines/routine-file';
import { shortSideKeys } from '../language/side-text';

export function moveName(move: MoveId, translate: Translate): string {
  return translate(moves[move].texts.name);
}

/** "4 moves · 3:30 · On the floor". */
export function factsText(steps: readonly RoutineStep[], translate: Translate): string {
  const place: Place = placeOfSteps(steps);
  return translate('routines.facts', {
    moves: blocksOf(steps).length,
    length: routineLengthText({ steps }, translate),
    place: translate(`place.${place}`),
  });
}

/** "left, right · 30 s each". */
export function sidesText({ parts }: Block, translate: Translate): string {
  const [first, second] = parts;
  if (!first) return '';
  const side = translate(shortSideKeys[first.side]);
  if (!second) return translate('routines.one', { sides: side, seconds: first.seconds });
  const other = translate(shortSideKeys[second.side]);
  if (first.seconds === second.seconds) return translate('routines.each', { sides: `${side}${translate('list.and')}${other}`, seconds: first.seconds });
  return translate('routines.uneven', { first: side, firstSeconds: first.seconds, second: other, secondSeconds: second.seconds });
}

/** What adding the move brings: "30 s each side". */
export function usualText(moveId: MoveId, translate: Translate): string {
  const seconds = moves[moveId].defaultSeconds;
  return translate(sidesOf(moveId).length > 1 ? 'routines.addEach' : 'routines.addOne', { seconds });
}

export function addLabel(moveId: MoveId, translate: Translate): string {
  const length = lengthText(moves[moveId].defaultSeconds * sidesOf(moveId).length, translate);
  return translate('routines.addLabel', { name: moveName(moveId, translate), length });
}

export function namesText(moveIds: readonly MoveId[], translate: Translate, locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(moveIds.map((id) => moveName(id, translate)));
}

export function reachesText(moveId: MoveId, translate: Translate, locale: string): string {
  const move: Move = moves[moveId];
  const groups = move.targets.map(({ group }) => translate(`muscle.${group}`));
  return translate('routines.figure.reaches', { groups: new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(groups) });
}

export function problemText({ routine, name, kind }: RoutineProblem, translate: Translate): string {
  const number = routine + 1;
  const which = name === null ? translate('routines.opened.which', { number }) : translate('routines.opened.whichNamed', { number, name });
  const count = kind === 'tooManySteps' ? ownRoutineLimits.steps : ownRoutineLimits.routines;
  return translate('routines.opened.problem', { routine: which, what: translate(`routines.problem.${kind}`, { count }) });
}

/** Null when the person let the dialog go: there is nothing to say. */
export function openedText(opened: RoutineImport, translate: Translate, locale: string): string | null {
  if (opened.kind === 'cancelled') return null;
  if (opened.kind === 'notWritable') return translate('routines.said.notWritable');
  if (opened.kind !== 'imported') return translate(`routines.opened.${opened.kind}`);
  const count = opened.added.length;
  if (count === 0) return translate('routines.opened.none');
  const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(opened.added.map(({ name }) => name));
  return translate('routines.opened.added', { count, names });
}
