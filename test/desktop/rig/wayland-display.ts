// A Wayland compositor without a screen (Weston, headless), for the smoke tests on Wayland.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { startChild } from './child';
import type { Environment } from './environment';
import { until } from './until';

export interface WaylandDisplay {
  /** What a program needs to appear there and nowhere else; undefined takes a variable away. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly flags: readonly string[];
  release(): Promise<void>;
}

export async function acquireWaylandDisplay(environment: Environment): Promise<WaylandDisplay> {
  const name = 'wayland-test';
  const compositor = await startChild(
    'sh',
    // It logs to stderr, and its first line is waited for on stdout. The idle time of 0 keeps its own screen saver off.
    [...['-c', 'exec "$0" "$@" 2>&1', 'weston', '--backend=headless-backend.so'], ...[`--socket=${name}`, '--idle-time=0', '--no-config', '--width=1280', '--height=800']],
    { readyOn: 'stdout', environment },
  );
  const socket = path.join(environment['XDG_RUNTIME_DIR'] ?? '', name);
  try {
    await until('the compositor listens', () => existsSync(socket));
  } catch (error) {
    await compositor.release();
    throw error;
  }
  return {
    environment: { DISPLAY: undefined, WAYLAND_DISPLAY: name, XDG_SESSION_TYPE: 'wayland' },
    // The headless compositor has no graphics card, and Chromium's search for one can leave its windows without a picture.
    flags: ['--ozone-platform=wayland', '--disable-gpu'],
    release: compositor.release,
  };
}
