// Where the keys lead from one place of a plot to another.

/** A week of days, or about a month of weeks. */
const far = { day: 7, week: 4 } as const;

/** Null for a key that is none of the plot's. */
export function placeByKey(key: string, place: number, last: number, step: 'day' | 'week'): number | null {
  const within = (to: number): number => Math.min(last, Math.max(0, to));
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return within(place - 1);
    case 'ArrowRight':
    case 'ArrowUp':
      return within(place + 1);
    case 'PageDown':
      return within(place - far[step]);
    case 'PageUp':
      return within(place + far[step]);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
