// Whether the person asked to be left alone, as each desktop, Windows and macOS tell it.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Variant, type Message } from '@jellybrick/dbus-next';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { doNotDisturb } from '../../../../main/adapters/do-not-disturb/do-not-disturb';
import { isFocused } from '../../../../main/adapters/do-not-disturb/focus-assertions';
import { isQuietProfile } from '../../../../main/adapters/do-not-disturb/quiet-hours';
import { switchIn } from '../../../../main/adapters/do-not-disturb/quiet-questions';
import type { OutputOf } from '../../../../main/ports/brief-program';
import type { Reply } from '../../../desktop/rig/bus-connection';
import { acquirePrivateFolder } from '../../../desktop/rig/private-folder';
import { acquirePrivateBus, hasBusDaemon, type PrivateBus } from '../../presence/private-bus';

const noProgram: OutputOf = () => Promise.reject(new Error('no program here'));
const nobody = () => Promise.reject(new Error('this session has no message bus'));

describe.skipIf(!hasBusDaemon)('on a Linux desktop', () => {
  let bus: PrivateBus;
  let said: string[];
  beforeEach(async () => {
    bus = await acquirePrivateBus();
    said = [];
    return () => bus.release();
  });

  const ask = (outputOf: OutputOf = noProgram): Promise<boolean | null> =>
    doNotDisturb({ platform: 'linux', environment: {}, connect: bus.connect, outputOf, home: '/nowhere', log: (line) => said.push(line) })();

  const unknownProperty: Reply = { errorName: 'org.freedesktop.DBus.Error.InvalidArgs', text: 'No such property “Inhibited”' };
  const isGet = ({ member, body }: Message, property: string): boolean => member === 'Get' && body[1] === property;

  /** A service that calls itself so and answers its own questions with this. */
  function service(name: string, maker: string, answer: (call: Message) => Reply | undefined = () => undefined) {
    return bus.standIn('org.freedesktop.Notifications', (call) => {
      if (call.member === 'GetServerInformation') return { signature: 'ssss', body: [name, maker, '1.0', '1.2'] };
      return answer(call) ?? (call.member === 'Get' ? unknownProperty : undefined);
    });
  }

  test.each([true, false])('KDE and all that follow the newer specification say whether they are inhibited: %s', async (inhibited) => {
    await service('Plasma', 'KDE', (call) => (isGet(call, 'Inhibited') ? { signature: 'v', body: [new Variant('b', inhibited)] } : undefined));
    expect(await ask()).toBe(inhibited);
  });

  test.each([
    ['gnome-shell', 'GNOME', 'org.gnome.desktop.notifications show-banners', 'false'],
    ['cinnamon', 'GNOME', 'org.cinnamon.desktop.notifications display-notifications', 'false'],
    ['Notification Daemon', 'MATE', 'org.mate.NotificationDaemon do-not-disturb', 'true'],
    ['io.elementary.notifications', 'elementaryOS', 'io.elementary.notifications do-not-disturb', 'true'],
  ])('%s of %s keeps it in the setting %s', async (name, maker, setting, quiet) => {
    await service(name, maker);
    const asked: string[] = [];
    const printing =
      (output: string): OutputOf =>
      (program, words) => {
        asked.push([program, ...words].join(' '));
        return Promise.resolve(`${output}\n`);
      };
    expect(await ask(printing(quiet))).toBe(true);
    expect(await ask(printing(quiet === 'true' ? 'false' : 'true'))).toBe(false);
    expect(asked).toEqual([`gsettings get ${setting}`, `gsettings get ${setting}`]);
    // "No such schema" ends with an error.
    expect(await ask()).toBeNull();
  });

  test('XFCE is asked for its channel; what was never touched is off', async () => {
    await service('Xfce Notify Daemon', 'Xfce');
    let stored: Reply = { errorName: 'org.xfce.Xfconf.Error.PropertyNotFound', text: 'Property "/do-not-disturb" does not exist on channel "xfce4-notifyd"' };
    const { calls } = await bus.standIn('org.xfce.Xfconf', ({ member, body }) => (member === 'GetProperty' && body.join(' ') === 'xfce4-notifyd /do-not-disturb' ? stored : undefined));
    expect(await ask()).toBe(false);
    stored = { signature: 'v', body: [new Variant('b', true)] };
    expect(await ask()).toBe(true);
    expect(calls).toEqual(['GetProperty', 'GetProperty']);
  });

  test.each([true, false])('dunst says whether it is paused: %s', async (paused) => {
    await service('dunst', 'knopwob', (call) => (isGet(call, 'paused') ? { signature: 'v', body: [new Variant('b', paused)] } : undefined));
    expect(await ask()).toBe(paused);
  });

  test('mako names its modes, and swaync its switch', async () => {
    let modes = ['default'];
    const { leave } = await service('mako', 'emersion', ({ member, path: at }) => (member === 'ListModes' && at === '/fr/emersion/Mako' ? { signature: 'as', body: [modes] } : undefined));
    expect(await ask()).toBe(false);
    modes = ['default', 'do-not-disturb'];
    expect(await ask()).toBe(true);
    await leave();
    await service('SwayNotificationCenter', 'ErikReider', ({ member }) => (member === 'GetDnd' ? { signature: 'b', body: [true] } : undefined));
    expect(await ask()).toBe(true);
  });

  test('a service nobody knows, without the newer property, says nothing', async () => {
    await service('notifyd', 'somebody');
    expect(await ask()).toBeNull();
  });

  test('where no service runs none is started for it, and nothing is known', async () => {
    expect(await ask()).toBeNull();
    expect(said).toEqual([]);
  });

  test('one that hangs is no answer, in time, and the reason is said once', async () => {
    await bus.standIn('org.freedesktop.Notifications', () => 'none');
    const begun = performance.now();
    expect([await ask(), performance.now() - begun < 1_400]).toEqual([null, true]);
    await ask();
    expect(said.length).toBeGreaterThan(0);
  });

  test('without a bus nothing is known', async () => {
    const asked = doNotDisturb({ platform: 'linux', environment: {}, connect: nobody, outputOf: noProgram, home: '/nowhere', log: (line) => said.push(line) });
    expect([await asked(), await asked()]).toEqual([null, null]);
    expect(said).toHaveLength(1);
  });
});

