// The words about a day: each piece as it is read and read out, its figures, and the rows of its table.
import type { CountedAs } from '../../../shared/correction/plan';
import type { DayOverlay, DayPicture } from '../../../shared/day/day-picture';
import { overlaps } from '../../../shared/day/spans';
import type { Translate } from '../../../shared/messages/translate';
import { secondsText, spanText } from '../../../shared/projection/span-text';
import { minuteMs, secondMs, wholeMinutes } from '../../../shared/time/duration';
import { addDays } from '../../../shared/trends/calendar';
import type { DateText } from '../../language/dates';
import type { Figure } from '../figures/Figures';
import { countsText } from '../trends/week-words';
import type { TimeText } from './day-times';
import type { ShownPiece } from './shown-pieces';

export interface DayWords {
  translate: Translate;
  timeText: TimeText;
}

/** What it is now, as a correction names it; null for what is none of the three. */
export function countedAs({ kind }: Pick<ShownPiece, 'kind'>): CountedAs | null {
  return kind === 'sitting' || kind === 'standing' || kind === 'away' ? kind : null;
}

export function kindText({ kind, estimated, cutShort }: Pick<ShownPiece, 'kind' | 'estimated' | 'cutShort'>, translate: Translate): string {
  if (kind === 'sitting' && estimated) return translate('day.kind.estimated');
  if (kind === 'routine' && cutShort) return translate('day.kind.cutShort');
  return translate(`day.kind.${kind}`);
}

function whatText(piece: ShownPiece, translate: Translate): string {
  const kind = kindText(piece, translate);
  return piece.name === null ? kind : translate('day.named', { kind, name: piece.name });
}

function rangeText({ from, to, open }: ShownPiece, { translate, timeText }: DayWords): string {
  if (from === to) return timeText(from);
  return open ? translate('day.rangeOpen', { from: timeText(from) }) : translate('day.range', { from: timeText(from), to: timeText(to) });
}

/** Empty for what happened at one instant. */
function lengthText(ms: number, translate: Translate): string {
  if (ms === 0) return '';
  return ms < minuteMs ? secondsText(Math.floor(ms / secondMs), translate) : spanText(ms, translate);
}

/** Sitting is as long as what counts of it. */
function pieceLength({ kind, satMs, from, to }: ShownPiece, translate: Translate): string {
  return lengthText(kind === 'sitting' ? satMs : to - from, translate);
}

export function overlayText({ kind, heldBy }: Pick<DayOverlay, 'kind' | 'heldBy'>, translate: Translate): string {
  return heldBy === null ? translate(kind === 'held' ? 'day.overlay.held' : 'day.paused') : translate(`day.held.${heldBy}`);
}

export interface PieceReading {
  what: string;
  range: string;
  length: string;
  /** What lay over it, each once; null for nothing. */
  over: string | null;
  /** All of it, as it is read out. */
  whole: string;
}

export function pieceReading(piece: ShownPiece, overlays: readonly DayOverlay[], words: DayWords): PieceReading {
  const { translate } = words;
  const what = whatText(piece, translate);
  const range = rangeText(piece, words);
  const length = pieceLength(piece, translate);
  const lying = new Set(overlays.filter((one) => overlaps(one, piece)).map((one) => overlayText(one, translate)));
  const over = lying.size > 0 ? [...lying].join(translate('list.and')) : null;
  const alone = [what, range, length].filter((text) => text !== '').join(translate('list.and'));
  return { what, range, length, over, whole: over === null ? alone : translate('day.pieceOver', { piece: alone, over }) };
}

export function dayName({ date, today }: Pick<DayPicture, 'date' | 'today'>, translate: Translate, dateText: DateText): string {
  if (date === today) return translate('day.today');
  return date === addDays(today, -1) ? translate('day.yesterday') : dateText(date, 'weekday');
}

type Totals = Pick<DayPicture, 'date' | 'today' | 'satMs' | 'bouts' | 'longestMs' | 'overLimit' | 'limitMs' | 'routines' | 'walks' | 'naturalBreaks'>;

/** A first minute was sat, or something was done. */
export function hasBegun({ satMs, routines, walks }: Totals): boolean {
  return satMs >= minuteMs || routines + walks > 0;
}

function besideText({ walks, naturalBreaks }: Totals, translate: Translate): string {
  const counts = [countsText({ routines: 0, walks }, translate), naturalBreaks > 0 ? translate('day.naturalBreaks', { count: naturalBreaks }) : ''].filter((text) => text !== '');
  return counts.length > 0 ? translate('day.beside', { what: counts.join(translate('list.and')) }) : translate('day.nothingBeside');
}

/** Nothing before the first minute of the day. */
export function dayFigures(day: Totals, translate: Translate): Figure[] {
  const { satMs, bouts, longestMs, overLimit, limitMs, routines } = day;
  if (!hasBegun(day)) return [];
  return [
    { name: translate('day.atDesk'), value: lengthText(satMs, translate), note: translate('day.inStretches', { bouts }) },
    {
      name: translate('day.longest'),
      value: lengthText(longestMs, translate),
      note: translate('day.overLimit', { over: overLimit, bouts, limit: wholeMinutes(limitMs) }),
    },
    {
      name: translate('day.routines'),
      value: routines > 0 ? translate('home.number', { minutes: routines }) : translate(day.date === day.today ? 'day.noRoutineYet' : 'day.noRoutine'),
      note: besideText(day, translate),
    },
  ];
}

export interface DayRow {
  from: string;
  to: string;
  what: string;
  length: string;
  /** Null for what lay over the pieces: that is not corrected. */
  piece: ShownPiece | null;
}

/** Pieces and what lay over them, in the order in which they began. */
export function dayRows(pieces: readonly ShownPiece[], overlays: readonly DayOverlay[], { translate, timeText }: DayWords): DayRow[] {
  const to = (one: { to: number; open: boolean }): string => (one.open ? translate('day.table.now') : timeText(one.to));
  const rows = [
    ...pieces.map((piece) => ({ one: piece, what: whatText(piece, translate), length: pieceLength(piece, translate), piece })),
    ...overlays.map((one) => ({ one, what: overlayText(one, translate), length: lengthText(one.to - one.from, translate), piece: null })),
  ];
  return rows.sort((a, b) => a.one.from - b.one.from).map(({ one, ...row }) => ({ from: timeText(one.from), to: to(one), ...row }));
}
