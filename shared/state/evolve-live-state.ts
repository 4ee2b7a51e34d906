// Carries a live state that an older Unsit wrote forward, so that an update in the middle of a bout loses nothing of it.

type Raw = Record<string, unknown>;

/** What the first version did not know yet. */
const newInTwo = {
  version: 2,
  lastWordAt: null,
  today: '',
  practice: [],
  resting: [],
  offHours: false,
  wider: 'notAsked',
  notice: null,
  headsUpFor: null,
  shiftedAt: null,
};

/** 1 → 2: what was practised is remembered, and the last signs of somebody. A break that was open then had another shape; no restart carries one on. */
function rememberPractice({ lastRoutineId, reminder, ...raw }: Raw): Raw {
  const used = typeof lastRoutineId === 'string' ? [{ routineId: lastRoutineId, at: 0 }] : [];
  const told = typeof reminder === 'object' ? { opensAtAwakeMs: null, ...reminder } : reminder;
  return { ...raw, ...newInTwo, lastSignAt: raw['lastInputAt'], reminder: told, used, break: null };
}

/** Anything that is not a state of an older version passes through unchanged. */
export function evolveLiveState(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const raw = value as Raw;
  return raw['version'] === 1 ? rememberPractice(raw) : value;
}