test('a switch is read as it is printed', () => {
  expect(['true\n', 'false\n', '', "'on'\n"].map(switchIn)).toEqual([true, false, null, null]);
});

const store = 'HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\CloudStore\\Store\\DefaultAccount\\Current';

/** As `reg query` prints it; the profile’s name stands in the middle of other bytes, here at an odd place. */
function profile(name: string, container = 'default$windows.data.donotdisturb.quiethourssettings', before = 29): string {
  const text = Buffer.from(name === '' ? '' : `Microsoft.QuietHoursProfile.${name}`, 'utf16le');
  const data = Buffer.concat([Buffer.alloc(before, 0x43), text, Buffer.alloc(9)]).toString('hex').toUpperCase();
  return [`${store}\\${container}\\windows.data.donotdisturb.quiethourssettings`, `    Data    REG_BINARY    ${data}`, '', ''].join('\r\n');
}
const startMenu = [`${store}\\default$windows.data.start\\tiles`, `    Data    REG_BINARY    ${Buffer.from('Microsoft.QuietHoursProfile.AlarmsOnly', 'utf16le').toString('hex')}`, ''].join('\r\n');

test('on Windows the profile in use says whether it is quiet', () => {
  expect(isQuietProfile(startMenu + profile('Unrestricted'))).toBe(false);
  expect(isQuietProfile(profile('PriorityOnly', undefined, 28))).toBe(true);
  expect(isQuietProfile(profile('AlarmsOnly'))).toBe(true);
  expect(isQuietProfile(profile('', '{df7eeb95}$windows.data.donotdisturb.quiethourssettings') + profile('PriorityOnly'))).toBe(true);
});

test('on Windows nothing is known where no profile is named, or several disagree', () => {
  expect(isQuietProfile('')).toBeNull();
  expect(isQuietProfile(startMenu)).toBeNull();
  expect(isQuietProfile(profile('OfTheFuture'))).toBeNull();
  expect(isQuietProfile(profile('Unrestricted') + profile('AlarmsOnly', '{df7eeb95}$windows.data.donotdisturb.quiethourssettings'))).toBeNull();
});

test('Windows is asked below its settings', async () => {
  const outputOf: OutputOf = (program, words) => Promise.resolve(program === 'C:\\Windows\\System32\\reg.exe' && words[0] === 'query' ? profile('AlarmsOnly') : '');
  expect(await doNotDisturb({ platform: 'win32', environment: {}, connect: nobody, outputOf, home: '/nowhere', log: () => undefined })()).toBe(true);
});

const focus = (...records: readonly object[]): string => JSON.stringify({ data: [{ storeAssertionRecords: records, storeInvalidationRecords: [{}] }], header: { version: 8 } });

test('on macOS a Focus that is on is written down', () => {
  expect(isFocused(focus({ assertionDetails: { assertionDetailsModeIdentifier: 'com.apple.focus.work' } }))).toBe(true);
  expect(isFocused(focus())).toBe(false);
  expect(isFocused(JSON.stringify({ data: [{}], header: {} }))).toBe(false);
  expect(['', 'null', '[]', '{"data":[]}', '{"data":{}}'].map(isFocused)).toEqual([null, null, null, null, null]);
});

test('on macOS what may not be read is not known', async () => {
  const home = acquirePrivateFolder('home');
  onTestFinished(() => home.release());
  const asked = doNotDisturb({ platform: 'darwin', environment: {}, connect: nobody, outputOf: noProgram, home: home.path, log: () => undefined });
  expect(await asked()).toBeNull();
  const folder = path.join(home.path, 'Library/DoNotDisturb/DB');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'Assertions.json'), focus({}));
  expect(await asked()).toBe(true);
});
