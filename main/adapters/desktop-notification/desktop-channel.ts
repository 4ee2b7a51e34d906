// Says a reminder as a notification of the Linux desktop, by the desktop's own protocol: with its actions, and with how it left the screen.
import type { Translate } from '../../../shared/messages/translate';
import type { BusSignal, ConnectBus, MessageBus, Release } from '../../ports/message-bus';
import type { ReminderChannel, ReminderReport } from '../../ports/reminder-channel';
import { answerOf, closedHow, notifications, notifyCall } from './notify-arguments';

/**
 * The caller gives up long before, but a hung service may still show the notification when it recovers;
 * only whoever still waits for the answer learns its number and can take it off the screen.
 */
const asLongAsItTakesMs = 2 ** 31 - 1;

export interface DesktopChannelOptions {
  connect: ConnectBus;
  translate: Translate;
  /** A name from the icon theme or a path; empty for the desktop entry's own. */
  icon?: string;
}

async function capabilitiesOn(bus: MessageBus): Promise<readonly unknown[]> {
  const [capabilities] = await bus.call({ ...notifications, member: 'GetCapabilities' });
  return Array.isArray(capabilities) ? capabilities : [];
}

/** Hears from before the reminder is asked for: an answer may come in with the very bytes that say it is shown. */
function listen(
  bus: MessageBus,
  onSignal: (signal: BusSignal) => void,
  onService: (present: boolean) => void,
): Release {
  const from = { sender: notifications.destination, interface: notifications.interface };
  const releases = [
    bus.onSignal({ ...from, member: 'ActionInvoked' }, onSignal),
    bus.onSignal({ ...from, member: 'NotificationClosed' }, onSignal),
    bus.onNameOwner(notifications.destination, onService),
  ];
  return () => {
    for (const release of releases) release();
  };
}

export function desktopChannel({ connect, translate, icon = '' }: DesktopChannelOptions): ReminderChannel {
  return {
    name: 'desktop',
    async show({ text }, report) {
      const bus = await connect();
      const capabilities = await capabilitiesOn(bus);
      // A reminder that can only be read cannot be answered; our own card can.
      if (!capabilities.includes('actions')) throw new Error('the notifications of this desktop have no actions');

      let id: unknown = null;
      let servicePresent = true;
      let over = false;
      const early: BusSignal[] = [];

      const end = (last?: ReminderReport): void => {
        if (over) return;
        over = true;
        stopListening();
        if (last) report(last);
      };
      const close = (): void => {
        // Refused when the notification or the service is gone already, which is what was wanted.
        bus.call({ ...notifications, member: 'CloseNotification', signature: 'u', body: [id] }).catch(() => undefined);
      };
      const hear = (signal: BusSignal): void => {
        const [about, detail] = signal.body;
        if (over || about !== id) return;
        if (signal.member === 'NotificationClosed') return end({ type: 'closed', how: closedHow(detail) });
        const answer = answerOf(detail, text);
        if (answer === null) return;
        end({ type: 'answered', answer });
        // Some desktops (dunst) keep it on the screen after an answer.
        close();
      };
      const stopListening = listen(
        bus,
        (signal) => (id === null ? void early.push(signal) : hear(signal)),
        (present) => {
          servicePresent = present;
          // Before it is shown an absence is no loss: the bus may start the service with the call.
          if (!present && id !== null) end({ type: 'closed', how: 'lost' });
        },
      );

      const look = {
        appName: translate('app.name'),
        openLabel: translate('reminder.open'),
        icon,
        bodyIsMarkup: capabilities.includes('body-markup'),
      };
      try {
        const call = notifyCall(text, look, (signature, value) => bus.variant(signature, value));
        [id] = await bus.call(call, asLongAsItTakesMs);
        if (!servicePresent) throw new Error('the notification service went away');
      } catch (error) {
        end();
        throw error;
      }
      for (const signal of early) hear(signal);

      return {
        withdraw() {
          if (over) return;
          end();
          close();
        },
      };
    },
  };
}
