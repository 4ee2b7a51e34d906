// The words and lengths of the balance, so that the components only draw.
import type { Translate } from '../../../shared/messages/translate';
import { moves } from '../../../shared/moves/catalogue';
import type { MoveId } from '../../../shared/moves/move-id';
import { secondsText } from '../../../shared/projection/span-text';
import type { Balance, GroupTurn, Sides } from '../../../shared/trends/balance';
import { addDays } from '../../../shared/trends/calendar';
import type { DateText } from '../../language/dates';

export interface GroupRow {
  group: GroupTurn['group'];
  name: string;
  value: string;
  /** Which move reaches it; null where it had its turn. */
  hint: string | null;
  /** Parts of the longest bar. */
  bar: number;
  mark: number | null;
}

const moveName = (move: MoveId, translate: Translate): string => translate(moves[move].texts.name);

export function groupRows({ groups }: Balance, translate: Translate): GroupRow[] {
  const longest = Math.max(1, ...groups.flatMap(({ seconds, targetSeconds }) => [seconds, targetSeconds ?? 0]));
  return groups.map(({ group, seconds, targetSeconds, hint }) => ({
    group,
    name: translate(`muscle.${group}`),
    value: seconds > 0 ? secondsText(seconds, translate) : translate('trends.balance.noTurn'),
    hint: hint && translate('trends.balance.hint', { move: moveName(hint, translate) }),
    bar: seconds / longest,
    mark: targetSeconds === null ? null : targetSeconds / longest,
  }));
}

export interface SideBar {
  side: 'left' | 'right';
  text: string;
  /** Part of the longer one. */
  bar: number;
}

/** Left, then right; nothing where no move of one side was done. */
export function sideBars({ left, right }: Sides, translate: Translate): SideBar[] {
  const longer = Math.max(left, right);
  if (longer === 0) return [];
  return (['left', 'right'] as const).map((side) => {
    const seconds = side === 'left' ? left : right;
    return { side, text: translate('trends.balance.side', { side, length: secondsText(seconds, translate) }), bar: seconds / longer };
  });
}

export function sidesText({ left, right, more, mostIn }: Sides, translate: Translate): string {
  if (!more || !mostIn) return translate('trends.balance.even');
  return translate('trends.balance.uneven', { side: more, length: secondsText(Math.abs(left - right), translate), move: moveName(mostIn, translate) });
}

/** "Last 28 days", or since when, where less is known. */
export function rangeName({ days }: Balance, today: string, firstDate: string | null, translate: Translate, dateText: DateText): string {
  if (firstDate === null || firstDate <= addDays(today, 1 - days)) return translate('trends.balance.days', { days });
  return translate('trends.balance.since', { date: dateText(firstDate, 'short') });
}
