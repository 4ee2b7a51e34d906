// Chooses who says on this desktop whether something fills the screen, and which programs the person's list is compared with.
import { app } from 'electron';
import { macDisplayHeld, macForeground } from '../adapters/mac-screen/mac-screen';
import { programOfAppId } from '../adapters/running-programs/desktop-entry';
import { namesOfProcess } from '../adapters/running-programs/linux-programs';
import { runningPrograms } from '../adapters/running-programs/running-programs';
import { fillsScreen } from '../adapters/wayland/covering';
import { askForToplevels } from '../adapters/wayland/toplevels';
import { waylandSocket } from '../adapters/wayland/wayland-socket';
import { windowsShell } from '../adapters/windows-shell/windows-shell';
import { xForeground, xFullScreen } from '../adapters/x-server/x-windows';
import { isListed } from '../../shared/reminder/listed-app';
import type { OutputOf } from '../ports/brief-program';
import type { Log } from '../ports/log';
import type { SurroundingSource } from '../ports/surroundings';
import { firstToKnow } from '../surroundings/first-to-know';
import { noted } from '../surroundings/noted';
import { sessionHere } from './session-here';

export interface ScreenContext {
  holdApps: () => readonly string[];
  /** Something keeps the screen awake: what presence follows anyway. */
  keptAwake: () => boolean;
  outputOf: OutputOf;
  log: Log;
}

/** `foreground`: every name of the program in front, none where nobody is; null where it cannot be known. */
interface ScreenQuestions {
  fullScreen: () => Promise<boolean | null>;
  foreground: () => Promise<string[] | null>;
}

const environment = process.env;

function onLinux({ keptAwake, log }: ScreenContext): ScreenQuestions {
  const kind = sessionHere();
  const place = { environment, ownPid: process.pid };

  async function inFrontOfX(): Promise<string[] | null> {
    const front = await xForeground(place);
    if (front === null) return null;
    // Where the session is Wayland, X knows only of its own windows.
    if (front === 'nobody') return kind === 'x' ? [] : null;
    const names = [...front.classNames, ...(front.pid === null ? [] : await namesOfProcess(front.pid))];
    return names.length === 0 ? null : names;
  }
  const x = { fullScreen: noted('X server, full screen', () => xFullScreen(place), log), foreground: noted('X server, program in front', inFrontOfX, log) };
  if (kind === 'x') return x;

  const socket = waylandSocket(environment);
  const toplevels = async () => (socket === null ? null : askForToplevels(socket));
  async function inFrontOfWayland(): Promise<string[] | null> {
    const windows = await toplevels();
    if (windows === null) return null;
    const front = windows.find(({ activated }) => activated)?.appId;
    if (front === undefined) return [];
    const program = await programOfAppId(front, environment);
    return [front, ...(program === null ? [] : [program])];
  }
  async function windowsFill(): Promise<boolean | null> {
    const windows = await toplevels();
    return windows === null ? null : fillsScreen(windows);
  }
  // An X server inside a Wayland session is asked only where we speak to it anyway: asking would start it.
  const throughX = kind === 'wayland through x';
  const xFills = async (): Promise<boolean | null> => ((await x.fullScreen()) === true ? true : null);
  return {
    fullScreen: firstToKnow([
      noted('compositor, full screen', windowsFill, log),
      ...(throughX ? [xFills] : []),
      // The desktop does not tell; a film or a presentation keeps the screen awake.
      () => Promise.resolve(keptAwake()),
    ]),
    foreground: firstToKnow([noted('compositor, program in front', inFrontOfWayland, log), ...(throughX ? [x.foreground] : [])]),
  };
}

function onWindows({ log }: ScreenContext): ScreenQuestions {
  const shell = windowsShell(environment);
  app.on('quit', shell.release);
  async function foreground(): Promise<string[]> {
    const front = (await shell.ask()).foreground;
    return front === null ? [] : [front];
  }
  return {
    fullScreen: noted('Windows’ shell, full screen', async () => (await shell.ask()).fullScreen, log),
    foreground: noted('Windows’ shell, program in front', foreground, log),
  };
}

function onMac({ outputOf, log }: ScreenContext): ScreenQuestions {
  return {
    fullScreen: noted('power assertions', () => macDisplayHeld(outputOf), log),
    foreground: noted('program in front', () => macForeground(outputOf), log),
  };
}

function questionsHere(context: ScreenContext): ScreenQuestions {
  if (process.platform === 'linux') return onLinux(context);
  if (process.platform === 'win32') return onWindows(context);
  if (process.platform === 'darwin') return onMac(context);
  const unknown = (): Promise<null> => Promise.resolve(null);
  return { fullScreen: unknown, foreground: unknown };
}

export function screenSources(context: ScreenContext): SurroundingSource[] {
  const { holdApps, outputOf, log } = context;
  const { fullScreen, foreground } = questionsHere(context);
  const running = noted(
    'running programs',
    () => runningPrograms({ platform: process.platform, environment, uid: process.getuid?.() ?? -1, outputOf }),
    log,
  );
  const programs = firstToKnow([foreground, running]);

  async function listedApp(): Promise<boolean | null> {
    const listed = holdApps();
    if (listed.length === 0) return false;
    const names = await programs();
    return names === null ? null : isListed(names, listed);
  }
  return [
    { surrounding: 'fullscreen', name: 'full screen', ask: fullScreen },
    { surrounding: 'app', name: 'listed programs', ask: listedApp },
  ];
}
