// Asks the desktop's screen saver whether the screen is locked or covered; one row for each name under which desktops have it.
import { freshForMs } from '../../../shared/presence/fresh';
import type { BusQuestion } from '../../ports/presence-source';

interface ScreenSaver {
  name: string;
  path: string;
}

/** KDE and others have the first one, GNOME the second; the rest are desktops with a screen saver of their own. */
export const screenSavers: readonly ScreenSaver[] = [
  { name: 'org.freedesktop.ScreenSaver', path: '/org/freedesktop/ScreenSaver' },
  { name: 'org.gnome.ScreenSaver', path: '/org/gnome/ScreenSaver' },
  { name: 'org.cinnamon.ScreenSaver', path: '/org/cinnamon/ScreenSaver' },
  { name: 'org.mate.ScreenSaver', path: '/org/mate/ScreenSaver' },
  { name: 'org.xfce.ScreenSaver', path: '/org/xfce/ScreenSaver' },
];

const answerLimitMs = 1_000;

export function screenSaverQuestion({ name, path }: ScreenSaver): BusQuestion<boolean> {
  return {
    what: name,
    name,
    freshForMs,
    isNews: (before, after) => before !== after,
    waitedFor: false,
    on: (bus) => ({
      async ask() {
        const [active] = await bus.call({ destination: name, path, interface: name, member: 'GetActive' }, answerLimitMs);
        if (typeof active !== 'boolean') throw new Error('it does not say whether it is active');
        return active;
      },
      // KDE says it on a second path too, hence no path here.
      listen: (heard) =>
        bus.onSignal({ sender: name, interface: name, member: 'ActiveChanged' }, ({ body: [active] }) => {
          if (typeof active === 'boolean') heard(active);
        }),
    }),
  };
}
