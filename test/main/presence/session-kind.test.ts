// The idle time Electron tells is believed in some sessions only; these are the ones there are.
import { expect, test } from 'vitest';
import { sessionKind } from '../../../main/presence/session-kind';

type Row = [string, Record<string, string>, Record<string, string>, string, string];

const wayland = { XDG_SESSION_TYPE: 'wayland', WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0' };

test.each<Row>([
  ['an X session', { XDG_SESSION_TYPE: 'x11', DISPLAY: ':0' }, {}, '45.4.1', 'x'],
  ['a bare X server', { DISPLAY: ':0' }, {}, '45.4.1', 'x'],
  ['an X session in which a nested compositor runs', { XDG_SESSION_TYPE: 'x11', DISPLAY: ':0', WAYLAND_DISPLAY: 'wayland-1' }, {}, '45.4.1', 'x'],
  ['a Wayland session with a new Electron', wayland, {}, '45.4.1', 'wayland'],
  ['a Wayland session with an old Electron', wayland, {}, '33.2.1', 'wayland through x'],
  ['a Wayland session with an old Electron that was told', wayland, { 'ozone-platform': 'wayland' }, '33.2.1', 'wayland'],
  ['a Wayland session with an old Electron that was given a hint', wayland, { 'ozone-platform-hint': 'auto' }, '33.2.1', 'wayland'],
  ['a Wayland session with a hint in the environment', { ...wayland, ELECTRON_OZONE_PLATFORM_HINT: 'wayland' }, {}, '33.2.1', 'wayland'],
  ['a Wayland session with X wanted', wayland, { 'ozone-platform': 'x11' }, '45.4.1', 'wayland through x'],
  ['a compositor started from a terminal', { XDG_SESSION_TYPE: 'tty', WAYLAND_DISPLAY: 'wayland-1' }, {}, '45.4.1', 'wayland'],
])('%s', (_name, environment, switches, electronVersion, kind) => {
  expect(sessionKind({ environment, switchValue: (name) => switches[name] ?? '', electronVersion })).toBe(kind);
});
