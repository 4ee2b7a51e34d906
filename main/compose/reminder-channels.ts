// Puts the channels of this platform in their order: the desktop's own notification first, our card last.
import { app, Notification } from 'electron';
import { desktopChannel } from '../adapters/desktop-notification/desktop-channel';
import { electronChannel } from '../adapters/electron-notification/electron-channel';
import { nodeNotifierChannel } from '../adapters/node-notifier/node-notifier-channel';
import { appId } from '../../shared/app-id/app-id';
import type { Translate } from '../../shared/messages/translate';
import type { ConnectBus } from '../ports/message-bus';
import type { Log } from '../ports/log';
import type { ReminderChannel, ReminderMessage } from '../ports/reminder-channel';
import { createDelivery } from '../reminder/deliver';
import type { Deliver, Tried } from '../reminder/deliver';
import type { ReminderManner } from '../../shared/state/effect';

export interface DeliveryContext {
  connectBus: ConnectBus;
  card: ReminderChannel;
  translate: Translate;
  log: Log;
  onTried: (tried: Tried) => void;
}

/**
 * On Linux the D-Bus client is part of our own bundle, so "where it cannot load" does not happen; node-notifier
 * could not be answered there, and Electron's own notification freezes the main process when the server hangs.
 */
function channelsHere({ connectBus, card, translate, log }: DeliveryContext): ReminderChannel[] {
  const { platform } = process;
  if (platform !== 'win32' && platform !== 'darwin') return [desktopChannel({ connect: connectBus, translate }), card];
  const library = nodeNotifierChannel({ platform, appName: app.getName(), windowsAppId: appId, log });
  return [library, electronChannel(Notification), card];
}

function mannerOf({ said }: ReminderMessage): ReminderManner {
  return said.kind === 'reminder' ? said.reminder.manner : said.notice.manner;
}

/** Whoever wants our card gets it first; the desktop's notification stands in where it cannot be shown. */
export function deliveryHere(context: DeliveryContext): Deliver {
  const channels = channelsHere(context);
  const cardFirst = [context.card, ...channels.filter((channel) => channel !== context.card)];
  return createDelivery({
    channels: (message) => (mannerOf(message) === 'notification' ? channels : cardFirst),
    log: context.log,
    onTried: context.onTried,
  });
}
