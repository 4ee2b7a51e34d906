// Says a reminder through node-notifier: the first choice on Windows and macOS, and on Linux only where the D-Bus client cannot be loaded.
import type { ReminderChannel, ReminderReport } from '../../ports/reminder-channel';
import type { Log } from '../../ports/log';
import { watchNotifierProcess } from './notifier-process';
import type { NotifierProcess } from './notifier-process';
import { notifyOptions, removalOptions, reportOf, shownForSeconds } from './notifier-words';
import type { NotifierPlatform, NotifierResponse } from './notifier-words';

/** The part of node-notifier that is used. Some of its helpers write warnings, which arrive as an error of type string. */
export interface Notifier {
  notify(
    options: Record<string, unknown>,
    callback: (error: Error | string | null, response?: string, metadata?: NotifierResponse['metadata']) => void,
  ): unknown;
}

export interface NodeNotifierOptions {
  platform: NotifierPlatform;
  appName: string;
  windowsAppId: string;
  log: Log;
  /** notify-send ends once it has delivered, and hangs when the notification service does. */
  notifySendLimitMs?: number;
  load?: () => Promise<Notifier>;
  watchNotifier?: () => NotifierProcess;
}

/** Helpers that wait for the person say nothing when they succeed; one that fails does so within this time. */
const quietMeansShownMs = 700;
const removalLimitMs = 2000;

const loadNodeNotifier = async (): Promise<Notifier> => {
  const { default: notifier } = await import('node-notifier');
  return notifier as unknown as Notifier;
};

export function nodeNotifierChannel(options: NodeNotifierOptions): ReminderChannel {
  const { platform, log, notifySendLimitMs = 1800, load = loadNodeNotifier, watchNotifier = watchNotifierProcess } = options;

  return {
    name: 'node-notifier',
    async show({ id, text }, report) {
      const notifier = await load();
      const asked = { ...options, reminderId: id };
      let over = false;
      let timer: NodeJS.Timeout | undefined;
      const helper = watchNotifier();

      const end = (last: ReminderReport | null): void => {
        if (over) return;
        over = true;
        clearTimeout(timer);
        if (!last) return;
        helper.end();
        report(last);
      };

      const takeOff = (): void => {
        const removal = removalOptions(platform, asked);
        if (!removal) return helper.end();
        const remover = watchNotifier();
        const endBoth = (): void => {
          clearTimeout(limit);
          helper.end();
          remover.end();
        };
        const limit = setTimeout(endBoth, removalLimitMs);
        try {
          notifier.notify(removal, endBoth);
        } catch (error) {
          log(`node-notifier: could not take the notification away: ${String(error)}`, 'warning');
          endBoth();
        }
      };

      await new Promise<void>((resolve, reject) => {
        let shown = false;
        const settle = (): void => {
          shown = true;
          clearTimeout(timer);
          resolve();
        };
        const fail = (reason: Error): void => {
          helper.end();
          if (shown) return end({ type: 'closed', how: 'gone' });
          end(null);
          reject(reason);
        };
        timer =
          platform === 'linux'
            ? setTimeout(() => fail(new Error(`notify-send did not end within ${notifySendLimitMs} ms`)), notifySendLimitMs)
            : setTimeout(settle, quietMeansShownMs);

        const heard: Parameters<Notifier['notify']>[1] = (error, response, metadata = {}) => {
          if (over) return;
          if (error instanceof Error) return fail(error);
          if (platform === 'linux') {
            settle();
            // Nothing tells how it leaves the screen; it was asked to stay for so long.
            timer = setTimeout(() => end({ type: 'closed', how: 'expired' }), shownForSeconds * 1000);
            return;
          }
          const said = reportOf(platform, { response, metadata }, text);
          if (!said) return fail(new Error('the helper program ended without a word'));
          settle();
          end(said);
        };
        try {
          notifier.notify(notifyOptions(platform, text, asked), heard);
        } catch (error) {
          fail(error as Error);
        }
      });

      return {
        withdraw() {
          if (over) return;
          end(null);
          takeOff();
        },
      };
    },
  };
}
