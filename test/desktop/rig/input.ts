// Real keyboard and mouse on the virtual display: unlike clicks that Playwright sends, these end X's idle time and obey focus.
import type { Display } from './display';
import type { Environment } from './environment';
import { runTool } from './tools';
import type { Typist } from './typist';
import { until } from './until';

export interface WindowOnScreen {
  readonly id: string;
  readonly title: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type MouseButton = 'left' | 'middle' | 'right';
const BUTTONS: Readonly<Record<MouseButton, string>> = { left: '1', middle: '2', right: '3' };

export interface Input {
  /** Key names as xdotool knows them: "Return", "space", "ctrl+alt+b". */
  press(...keys: readonly string[]): Promise<void>;
  type(text: string): Promise<void>;
  moveMouse(x: number, y: number): Promise<void>;
  click(x: number, y: number, button?: MouseButton): Promise<void>;
  /** The windows a person sees now, whatever program they belong to. */
  windows(): Promise<readonly WindowOnScreen[]>;
  /** The window with this title, waiting for it to be on the screen. */
  window(title: string | RegExp): Promise<WindowOnScreen>;
  /** A click at a place given from the window's own upper left corner. */
  clickInWindow(title: string | RegExp, x: number, y: number, button?: MouseButton): Promise<void>;
  /** Gives a window the focus, as a click on its title bar would. */
  focus(title: string | RegExp): Promise<void>;
  /** The title of the window that has the focus; undefined when none has. */
  focusedTitle(): Promise<string | undefined>;
}

export function inputOn(display: Display, environment: Environment, { keepingStill }: Pick<Typist, 'keepingStill'>): Input {
  const xdotool = async (...toolArguments: readonly string[]): Promise<string> =>
    (await runTool('xdotool', toolArguments, { environment: { ...environment, ...display.environment } })).toString('utf8').trim();

  async function describe(id: string): Promise<WindowOnScreen | undefined> {
    try {
      const geometry = await xdotool('getwindowgeometry', '--shell', id);
      const value = (name: string): number => Number(new RegExp(`^${name}=(-?\\d+)$`, 'm').exec(geometry)?.[1]);
      const title = await xdotool('getwindowname', id);
      return { id, title, x: value('X'), y: value('Y'), width: value('WIDTH'), height: value('HEIGHT') };
    } catch {
      // The window closed between being listed and being looked at.
      return undefined;
    }
  }

  async function windows(): Promise<readonly WindowOnScreen[]> {
    // xdotool answers "nothing found" as a failure. Windows smaller than a few pixels are programs' own helpers.
    const ids = await xdotool('search', '--onlyvisible', '--name', '.').catch(() => '');
    const described = await Promise.all(ids.split('\n').filter(Boolean).map(describe));
    return described.filter((window) => window !== undefined).filter(({ width, height }) => width > 10 && height > 10);
  }

  const window = (title: string | RegExp): Promise<WindowOnScreen> =>
    until(`a window called ${String(title)} is on the screen`, async () =>
      (await windows()).find((candidate) => (typeof title === 'string' ? candidate.title === title : title.test(candidate.title))),
    );

  async function click(x: number, y: number, button: MouseButton = 'left'): Promise<void> {
    await xdotool('mousemove', '--sync', String(x), String(y), 'click', BUTTONS[button]);
  }

  return {
    async press(...keys) {
      await keepingStill(() => xdotool('key', '--clearmodifiers', ...keys));
    },
    async type(text) {
      await keepingStill(() => xdotool('type', '--clearmodifiers', '--', text));
    },
    async moveMouse(x, y) {
      await xdotool('mousemove', String(x), String(y));
    },
    click,
    windows,
    window,
    async clickInWindow(title, x, y, button) {
      const found = await window(title);
      await click(found.x + x, found.y + y, button);
    },
    async focus(title) {
      const { id } = await window(title);
      await xdotool('windowactivate', '--sync', id);
    },
    async focusedTitle() {
      // Both fail where nothing has the focus, which is an answer and not an error.
      const id = await xdotool('getactivewindow').catch(() => undefined);
      return id === undefined ? undefined : xdotool('getwindowname', id).catch(() => undefined);
    },
  };
}
