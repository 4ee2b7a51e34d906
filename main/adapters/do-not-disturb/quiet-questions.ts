// Knows which of the notification services has its own do-not-disturb, where it keeps it, and what its answer means.
import type { BusCall } from '../../ports/message-bus';

/** A key of GSettings; it exists only where the desktop that owns it is installed. */
export interface SettingsKey {
  schema: string;
  key: string;
}

export interface QuietQuestion {
  /** Matched on what the service calls itself: its name and its maker. */
  service: RegExp;
  ask: { call: BusCall } | { setting: SettingsKey };
  /** Null for an answer that says nothing. */
  isQuiet: (answer: unknown) => boolean | null;
}

const notifications = 'org.freedesktop.Notifications';

export function propertyCall(destination: string, path: string, owner: string, property: string): BusCall {
  return { destination, path, interface: 'org.freedesktop.DBus.Properties', member: 'Get', signature: 'ss', body: [owner, property] };
}

/** The specification's own word, in its version 1.3 and long before it on KDE. */
export const inhibitedCall = propertyCall(notifications, '/org/freedesktop/Notifications', notifications, 'Inhibited');

const yes = (answer: unknown): boolean | null => (typeof answer === 'boolean' ? answer : null);
const no = (answer: unknown): boolean | null => (typeof answer === 'boolean' ? !answer : null);

/** Modes are named by the person; these are the names that its manual and its users give this one. */
const quietModes = /^(do-not-disturb|dnd|silent|quiet|focus)$/i;

function isQuietMode(modes: unknown): boolean | null {
  return Array.isArray(modes) ? modes.some((mode) => typeof mode === 'string' && quietModes.test(mode)) : null;
}

/** The first that matches is asked. */
export const quietQuestions: readonly QuietQuestion[] = [
  { service: /^gnome-shell/i, ask: { setting: { schema: 'org.gnome.desktop.notifications', key: 'show-banners' } }, isQuiet: no },
  { service: /cinnamon/i, ask: { setting: { schema: 'org.cinnamon.desktop.notifications', key: 'display-notifications' } }, isQuiet: no },
  { service: /\bMATE\b/i, ask: { setting: { schema: 'org.mate.NotificationDaemon', key: 'do-not-disturb' } }, isQuiet: yes },
  { service: /elementary/i, ask: { setting: { schema: 'io.elementary.notifications', key: 'do-not-disturb' } }, isQuiet: yes },
  {
    service: /xfce/i,
    ask: {
      call: {
        destination: 'org.xfce.Xfconf',
        path: '/org/xfce/Xfconf',
        interface: 'org.xfce.Xfconf',
        member: 'GetProperty',
        signature: 'ss',
        body: ['xfce4-notifyd', '/do-not-disturb'],
      },
    },
    isQuiet: yes,
  },
  { service: /^dunst\b/i, ask: { call: propertyCall(notifications, '/org/freedesktop/Notifications', 'org.dunstproject.cmd0', 'paused') }, isQuiet: yes },
  {
    service: /^mako\b/i,
    ask: { call: { destination: notifications, path: '/fr/emersion/Mako', interface: 'fr.emersion.Mako', member: 'ListModes' } },
    isQuiet: isQuietMode,
  },
  {
    service: /swaync|swaynotificationcenter/i,
    ask: { call: { destination: notifications, path: '/org/erikreider/swaync/cc', interface: 'org.erikreider.swaync.cc', member: 'GetDnd' } },
    isQuiet: yes,
  },
];

export function questionFor(name: string, maker: string): QuietQuestion | null {
  return quietQuestions.find(({ service }) => service.test(name) || service.test(maker)) ?? null;
}

/** What `gsettings get` prints for a switch. */
export function switchIn(output: string): boolean | null {
  const word = output.trim();
  return word === 'true' || word === 'false' ? word === 'true' : null;
}
