// Remembers how the last reminders came to the screen, for the page that shows it.
import type { Delivered } from '../../shared/ipc/calls';
import type { Tried } from './deliver';

const kept = 20;

export interface DeliveryLog {
  note(tried: Tried): void;
  /** The newest first. */
  read(): readonly Delivered[];
}

export function deliveryLog(wallMs: () => number): DeliveryLog {
  let list: readonly Delivered[] = [];
  return {
    note: ({ channel, outcome, tookMs }) => {
      list = [{ atMs: wallMs(), channel, outcome, tookMs: Math.round(tookMs) }, ...list].slice(0, kept);
    },
    read: () => list,
  };
}
