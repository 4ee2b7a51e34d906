// Says whether Electron's idle time means anything in this session: a program that speaks X inside a Wayland session sees only input to X windows.

/** `wayland through x`: the session is Wayland, this process is not. */
export type SessionKind = 'x' | 'wayland' | 'wayland through x';

export interface SessionSigns {
  environment: Readonly<Record<string, string | undefined>>;
  /** The value of a switch on Electron's command line; empty where it is not given. */
  switchValue: (name: string) => string;
  electronVersion: string;
}

/** From this version on Electron speaks Wayland by itself where the session does. */
const waylandByItself = 38;

function speaksWayland({ environment, switchValue, electronVersion }: SessionSigns): boolean {
  const platform = switchValue('ozone-platform');
  if (platform !== '') return platform === 'wayland';
  const hint = switchValue('ozone-platform-hint') || (environment['ELECTRON_OZONE_PLATFORM_HINT'] ?? '');
  if (hint === 'wayland' || hint === 'auto') return true;
  return hint === '' && Number.parseInt(electronVersion, 10) >= waylandByItself;
}

export function sessionKind(signs: SessionSigns): SessionKind {
  const { environment, switchValue } = signs;
  const kind = environment['XDG_SESSION_TYPE'];
  const named = kind === 'x11' || kind === 'wayland' ? kind : null;
  const isWayland = switchValue('ozone-platform') === 'wayland' || (named ? named === 'wayland' : Boolean(environment['WAYLAND_DISPLAY']));
  if (!isWayland) return 'x';
  return speaksWayland(signs) ? 'wayland' : 'wayland through x';
}
