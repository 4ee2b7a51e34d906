// Gets a reminder to the person by the first channel that can: one on the screen at a time, one answer, and none lost while any channel works.
import type { Log } from '../ports/log';
import type { ReminderChannel, ReminderMessage, ReminderReport, ShownReminder } from '../ports/reminder-channel';

export interface DeliveryOptions {
  /** Those for this message, the most wanted first. */
  channels: (message: ReminderMessage) => readonly ReminderChannel[];
  /** Hears what came of each try, for the page that shows it. */
  onTried?: (tried: Tried) => void;
  log: Log;
  /** How long each channel may take until the next one is tried. */
  limitMs?: number;
}

export type Deliver = (message: ReminderMessage, report: (report: ReminderReport) => void) => ShownReminder;

export type Outcome = 'shown' | 'failed' | 'too late';

export interface Tried {
  /** Of the message. */
  id: number;
  channel: string;
  outcome: Outcome;
  tookMs: number;
}

/** The state of one reminder on its way, shared by its attempts. */
interface Delivery {
  over: boolean;
  shown: { by: Attempt; reminder: ShownReminder } | null;
}

interface Attempt {
  readonly channel: ReminderChannel;
  readonly askedMs: number;
  noted: boolean;
  /** Given up, because it took too long. */
  abandoned: boolean;
  failed: boolean;
  /** Said to be closed before it was said to be shown; counts only once it is shown. */
  closedEarly: ReminderReport | null;
}

export function createDelivery({ channels, log, limitMs = 2000, onTried = () => undefined }: DeliveryOptions): Deliver {
  function takeOff(shown: ShownReminder, channel: ReminderChannel): void {
    try {
      shown.withdraw();
    } catch (error) {
      log(`reminder: ${channel.name} could not take it back: ${String(error)}`, 'warning');
    }
  }

  return (message, report) => {
    const delivery: Delivery = { over: false, shown: null };

    function finish(last: ReminderReport | null, by: Attempt | null): void {
      if (delivery.over) return;
      delivery.over = true;
      const { shown } = delivery;
      delivery.shown = null;
      if (shown && shown.by !== by) takeOff(shown.reminder, shown.by.channel);
      if (last) report(last);
    }

    function note(attempt: Attempt, outcome: Outcome): void {
      if (attempt.noted) return;
      attempt.noted = true;
      onTried({ id: message.id, channel: attempt.channel.name, outcome, tookMs: performance.now() - attempt.askedMs });
    }

    function hear(attempt: Attempt, heard: ReminderReport): void {
      if (attempt.failed) return;
      if (heard.type === 'answered') {
        // What is answered was shown, even where the word that it is has not come yet; whoever hears the answer may ask by which channel.
        note(attempt, 'shown');
        // An answer counts wherever it was given, also on a channel that was given up too early.
        finish(heard, attempt);
      } else if (delivery.shown?.by === attempt) finish(heard, attempt);
      else if (!attempt.abandoned) attempt.closedEarly = heard;
    }

    function arrive(attempt: Attempt, reminder: ShownReminder): void {
      if (delivery.over || attempt.abandoned) {
        takeOff(reminder, attempt.channel);
        return;
      }
      delivery.shown = { by: attempt, reminder };
      log(`reminder: shown by ${attempt.channel.name}`);
      if (attempt.closedEarly) finish(attempt.closedEarly, attempt);
    }

    async function tryChannel(channel: ReminderChannel): Promise<Outcome> {
      const attempt: Attempt = { channel, askedMs: performance.now(), noted: false, abandoned: false, failed: false, closedEarly: null };
      let timer: NodeJS.Timeout | undefined;
      const limit = new Promise<Outcome>((resolve) => {
        timer = setTimeout(() => {
          attempt.abandoned = true;
          if (!delivery.over) log(`reminder: ${channel.name} took longer than ${limitMs} ms`, 'warning');
          resolve('too late');
        }, limitMs);
      });
      const showing = (async (): Promise<Outcome> => {
        try {
          arrive(attempt, await channel.show(message, (heard) => hear(attempt, heard)));
          return 'shown';
        } catch (error) {
          attempt.failed = true;
          log(`reminder: not by ${channel.name}: ${error instanceof Error ? error.message : String(error)}`, 'warning');
          return 'failed';
        }
      })();
      try {
        const outcome = await Promise.race([showing, limit]);
        note(attempt, outcome);
        return outcome;
      } finally {
        clearTimeout(timer);
      }
    }

    async function tryAll(): Promise<void> {
      // The caller gets its way to withdraw before anything can be reported.
      await Promise.resolve();
      for (const channel of channels(message)) {
        if (delivery.over) return;
        if ((await tryChannel(channel)) === 'shown') return;
      }
      if (delivery.over) return;
      log('reminder: no channel could show it', 'error');
      finish({ type: 'closed', how: 'gone' }, null);
    }

    void tryAll();
    return { withdraw: () => finish(null, null) };
  };
}
