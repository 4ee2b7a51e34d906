// Turns a reminder into what the desktop's notification service is asked to show, and its words back into ours.
import { appId } from '../../../shared/app-id/app-id';
import type { ReminderText } from '../../../shared/projection/reminder-text';
import type { ReminderAnswer } from '../../../shared/projection/reminder-text';
import type { ReminderClosed } from '../../../shared/state/event';
import type { BusCall } from '../../ports/message-bus';

export const notifications = {
  destination: 'org.freedesktop.Notifications',
  path: '/org/freedesktop/Notifications',
  interface: 'org.freedesktop.Notifications',
} as const;

/** The specification's key for a click on the notification itself. */
const bodyAction = 'default';
/** Leaves to the desktop how long it shows. */
const asTheDesktopLikes = -1;
const urgencyNormal = 1;

export interface NotificationLook {
  /** The name of the program as people know it. */
  appName: string;
  /** The label of the click on the body, for desktops that show it as a button. */
  openLabel: string;
  /** A name from the icon theme or a path; empty for the desktop entry's own. */
  icon: string;
  bodyIsMarkup: boolean;
}

export function notifyCall(
  text: ReminderText,
  look: NotificationLook,
  variant: (signature: string, value: unknown) => unknown,
): BusCall {
  const actions = [bodyAction, look.openLabel, ...text.actions.flatMap(({ answer, label }) => [answer, label])];
  const hints = {
    urgency: variant('y', urgencyNormal),
    category: variant('s', 'x-unsit.reminder'),
    // Where a desktop finds the icon, and the person's own wishes for our notifications.
    'desktop-entry': variant('s', appId),
  };
  const body = look.bodyIsMarkup ? escapeMarkup(text.body) : text.body;
  return {
    ...notifications,
    member: 'Notify',
    signature: 'susssasa{sv}i',
    body: [look.appName, 0, look.icon, text.title, body, actions, hints, asTheDesktopLikes],
  };
}

export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** What a chosen action answers; null for one that this reminder did not offer. */
export function answerOf(actionKey: unknown, text: ReminderText): ReminderAnswer | 'open' | null {
  if (actionKey === bodyAction) return 'open';
  return text.actions.find(({ answer }) => answer === actionKey)?.answer ?? null;
}

/** The specification's reasons: 1 expired, 2 dismissed, 3 closed by a call, 4 undefined. */
export function closedHow(reason: unknown): ReminderClosed {
  if (reason === 1) return 'expired';
  return reason === 2 ? 'dismissed' : 'gone';
}
