// Says a reminder with Electron's own notification, after node-notifier on Windows and macOS; never on Linux, where a hung service would freeze the main process.
import { twoActions } from '../../../shared/projection/reminder-text';
import type { ReminderChannel, ReminderReport } from '../../ports/reminder-channel';

interface Options {
  title: string;
  body: string;
  silent: boolean;
  timeoutType: 'default';
  urgency: 'normal';
  actions: { type: 'button'; text: string }[];
}

/** The part of Electron's class that is used. */
export interface NativeNotification {
  on(event: 'show', listener: () => void): unknown;
  on(event: 'click', listener: () => void): unknown;
  on(event: 'close', listener: (details?: { reason?: string }) => void): unknown;
  on(event: 'failed', listener: (event: unknown, error: string) => void): unknown;
  on(event: 'action', listener: (details: { actionIndex?: number }, index?: number) => void): unknown;
  show(): void;
  close(): void;
}

export interface NotificationClass {
  new (options: Options): NativeNotification;
  isSupported(): boolean;
}

function closedReport(reason: string | undefined): ReminderReport {
  // Only Windows says why; elsewhere it closes when the person puts it away.
  return { type: 'closed', how: reason === 'timedOut' ? 'expired' : reason === 'applicationHidden' ? 'gone' : 'dismissed' };
}

export function electronChannel(Notification: NotificationClass): ReminderChannel {
  /** Electron forgets a notification that nothing refers to, and its events with it. */
  const kept = new Set<NativeNotification>();

  return {
    name: 'electron',
    async show({ text }, report) {
      if (!Notification.isSupported()) throw new Error('this system has no notifications');
      const offered = twoActions(text);
      const notification = new Notification({
        title: text.title,
        body: text.body,
        silent: true,
        timeoutType: 'default',
        urgency: 'normal',
        actions: offered.map(({ label }) => ({ type: 'button', text: label })),
      });
      kept.add(notification);
      let over = false;
      const end = (last: ReminderReport | null): void => {
        if (over) return;
        over = true;
        kept.delete(notification);
        if (last) report(last);
      };
      const answer = (answered: ReminderReport): void => {
        if (over) return;
        end(answered);
        notification.close();
      };

      notification.on('click', () => answer({ type: 'answered', answer: 'open' }));
      // Up to Electron 33 the index is the second argument, later it is in the details as well.
      notification.on('action', (details, index) => {
        const chosen = offered[details.actionIndex ?? index ?? -1];
        answer({ type: 'answered', answer: chosen?.answer ?? 'open' });
      });
      notification.on('close', (details) => end(closedReport(details?.reason)));

      await new Promise<void>((resolve, reject) => {
        let shown = false;
        notification.on('show', () => {
          shown = true;
          resolve();
        });
        notification.on('failed', (_event, error) => {
          if (shown) end({ type: 'closed', how: 'gone' });
          reject(new Error(error));
        });
        notification.show();
      }).catch((error: unknown) => {
        end(null);
        throw error;
      });

      return {
        withdraw() {
          if (over) return;
          end(null);
          notification.close();
        },
      };
    },
  };
}
