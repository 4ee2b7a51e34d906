// The facts of the Diagnostics window in plain words, one pair a line; the window and the report say the same.
import type { MessageKey } from '../messages/english';
import type { Translate } from '../messages/translate';
import type { Diagnostics } from './diagnostics';

export interface FactLine {
  label: MessageKey;
  value: string;
}

const sessionKeys = { x: 'diagnostics.session.x', wayland: 'diagnostics.session.wayland', 'wayland through x': 'diagnostics.session.throughX' } as const;
const channelKeys: Readonly<Record<string, MessageKey>> = { desktop: 'settings.channel.desktop', card: 'settings.channel.card' };

function sessionText({ desktop, session }: Diagnostics, translate: Translate): string {
  const parts = [desktop, session === null ? '' : translate(sessionKeys[session])].filter((part) => part !== '');
  return parts.length === 0 ? translate('diagnostics.unnamed') : parts.join(' · ');
}

function channelText(channel: string | null, translate: Translate): string {
  if (channel === null) return translate('diagnostics.channel.none');
  return translate(channelKeys[channel] ?? 'settings.channel.other', { name: channel });
}

export function factLines(facts: Diagnostics, translate: Translate): FactLine[] {
  const trayKey = facts.trayShown === null ? 'diagnostics.tray.unknown' : facts.trayShown ? 'diagnostics.tray.shown' : 'diagnostics.tray.hidden';
  return [
    { label: 'diagnostics.unsit', value: translate('diagnostics.versions', { unsit: facts.unsit, electron: facts.electron, chromium: facts.chromium }) },
    { label: 'diagnostics.system', value: facts.system },
    { label: 'diagnostics.desktop', value: sessionText(facts, translate) },
    { label: 'diagnostics.idle', value: translate(facts.idle === null ? 'diagnostics.idle.none' : `diagnostics.idle.${facts.idle}`) },
    { label: 'diagnostics.sleep', value: translate(facts.sleepAnnounced ? 'diagnostics.sleep.announced' : 'diagnostics.sleep.noticed') },
    { label: 'diagnostics.tray', value: translate(trayKey) },
    { label: 'diagnostics.channel', value: channelText(facts.lastChannel, translate) },
    { label: 'diagnostics.folder', value: facts.folder },
    { label: 'diagnostics.crashDumps', value: translate('diagnostics.crashDumps.count', { count: facts.crashDumps }) },
  ];
}
