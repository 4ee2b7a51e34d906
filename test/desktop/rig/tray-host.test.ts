// The tray host must see what a person sees and refuse what a person cannot do; otherwise the desktop tests would pass for nothing.
import { Variant } from '@jellybrick/dbus-next';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { acquireSessionBus, type Bus } from './buses';
import { privateEnvironment } from './environment';
import { makePaperTrayItem, type PaperTrayItem } from './paper-tray-item';
import { acquirePrivateFolder } from './private-folder';
import { createReleases } from './releases';
import { acquireTrayHost, type TrayHost } from './tray-host';

const releases = createReleases();
let bus: Bus;
let tray: TrayHost;
let paper: PaperTrayItem;

const label = (text: string): Record<string, Variant> => ({ label: new Variant('s', text) });

beforeAll(async () => {
  const folder = acquirePrivateFolder('tray');
  releases.add(folder.release);
  bus = await acquireSessionBus(privateEnvironment(folder), folder.path);
  releases.add(bus.release);
  tray = await acquireTrayHost(bus.address);
  releases.add(tray.release);
});
afterAll(() => releases.release());

beforeEach(async () => {
  paper = await makePaperTrayItem(bus.address);
  await paper.register();
  paper.setMenu([
    { id: 1, properties: { ...label('At the desk'), enabled: new Variant('b', false) } },
    { id: 2, properties: { type: new Variant('s', 'separator') } },
    { id: 3, properties: label('_Snooze'), entries: [{ id: 4, properties: label('5 minutes') }] },
    { id: 5, properties: { ...label('Secret'), visible: new Variant('b', false) } },
    { id: 6, properties: { ...label('Pause'), 'toggle-type': new Variant('s', 'checkmark'), 'toggle-state': new Variant('i', 1) } },
    { id: 7, properties: { ...label('Off'), enabled: new Variant('b', false) }, entries: [{ id: 8, properties: label('Inside') }] },
  ]);
  return async () => {
    await paper.release();
    await tray.waitForNoItem();
  };
});

describe('reading', () => {
  test('the menu is read with labels, separators, submenus and marks', async () => {
    const entries = await tray.menu();
    expect(entries.map((entry) => (entry.separator ? '---' : entry.label))).toEqual([
      'At the desk', '---', 'Snooze', 'Secret', 'Pause', 'Off',
    ]);
    expect(entries.map((entry) => entry.enabled)).toEqual([false, true, true, true, true, false]);
    expect(entries[2]?.entries[0]?.label).toBe('5 minutes');
    expect(entries[3]?.visible).toBe(false);
    expect(entries[4]?.checked).toBe(true);
    expect(entries[2]?.checked).toBeUndefined();
  });

  test('the icon is read as colours', async () => {
    const icon = await tray.icon();
    expect(icon.at(0, 0)).toEqual({ red: 0xb4, green: 0x53, blue: 0x2a, alpha: 255 });
    expect(icon.share('#B4532A')).toBe(0.5);
    expect(icon.share('#0F766E')).toBe(0);
  });
});

describe('clicking', () => {
  test('a click follows the labels into a submenu', async () => {
    await tray.click('Snooze', /^5 min/);
    expect(paper.clickedIds).toEqual([4]);
  });

  test.each([
    ['disabled', ['At the desk'], /"At the desk" is disabled/],
    ['hidden', ['Secret'], /shows no "Secret"/],
    ['missing', ['Snooze', '7 minutes'], /shows no "Snooze ▸ 7 minutes"/],
    ['inside a disabled submenu', ['Off', 'Inside'], /"Off" is disabled/],
  ])('an entry that is %s cannot be clicked', async (_, path, message) => {
    await expect(tray.click(...path)).rejects.toThrow(message);
    expect(paper.clickedIds).toEqual([]);
  });

  test('the plain click on the icon arrives', async () => {
    await tray.activate();
    expect(paper.activations()).toBe(1);
  });
});

describe('waiting', () => {
  test('a tooltip that changes later ends the wait', async () => {
    paper.setTooltip('before');
    const seen = tray.waitForTooltip('the later text', (text) => text === 'after');
    await tray.waitForTooltip('the earlier text', (text) => text === 'before');
    paper.setTooltip('after');
    expect(await seen).toBe('after');
  });

  test('a wait in vain says what was there instead', async () => {
    paper.setTooltip('something else');
    await expect(tray.waitForTooltip('the text', (text) => text === 'never', { withinMs: 60 })).rejects.toThrow(
      'Waited 60 ms for the text; instead there was: "something else"',
    );
    await expect(tray.waitForMenu('an entry', () => false, { withinMs: 60 })).rejects.toThrow(/\[x\] Pause\n.*Off \(off\)\n {2}Inside/);
  });

  test('a panel that restarts has no items until they register again', async () => {
    const before = tray.registrations();
    await tray.stop();
    await tray.start();
    expect(tray.items()).toEqual([]);
    await paper.register();
    await tray.item();
    expect(tray.registrations()).toBe(before + 1);
  });
});
