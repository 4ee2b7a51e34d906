// Makes the picture of one day from what the history has of it and what still goes on.
import type { DayMaterial, RestOfDay } from './day-material';
import type { DayPicture, DayPiece } from './day-picture';
import { dayTotals } from './day-totals';
import type { DayRules } from './day-totals';
import { correctedRests, isLongEnough, restsBetween, walksUntilSitting } from './rest-pieces';
import { laySitting } from './sitting-pieces';
import { beside, inOrder, overlaps, sideBySide, within } from './spans';

/** Which day it is, and by which clocks. */
export type DayFrame = Pick<DayPicture, 'date' | 'today' | 'firstDate' | 'now' | 'startsAt' | 'endsAt' | 'clocks'>;

const restPiece = ({ from, to, kind, open }: RestOfDay): DayPiece => ({
  from,
  to,
  kind,
  satMs: 0,
  estimated: false,
  open,
  name: null,
  cutShort: false,
});

/** Of something that was cut up only the last piece goes on; of another day, none. */
function goesOn({ open, to }: DayPiece, { date, today, now }: DayFrame): boolean {
  return open && date === today && to === now;
}

/**
 * What the person did goes over what they said afterwards, that over standing, that over sitting, and sitting over
 * what was only noted: a short absence lies within its bout.
 */
function layPieces(material: DayMaterial, frame: DayFrame): DayPiece[] {
  const bounds = { from: frame.startsAt, to: frame.endsAt };
  const { bouts } = material;
  const stillAwayAt = frame.date === frame.today && !bouts.some(({ endedBy }) => endedBy === null) ? frame.now : null;
  const breaks = sideBySide(within(walksUntilSitting(material.breaks, bouts, stillAwayAt), bounds));
  const corrected = sideBySide(within(correctedRests(material.corrections), bounds), breaks).filter(isLongEnough);
  const noted = within(material.rests, bounds);
  const isStanding = ({ kind }: RestOfDay): boolean => kind === 'standing';
  const standing = sideBySide(noted.filter(isStanding), [...breaks, ...corrected]).filter(isLongEnough);

  const sitting = laySitting(bouts, [...breaks, ...corrected, ...standing], bounds);
  const firm = [...breaks, ...corrected, ...standing];
  const absent = [...noted.filter((one) => !isStanding(one)), ...within(restsBetween(bouts, noted), bounds)];
  const away = sideBySide(absent, [...sitting.pieces, ...firm]).filter(isLongEnough);

  const beforeSitting: DayPiece[] = [
    ...breaks.map(({ from, to, kind, name, cutShort, open }) => ({ from, to, kind, name, cutShort, open, satMs: 0, estimated: false })),
    ...[...corrected, ...standing].map(restPiece),
  ];
  const giving = beforeSitting.flatMap((one) => beside(one, sitting.insisting));
  return inOrder([...sitting.pieces, ...giving, ...away.map(restPiece)]).map((piece) => ({ ...piece, open: goesOn(piece, frame) }));
}

export function dayOf(material: DayMaterial, frame: DayFrame, rules: DayRules): DayPicture {
  const bounds = { from: frame.startsAt, to: frame.endsAt };
  const pieces = layPieces(material, frame);
  return {
    ...frame,
    pieces,
    overlays: inOrder(within(material.overlays, bounds)),
    corrections: material.corrections.filter((one) => overlaps(one, bounds)),
    ...dayTotals(material, pieces, bounds, rules),
  };
}
