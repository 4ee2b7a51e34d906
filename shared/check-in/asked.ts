// Names what the live state keeps of the check-in: when it was asked and how that stands. No answer is in here: those are in the history.

/** How it stands with a question that was asked. */
export type CheckInStands = 'open' | 'skipped' | 'answered';

export interface AskedCheckIn {
  /** The local dates on which it was asked, the last one first; two tell all that the rhythm needs. */
  dates: readonly string[];
  /** How it stands with the last of them. */
  stands: CheckInStands;
  /** It is time to ask, and the surroundings are looked at before. */
  waits: boolean;
}

export const neverAsked: AskedCheckIn = { dates: [], stands: 'open', waits: false };
