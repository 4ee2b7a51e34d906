// Chooses who holds the person's shortcut: Electron, or on Wayland the desktop's portal.
import { globalShortcut } from 'electron';
import { electronShortcut } from '../adapters/global-shortcut/electron-shortcut';
import { portalShortcut } from '../adapters/shortcut-portal/portal-shortcut';
import { appId } from '../../shared/app-id/app-id';
import type { Translate } from '../../shared/messages/translate';
import type { Settings } from '../../shared/settings/settings';
import type { Loop } from '../loop/loop';
import type { Log } from '../ports/log';
import type { ConnectBus } from '../ports/message-bus';
import type { HoldKeys } from '../ports/shortcut';
import { followedShortcut } from '../shortcut/followed-shortcut';
import type { FollowedShortcut } from '../shortcut/followed-shortcut';
import { sessionHere } from './session-here';

export interface ShortcutContext {
  settings: () => Settings;
  loop: () => Loop;
  connectBus: ConnectBus;
  translate: Translate;
  log: Log;
}

/** The portal wants the name of our desktop entry; packages of ours have it under one of these. */
const desktopEntries = [appId, 'unsit'];

function holdHere({ settings, connectBus, translate, log }: ShortcutContext): HoldKeys {
  const kind = sessionHere();
  if (process.platform !== 'linux' || kind === 'x') return electronShortcut(globalShortcut);
  const description = (): string => translate(`setting.shortcutDoes.${settings().shortcutDoes}`);
  return portalShortcut({ connect: connectBus, description, appIds: desktopEntries, log });
}

export function shortcutHere(context: ShortcutContext): FollowedShortcut {
  const { settings, loop } = context;
  return followedShortcut({
    wanted: () => settings().shortcut,
    hold: holdHere(context),
    onPressed: () => {
      const { shortcutDoes, snoozeMinutes } = settings();
      if (shortcutDoes === 'start') loop().say({ type: 'openBreak', routineId: null });
      else loop().say({ type: 'snooze', minutes: snoozeMinutes });
    },
  });
}
