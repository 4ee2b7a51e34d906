// Why a reminder has to wait, as far as it lies in the surroundings and not in the person.

export const surroundings = ['call', 'fullscreen', 'dnd', 'app', 'typing'] as const;
export type Surrounding = (typeof surroundings)[number];

/** `unasked`: nobody could answer yet whether this is a bad moment; it waits for that answer, a second or two. */
export type Unwelcome = Surrounding | 'unasked';

export function isKnown(unwelcome: Unwelcome | null): unwelcome is Surrounding {
  return unwelcome !== null && unwelcome !== 'unasked';
}
