// The screen lock as the app meets it (org.gnome.ScreenSaver on the session bus): lets a test lock the screen and unlock it.
import { connectToBus } from './bus-connection';

const NAME = 'org.gnome.ScreenSaver';
const PATH = '/org/gnome/ScreenSaver';

export interface ScreenLock {
  lock(): void;
  unlock(): void;
  release(): Promise<void>;
}

export async function acquireScreenLock(address: string): Promise<ScreenLock> {
  const bus = await connectToBus(address);
  let locked = false;
  bus.onCall((call) =>
    call.interface === NAME && call.member === 'GetActive' ? { signature: 'b', body: [locked] } : undefined,
  );
  await bus.own(NAME);

  function say(on: boolean): void {
    locked = on;
    bus.emit(PATH, NAME, 'ActiveChanged', 'b', on);
  }
  return { lock: () => say(true), unlock: () => say(false), release: () => bus.release() };
}
