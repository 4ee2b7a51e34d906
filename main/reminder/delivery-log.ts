// Remembers how the last reminders came to the screen, for the page that shows it.
import type { Delivered } from '../../shared/ipc/calls';
import type { Tried } from './deliver';

const kept = 20;

export interface DeliveryLog {
  note(tried: Tried): void;
  /** The newest first. */
  read(): readonly Delivered[];
  /** The channel that showed a message, by its id; null where none of those that are remembered did. */
  shownBy(id: number): string | null;
}

export function deliveryLog(wallMs: () => number): DeliveryLog {
  let list: readonly (Delivered & { id: number })[] = [];
  return {
    note: ({ id, channel, outcome, tookMs }) => {
      list = [{ id, atMs: wallMs(), channel, outcome, tookMs: Math.round(tookMs) }, ...list].slice(0, kept);
    },
    read: () => list.map(({ id: _id, ...delivered }) => delivered),
    shownBy: (id) => list.find((one) => one.id === id && one.outcome === 'shown')?.channel ?? null,
  };
}
