// A private X display with a window manager, so that tests neither need a screen nor disturb the tester's own.
import { startChild } from './child';
import type { Environment } from './environment';
import { createIdleClock } from './idle-clock';
import { createReleases } from './releases';

export interface DisplayOptions {
  readonly width?: number;
  readonly height?: number;
  /** Lets `idleJump` move the clock from which X tells how long nobody touched anything. */
  readonly fakeIdle?: boolean;
}

export interface Display {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** For every program that is to appear on this display. */
  readonly environment: Environment;
  /** As if nobody had touched keyboard or mouse for so much longer. Needs `fakeIdle`. */
  idleJump(byMs: number): void;
  release(): Promise<void>;
}

export async function acquireDisplay(environment: Environment, folder: string, options: DisplayOptions = {}): Promise<Display> {
  const { width = 1280, height = 800, fakeIdle = false } = options;
  const releases = createReleases();
  const clock = fakeIdle ? createIdleClock(folder) : undefined;
  try {
    // Through `env`, so that the clock library is loaded into X alone: loaded into the wrapper that
    // starts X, it would leave its shared memory behind in /dev/shm.
    const clockVariables = Object.entries(clock?.environment ?? {}).map(([variable, value]) => `${variable}=${value}`);
    const server = await startChild(
      'env',
      // -displayfd: X itself picks a free display number, so that any number of files can run side by side.
      // -s 0: no screen saver; a jump of the idle clock would start it and the session would count as locked.
      [
        ...clockVariables,
        ...['Xvfb', '-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-s', '0', '-nolisten', 'tcp', '-ac', '-noreset'],
      ],
      { readyOn: 'fd3', environment },
    );
    releases.add(server.release);
    const name = `:${server.readyLine}`;
    const windowManager = await startChild('openbox', ['--sm-disable', '--startup', 'echo ready'], {
      readyOn: 'stdout',
      environment: { ...environment, DISPLAY: name },
    });
    releases.add(windowManager.release);
    return {
      name,
      width,
      height,
      environment: { DISPLAY: name },
      idleJump(byMs) {
        if (!clock) throw new Error('This display was acquired without { fakeIdle: true }');
        clock.jump(byMs);
      },
      release: () => releases.release(),
    };
  } catch (error) {
    await releases.release();
    throw error;
  }
}
