// Asks the X server what its window manager says of the windows: whether one fills a screen, and whose is in front. Titles are never asked for.
import { localDisplay } from './display-name';
import { secretHere } from './authority';
import { fillsScreen } from './covering';
import type { Place, XWindow } from './covering';
import { talkToX } from './talk';
import type { XTalk } from './talk';
import { ask, isViewable, propertyNumbers, propertyTexts, readAtom, readExtension, readOwner, readPlace, readProperty, readSize } from './words';

export interface XPlace {
  environment: Readonly<Record<string, string | undefined>>;
  ownPid: number;
  /** Where X servers put their sockets. */
  socketFolder?: string;
}

export interface XForeground {
  /** Null where the server does not know it: the window belongs to another machine. */
  pid: number | null;
  /** What the program itself calls its kind of window: two names at most. */
  classNames: string[];
}

const answerLimitMs = 1_000;
const everyDesktop = 0xffff_ffff;
/** Nobody has so many windows open. */
const mostWindows = 1_000;
const longest = { list: mostWindows, few: 64, one: 1 } as const;

const atomNames = {
  list: '_NET_CLIENT_LIST_STACKING',
  plainList: '_NET_CLIENT_LIST',
  active: '_NET_ACTIVE_WINDOW',
  desktop: '_NET_CURRENT_DESKTOP',
  windowDesktop: '_NET_WM_DESKTOP',
  state: '_NET_WM_STATE',
  fullScreen: '_NET_WM_STATE_FULLSCREEN',
  hidden: '_NET_WM_STATE_HIDDEN',
  pid: '_NET_WM_PID',
  className: 'WM_CLASS',
} as const;

type Atoms = Record<keyof typeof atomNames, number>;

async function atomsOf(talk: XTalk): Promise<Atoms> {
  const names = Object.entries(atomNames);
  const replies = await Promise.all(names.map(([, name]) => talk.ask(ask.atom(name))));
  return Object.fromEntries(names.map(([key], index) => [key, replies[index] ? readAtom(replies[index]) : 0])) as Atoms;
}

/** The numbers of a property; none where the window has no such property or is gone. */
async function numbersOf(talk: XTalk, window: number, atom: number, most: number): Promise<number[]> {
  if (atom === 0) return [];
  const reply = await talk.ask(ask.property(window, atom, most));
  return reply ? propertyNumbers(readProperty(reply)) : [];
}

const activeFrom = (numbers: readonly number[]): number | null => numbers[0] || null;

async function placeOf(talk: XTalk, window: number): Promise<Place | null> {
  const [geometry, place] = await Promise.all([talk.ask(ask.geometry(window)), talk.ask(ask.placeOnRoot(window, talk.root))]);
  return geometry && place ? { ...readSize(geometry), ...readPlace(place) } : null;
}

/** The server knows it even of a program in a box of its own, whose number outside is another than inside. */
async function pidOf(talk: XTalk, atoms: Atoms, window: number): Promise<number | null> {
  const found = await talk.ask(ask.extension('X-Resource'));
  const resources = found ? readExtension(found) : null;
  const owner = resources === null ? null : await talk.ask(ask.owner(resources, window));
  return (owner ? readOwner(owner) : null) ?? (await numbersOf(talk, window, atoms.pid, longest.one))[0] ?? null;
}

async function windowOf(talk: XTalk, atoms: Atoms, id: number, desktop: number | undefined): Promise<XWindow> {
  const [attributes, state, [itsDesktop]] = await Promise.all([
    talk.ask(ask.attributes(id)),
    numbersOf(talk, id, atoms.state, longest.few),
    numbersOf(talk, id, atoms.windowDesktop, longest.one),
  ]);
  const here = desktop === undefined || itsDesktop === undefined || itsDesktop === desktop || itsDesktop === everyDesktop;
  return {
    id,
    fullScreen: atoms.fullScreen !== 0 && state.includes(atoms.fullScreen),
    shown: here && attributes !== null && isViewable(attributes) && !(atoms.hidden !== 0 && state.includes(atoms.hidden)),
    ours: false,
    place: null,
  };
}

async function somethingFills(talk: XTalk, ownPid: number): Promise<boolean | null> {
  const atoms = await atomsOf(talk);
  const [stacked, plain, active, [desktop]] = await Promise.all([
    numbersOf(talk, talk.root, atoms.list, longest.list),
    numbersOf(talk, talk.root, atoms.plainList, longest.list),
    numbersOf(talk, talk.root, atoms.active, longest.one),
    numbersOf(talk, talk.root, atoms.desktop, longest.one),
  ]);
  // A window manager that keeps no list says nothing of full screens either.
  if (atoms.list === 0 && atoms.plainList === 0) return null;
  const windows = await Promise.all((stacked.length > 0 ? stacked : plain).map((id) => windowOf(talk, atoms, id, desktop)));
  if (!windows.some(({ fullScreen, shown }) => fullScreen && shown)) return false;
  const looked = await Promise.all(
    windows.map(async (window) => ({
      ...window,
      ours: window.fullScreen && (await pidOf(talk, atoms, window.id)) === ownPid,
      place: window.shown ? await placeOf(talk, window.id) : null,
    })),
  );
  return fillsScreen(looked, activeFrom(active));
}

async function inFront(talk: XTalk): Promise<XForeground | 'nobody' | null> {
  const atoms = await atomsOf(talk);
  if (atoms.active === 0) return null;
  const window = activeFrom(await numbersOf(talk, talk.root, atoms.active, longest.one));
  if (window === null) return 'nobody';
  const [pid, className] = await Promise.all([pidOf(talk, atoms, window), talk.ask(ask.property(window, atoms.className, longest.few))]);
  return { pid, classNames: className ? propertyTexts(readProperty(className)) : [] };
}

function talk<Value>({ environment, socketFolder }: XPlace, about: (talk: XTalk) => Promise<Value>): Promise<Value> | null {
  const display = localDisplay(environment['DISPLAY'], socketFolder);
  if (!display) return null;
  return talkToX({ socketPath: display.socket, secret: secretHere(environment, display.number), limitMs: answerLimitMs }, about);
}

/** Null where there is no X server of this machine, or no window manager that says. Rejects where the server cannot be asked. */
export async function xFullScreen(place: XPlace): Promise<boolean | null> {
  return talk(place, (to) => somethingFills(to, place.ownPid));
}

/** Null as above; `nobody` where no window has the keyboard. Rejects where the server cannot be asked. */
export async function xForeground(place: XPlace): Promise<XForeground | 'nobody' | null> {
  return talk(place, inFront);
}
