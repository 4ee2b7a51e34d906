// A whole desktop for one test file: display, buses, tray, notification service and a way to start the app, given back in the right order.
import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import { acquireSessionBus, acquireSystemBus, type Bus } from './buses';
import { acquireDisplay, type Display, type DisplayOptions } from './display';
import { privateEnvironment, type Environment } from './environment';
import { inputOn, type Input } from './input';
import { launch, type LaunchOptions, type RunningApp } from './launch';
import { acquireNotificationServer, type NotificationServer, type NotificationServerOptions } from './notification-server';
import { acquirePrivateFolder } from './private-folder';
import { createReleases } from './releases';
import { lookAt, type Screen } from './screen';
import { acquireTrayHost, type TrayHost } from './tray-host';
import { typistOn, type Typist } from './typist';

export interface DesktopOptions {
  readonly display?: DisplayOptions;
  /** `false`: the panel is not there yet; `desktop.tray.start()` brings it. */
  readonly tray?: boolean;
  /** `running: false`: no notification service until `desktop.notifications.start()`. */
  readonly notifications?: NotificationServerOptions;
}

export interface LaunchOnDesktop extends Partial<Omit<LaunchOptions, 'environment'>> {
  /** Added to the desktop's own environment; undefined takes a variable away. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

export interface Desktop {
  readonly display: Display;
  readonly sessionBus: Bus;
  readonly systemBus: Bus;
  readonly environment: Environment;
  readonly folder: string;
  readonly tray: TrayHost;
  readonly notifications: NotificationServer;
  readonly screen: Screen;
  readonly input: Input;
  readonly typist: Typist;
  /** Starts the app with fresh user data, or with `userDataDir` of an earlier launch. */
  launch(options?: LaunchOnDesktop): Promise<RunningApp>;
  /** A new empty folder for user data, to put something into before the app starts. */
  newUserDataDir(): string;
  release(): Promise<void>;
}

function merge(base: Environment, changed: LaunchOnDesktop['environment'] = {}): Environment {
  const merged: Record<string, string> = { ...base };
  for (const [name, value] of Object.entries(changed)) {
    if (value === undefined) delete merged[name];
    else merged[name] = value;
  }
  return merged;
}

export async function acquireDesktop(options: DesktopOptions = {}): Promise<Desktop> {
  const releases = createReleases();
  try {
    const folder = acquirePrivateFolder('rig');
    releases.add(folder.release);
    const bare = privateEnvironment(folder);
    const display = await acquireDisplay(bare, folder.path, options.display);
    releases.add(display.release);
    const sessionBus = await acquireSessionBus(bare, folder.path);
    releases.add(sessionBus.release);
    const systemBus = await acquireSystemBus(bare, folder.path);
    releases.add(systemBus.release);
    const environment: Environment = {
      ...bare,
      ...display.environment,
      DBUS_SESSION_BUS_ADDRESS: sessionBus.address,
      DBUS_SYSTEM_BUS_ADDRESS: systemBus.address,
    };
    const tray = await acquireTrayHost(sessionBus.address, { running: options.tray ?? true });
    releases.add(tray.release);
    const notifications = await acquireNotificationServer(sessionBus.address, options.notifications);
    releases.add(notifications.release);

    const typist = typistOn(display, environment);
    releases.add(typist.stop);

    const userDataDirs = folder.inside('user-data');
    const newUserDataDir = (): string => mkdtempSync(path.join(userDataDirs, 'unsit-'));
    return {
      display,
      sessionBus,
      systemBus,
      environment,
      folder: folder.path,
      tray,
      notifications,
      screen: lookAt(display, environment),
      input: inputOn(display, environment, typist),
      typist,
      newUserDataDir,
      async launch({ environment: changed, userDataDir = newUserDataDir(), ...rest } = {}) {
        const running = await launch({ ...rest, userDataDir, environment: merge(environment, changed) });
        // Electron aborts when its bus goes first; releasing newest first stops every app before the buses.
        releases.add(() => running.quit());
        return running;
      },
      release: () => releases.release(),
    };
  } catch (error) {
    await releases.release();
    throw error;
  }
}
