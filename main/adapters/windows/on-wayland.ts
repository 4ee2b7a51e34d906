// Tells whether our windows may be on Wayland, where Electron needs two detours.
import { app } from 'electron';

export function mayBeOnWayland(): boolean {
  if (process.platform !== 'linux') return false;
  return Boolean(process.env['WAYLAND_DISPLAY']) || app.commandLine.getSwitchValue('ozone-platform') === 'wayland';
}
