// The two message buses of a Linux session, which nobody talks to before the icon is in the tray.
import { busConnector } from '../adapters/message-bus/connect';
import { sessionBusAddresses } from '../adapters/message-bus/session-bus-addresses';
import { systemBusAddresses } from '../adapters/message-bus/system-bus-addresses';
import type { Log } from '../ports/log';
import type { ConnectBus } from '../ports/message-bus';
import type { HeldBack } from '../presence/held-back';

export interface Buses {
  session: ConnectBus;
  system: ConnectBus;
}

export function busesHere(inTray: HeldBack, log: Log): Buses {
  return {
    session: inTray.connect(busConnector({ addresses: () => sessionBusAddresses(process.env), log })),
    system: inTray.connect(busConnector({ addresses: () => systemBusAddresses(process.env), log })),
  };
}
