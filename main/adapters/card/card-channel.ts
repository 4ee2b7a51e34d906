// Says a reminder with our own small card when no desktop notification can: it takes no focus and waits for an answer.
import type { ReminderChannel, ReminderMessage, ReminderReport } from '../../ports/reminder-channel';

export interface CardWindow {
  open(): Promise<void>;
  close(): void;
}

export interface CardChannel extends ReminderChannel {
  /** What the card shows; null when it is already over. */
  current(): ReminderMessage | null;
  /** The card's page or the window manager answers here. */
  report(report: ReminderReport): void;
}

export function cardChannel(window: CardWindow): CardChannel {
  let live: { message: ReminderMessage; report: (report: ReminderReport) => void } | null = null;

  return {
    name: 'card',
    async show(message, report) {
      const mine = { message, report };
      live = mine;
      await window.open();
      return {
        withdraw: () => {
          if (live !== mine) return;
          live = null;
          window.close();
        },
      };
    },
    current: () => live?.message ?? null,
    report(report) {
      const answered = live;
      if (!answered) return;
      live = null;
      window.close();
      answered.report(report);
    },
  };
}
