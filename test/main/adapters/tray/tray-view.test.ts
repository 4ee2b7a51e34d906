// The tray is touched once a minute for days: what did not change must not be touched, and an icon must find a panel that comes late.
import { expect, test } from 'vitest';
import { trayViewOn } from '../../../../main/adapters/tray/tray-view';
import type { NativeTray } from '../../../../main/adapters/tray/tray-view';
import type { TrayIconKind, TrayIntent, TrayPicture } from '../../../../shared/projection/tray-menu';

const picture: TrayPicture = {
  icon: { kind: 'ring', step: 3 },
  tooltip: 'At the desk 12 min',
  rows: [
    { kind: 'text', label: 'At the desk 12 min' },
    { kind: 'separator' },
    { kind: 'item', label: 'Quit & rest', intent: { type: 'quit' } },
    { kind: 'menu', label: 'Snooze', rows: [{ kind: 'item', label: '5 minutes', intent: { type: 'snooze', minutes: 5 } }] },
  ],
};

/** A tray that writes down how it was touched. */
function paperTrays() {
  const touched: string[] = [];
  const trays: { icon: TrayIconKind; onClick: () => void; template: Parameters<NativeTray['setMenu']>[0] }[] = [];
  const place = (icon: TrayIconKind, onClick: () => void): NativeTray => {
    const tray = { icon, onClick, template: [] as Parameters<NativeTray['setMenu']>[0] };
    const number = trays.push(tray);
    touched.push(`place ${number}`);
    return {
      setIcon: () => touched.push(`icon ${number}`),
      setTooltip: () => touched.push(`tooltip ${number}`),
      setMenu: (template) => {
        tray.template = template;
        touched.push(`menu ${number}`);
      },
      destroy: () => touched.push(`destroy ${number}`),
    };
  };
  return { place, touched, trays, take: () => touched.splice(0) };
}

function openedTray(withHost = true) {
  const paper = paperTrays();
  const intents: TrayIntent[] = [];
  let tell: (present: boolean) => void = () => undefined;
  let following = false;
  const onTrayHost = (listener: (present: boolean) => void) => {
    tell = listener;
    following = true;
    return () => void (following = false);
  };
  const options = withHost ? { place: paper.place, onTrayHost } : { place: paper.place };
  const shown: (boolean | null)[] = [];
  const view = trayViewOn(options)(
    (intent) => intents.push(intent),
    () => shown.push(view.shown()),
  );
  return { ...paper, view, intents, shown, tell: (present: boolean) => tell(present), isFollowing: () => following };
}

test('the first picture places one icon with its tooltip and menu', () => {
  const { view, take, trays } = openedTray();
  view.render(picture);
  expect(take()).toEqual(['place 1', 'tooltip 1', 'menu 1']);
  expect(trays[0]?.icon).toEqual({ kind: 'ring', step: 3 });
});

test('the same picture again touches nothing', () => {
  const { view, take } = openedTray();
  view.render(picture);
  take();
  view.render(structuredClone(picture));
  expect(take()).toEqual([]);
});

test('only what changed is touched', () => {
  const { view, take } = openedTray();
  view.render(picture);
  take();
  view.render({ ...picture, icon: { kind: 'ring', step: 4 } });
  expect(take()).toEqual(['icon 1']);
  view.render({ ...picture, icon: { kind: 'ring', step: 4 }, tooltip: 'At the desk 13 min' });
  expect(take()).toEqual(['tooltip 1']);
  view.render({ icon: { kind: 'ring', step: 4 }, tooltip: 'At the desk 13 min', rows: picture.rows.slice(1) });
  expect(take()).toEqual(['menu 1']);
});

test('each row becomes a menu item, a click says what it means, and an & stays an &', () => {
  const { view, trays, intents } = openedTray();
  view.render(picture);
  const [text, line, quit, snooze] = trays[0]?.template ?? [];
  expect([text?.label, text?.enabled, line?.type, quit?.label]).toEqual(['At the desk 12 min', false, 'separator', 'Quit && rest']);
  const [five] = snooze?.submenu as { label: string; click: () => void }[];
  five?.click();
  (quit?.click as () => void)();
  expect(intents).toEqual([{ type: 'snooze', minutes: 5 }, { type: 'quit' }]);
});

test('a plain click opens Home', () => {
  const { view, trays, intents } = openedTray();
  view.render(picture);
  trays[0]?.onClick();
  expect(intents).toEqual([{ type: 'openHome' }]);
});

test('a tray made before any panel is made once more when a panel comes, with the latest picture', () => {
  const { view, tell, take, trays } = openedTray();
  view.render(picture);
  tell(false);
  view.render({ ...picture, icon: { kind: 'due' } });
  take();
  tell(true);
  expect(take()).toEqual(['destroy 1', 'place 2', 'tooltip 2', 'menu 2']);
  expect(trays[1]?.icon).toEqual({ kind: 'due' });
  tell(false);
  tell(true);
  expect(take()).toEqual([]);
});

test('a tray made while a panel is there is left alone, also when the panel restarts', () => {
  const { view, tell, take } = openedTray();
  view.render(picture);
  tell(true);
  tell(false);
  tell(true);
  expect(take()).toEqual(['place 1', 'tooltip 1', 'menu 1']);
});

test('a panel that comes before the first picture needs no second icon', () => {
  const { view, tell, take } = openedTray();
  tell(false);
  tell(true);
  view.render(picture);
  expect(take()).toEqual(['place 1', 'tooltip 1', 'menu 1']);
});

test('released, the icon goes, nothing is followed, and nothing is drawn any more', () => {
  const { view, tell, take, isFollowing } = openedTray();
  view.render(picture);
  tell(false);
  take();
  view.release();
  view.release();
  view.render({ ...picture, tooltip: 'too late' });
  tell(true);
  expect(take()).toEqual(['destroy 1']);
  expect(isFollowing()).toBe(false);
});

test('whether the desktop shows the icon is unknown at first, then said with every change', () => {
  const { view, tell, shown } = openedTray();
  expect(view.shown()).toBeNull();
  tell(false);
  tell(false);
  tell(true);
  tell(false);
  expect(shown).toEqual([false, true, false]);
  view.release();
  tell(true);
  expect(shown).toEqual([false, true, false]);
});

test('where a tray is always there, it shows the icon', () => {
  const { view, shown } = openedTray(false);
  expect(view.shown()).toBe(true);
  expect(shown).toEqual([]);
});

test('where a tray is always there, nobody has to be asked for one', () => {
  const { view, take } = openedTray(false);
  view.render(picture);
  view.release();
  expect(take()).toEqual(['place 1', 'tooltip 1', 'menu 1', 'destroy 1']);
});
