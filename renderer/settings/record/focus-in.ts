// Where the focus goes when a panel opens or closes, so that nobody who uses the keyboard is lost.

/** To the field of a panel, or to the button that changes nothing. */
export function forwardToStart(panel: HTMLElement | null): void {
  const start = panel?.querySelector<HTMLElement>('input:not([type="radio"])') ?? panel?.querySelector<HTMLElement>('.record-keep');
  start?.focus();
  panel?.scrollIntoView({ block: 'nearest' });
}

/** To the button of this place among those of a row. */
export function backToButton(row: HTMLElement | null, place: number): void {
  row?.querySelectorAll<HTMLElement>('button')[place]?.focus();
}
