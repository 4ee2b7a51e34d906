// Makes a plain source of one that lives on a bus, whatever becomes of the bus.
import type { Clock } from '../ports/clock';
import type { ConnectBus } from '../ports/message-bus';
import type { OpenOnBus, OpenSource } from '../ports/presence-source';
import { followBus } from './follow-bus';

export function sourceOnBus<Value>(connect: ConnectBus, clock: Clock, openOn: OpenOnBus<Value>): OpenSource<Value> {
  return (told) => {
    const followed = followBus(connect, clock, (bus) => openOn(bus, told), told);
    return {
      read() {
        const source = followed.current();
        return source === 'asking' || source === null ? source : source.read();
      },
      refresh() {
        const source = followed.current();
        if (source === 'asking') return null;
        if (source !== null) return source.refresh();
        followed.retry();
        return null;
      },
      release: () => followed.release(),
    };
  };
}
