// Holds back what would talk to a bus or open a window until its moment has come, so that the tray icon waits for nobody.
import type { ConnectBus } from '../ports/message-bus';

export interface HeldBack {
  begin(): void;
  begun: Promise<void>;
  /** The same connector, which does nothing before the beginning. */
  connect: (connect: ConnectBus) => ConnectBus;
}

export function heldBack(): HeldBack {
  let begin = (): void => undefined;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  return { begin: () => begin(), begun, connect: (connect) => () => begun.then(connect) };
}
