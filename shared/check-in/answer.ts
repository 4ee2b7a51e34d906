// Says what an answer to the check-in is, and which of them are a sign that calls for the safety text; nothing else is made of one.
import * as z from 'zod/mini';
import { recordShapes } from '../history/records';
import type { CheckInRecord } from '../history/records';

const { value, leg, redFlag } = recordShapes.checkIns.shape;

/** The number in one tap; the two questions after it may stay unanswered. */
export const checkInAnswer = z.strictObject({ value, leg, redFlag });

export type CheckInAnswer = z.infer<typeof checkInAnswer>;

/** What Home shows of the answers that are kept: plain, one by one. */
export interface CheckInPicture {
  today: CheckInAnswer | null;
  /** The last ones before today, the newest first. */
  earlier: readonly Pick<CheckInRecord, 'id' | 'date' | 'value' | 'leg' | 'redFlag'>[];
}

export const checkInValues = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** Both legs, or anything new: content.md §5, now. The number has no part in it. */
export function isRedFlag({ leg: where, redFlag: isNew }: Pick<CheckInAnswer, 'leg' | 'redFlag'>): boolean {
  return where === 'both' || isNew === true;
}

/** Each sign that is named opens the text; a number changed beside one that stands does not open it again. */
export function opensSafety(before: CheckInAnswer | null, answer: CheckInAnswer): boolean {
  const isSaidAnew = before === null || before.leg !== answer.leg || before.redFlag !== answer.redFlag;
  return isRedFlag(answer) && isSaidAnew;
}
