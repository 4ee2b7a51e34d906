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

interface Said {
  message: ReminderMessage;
  report: (report: ReminderReport) => void;
}

/** One card at a time: what a later one covers (a test from Settings, over a reminder) comes back after it, unanswered. */
export function cardChannel(window: CardWindow): CardChannel {
  const waiting: Said[] = [];

  /** False where it was over already. */
  function end(said: Said): boolean {
    const at = waiting.indexOf(said);
    if (at < 0) return false;
    const wasSeen = said === waiting.at(-1);
    waiting.splice(at, 1);
    if (!wasSeen) return true;
    window.close();
    const covered = waiting.at(-1);
    if (covered) window.open().catch(() => end(covered) && covered.report({ type: 'closed', how: 'gone' }));
    return true;
  }

  return {
    name: 'card',
    async show(message, report) {
      const mine = { message, report };
      // The page reads once what it has to say.
      if (waiting.length > 0) window.close();
      waiting.push(mine);
      try {
        await window.open();
      } catch (error) {
        end(mine);
        throw error;
      }
      return { withdraw: () => void end(mine) };
    },
    current: () => waiting.at(-1)?.message ?? null,
    report(report) {
      const answered = waiting.at(-1);
      if (!answered) return;
      end(answered);
      answered.report(report);
    },
  };
}
