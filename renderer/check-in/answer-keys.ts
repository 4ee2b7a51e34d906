// Where the arrow keys lead in a row of answers; they only move the focus, so that nothing is answered on the way.

/** The index of the answer to focus next; null when the key does not move the focus. */
export function nextInRow(key: string, now: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(now + 1, count - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(now - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
