// Hears from the login manager that the machine is about to sleep or has woken.
import type { MessageBus, Release } from '../../ports/message-bus';
import { loginManager } from './own-session';

export function sleepAnnouncements(bus: MessageBus, listener: (news: 'suspended' | 'resumed') => void): Release {
  const from = { sender: loginManager.destination, interface: loginManager.interface, member: 'PrepareForSleep' };
  return bus.onSignal(from, ({ body: [asleep] }) => {
    if (typeof asleep === 'boolean') listener(asleep ? 'suspended' : 'resumed');
  });
}
