// Chooses the tray of this platform: on Linux one that comes back when a tray host appears late.
import { electronTrayPlace } from '../adapters/tray/electron-tray';
import { trayHostOnBus } from '../adapters/tray/tray-host-on-bus';
import { trayViewOn } from '../adapters/tray/tray-view';
import type { ConnectBus } from '../ports/message-bus';
import type { Log } from '../ports/log';
import type { OpenTray } from '../ports/tray';

export function openTrayHere(connectBus: ConnectBus, log: Log): OpenTray {
  const place = electronTrayPlace(process.platform);
  return process.platform === 'linux'
    ? trayViewOn({ place, onTrayHost: trayHostOnBus(connectBus, log) })
    : trayViewOn({ place });
}
