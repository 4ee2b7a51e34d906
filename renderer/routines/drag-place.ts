// Where a dragged row belongs: past each row whose middle its leading edge has passed, so that rows of any height trade places alike.

export interface RowSpan {
  top: number;
  height: number;
}

/** `rows` as they lay when the dragging of the row `from` began; `by` is how far it was dragged down. */
export function placeOf(rows: readonly RowSpan[], from: number, by: number): number {
  const dragged = rows[from];
  if (!dragged) return from;
  const top = dragged.top + by;
  const bottom = top + dragged.height;
  const middle = (row: RowSpan): number => row.top + row.height / 2;
  const before = rows.filter((row, index) => (index < from && middle(row) <= top) || (index > from && middle(row) < bottom));
  return before.length;
}
