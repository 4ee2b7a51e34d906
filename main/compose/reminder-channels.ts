// Puts the channels of this platform in their order: the desktop's own notification first, our card last.
import { busConnector } from '../adapters/message-bus/connect';
import { sessionBusAddresses } from '../adapters/message-bus/session-bus-addresses';
import { desktopChannel } from '../adapters/desktop-notification/desktop-channel';
import type { Translate } from '../../shared/messages/translate';
import type { ConnectBus } from '../ports/message-bus';
import type { Log } from '../ports/log';
import type { ReminderChannel } from '../ports/reminder-channel';
import { createDelivery } from '../reminder/deliver';
import type { Deliver } from '../reminder/deliver';

export function sessionBus(log: Log): ConnectBus {
  return busConnector({ addresses: () => sessionBusAddresses(process.env), log });
}

export interface DeliveryContext {
  connectBus: ConnectBus;
  card: ReminderChannel;
  translate: Translate;
  log: Log;
}

export function deliveryHere({ connectBus, card, translate, log }: DeliveryContext): Deliver {
  return createDelivery({ channels: [desktopChannel({ connect: connectBus, translate }), card], log });
}
