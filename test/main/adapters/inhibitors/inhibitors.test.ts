// What keeps the screen awake tells of somebody in front of it, or of a job, or of a lamp switch; only the first is presence.
import { Variant } from '@jellybrick/dbus-next';
import { beforeEach, describe, expect, test } from 'vitest';
import { gnomeSessionQuestion } from '../../../../main/adapters/inhibitors/gnome-session';
import { loginInhibitorsQuestion, readInhibitor, tellsOfSomebody } from '../../../../main/adapters/inhibitors/login-inhibitors';
import { policyAgentQuestion, powerManagementQuestion } from '../../../../main/adapters/inhibitors/power-management';
import { handClock } from '../../presence/hand-clock';
import { acquirePrivateBus, hasBusDaemon, type PrivateBus } from '../../presence/private-bus';

const uid = 1000;

test.each<[string, [string, string, string, string, number, number], boolean]>([
  ['a film', ['idle', 'mpv', 'Playing: film.mkv', 'block', uid, 21], true],
  ['a film that also holds off sleep', ['sleep:idle', 'VLC', 'Playing', 'block', uid, 22], true],
  ['something that delays sleep', ['sleep', 'NetworkManager', 'NetworkManager needs to turn off networks', 'delay', 0, 23], false],
  ['keys that a desktop handles', ['handle-power-key:handle-lid-switch', 'gdm', 'GNOME handling keypresses', 'block', uid, 24], false],
  ['a film of somebody else', ['idle', 'mpv', 'Playing', 'block', 1001, 25], false],
  ['a package being installed by the system', ['idle:sleep:shutdown', 'PackageKit', 'Package transaction', 'block', 0, 26], false],
  ['a long job in a terminal', ['shutdown:sleep:idle', 'make all', 'Unknown reason', 'block', uid, 27], false],
  ['a lamp switch', ['idle', 'Caffeine', 'keeping awake', 'block', uid, 28], false],
  ['what GNOME passes on', ['idle', 'tester', 'user session inhibited', 'block', uid, 29], false],
])('%s', (_name, entry, counts) => {
  const inhibitor = readInhibitor(entry);
  expect(inhibitor && tellsOfSomebody(inhibitor, uid)).toBe(counts);
});

test('what is no inhibitor is left out', () => {
  expect([readInhibitor('x'), readInhibitor([1, 2]), readInhibitor(null)]).toEqual([null, null, null]);
});

describe.skipIf(!hasBusDaemon)('on a real bus', () => {
  let bus: PrivateBus;
  beforeEach(async () => {
    bus = await acquirePrivateBus();
    return () => bus.release();
  });

  test('the login manager is asked again when what it blocks has changed', async () => {
    const name = 'org.freedesktop.login1';
    let list: unknown[] = [];
    const { connection } = await bus.standIn(name, ({ member }) => (member === 'ListInhibitors' ? { signature: 'a(ssssuu)', body: [list] } : undefined));
    const { reads } = bus.watch(loginInhibitorsQuestion(uid), handClock());
    await reads(false);
    list = [['idle', 'mpv', 'Playing', 'block', uid, 21]];
    const changed = (what: string) =>
      connection.emit('/org/freedesktop/login1', 'org.freedesktop.DBus.Properties', 'PropertiesChanged', 'sa{sv}as', `${name}.Manager`, { BlockInhibited: new Variant('s', what) }, []);
    changed('idle');
    await reads(true);
    list = [];
    changed('');
    await reads(false);
  });

  test('GNOME’s session manager: only what holds off idle counts, and one that is gone holds nothing', async () => {
    const name = 'org.gnome.SessionManager';
    const flags: Record<string, number> = { '/i/1': 4 };
    const { connection } = await bus.standIn(name, ({ member, path }) => {
      if (member === 'GetInhibitors') return { signature: 'ao', body: [[...Object.keys(flags), '/i/gone']] };
      if (path === '/i/gone') return { errorName: 'org.freedesktop.DBus.Error.UnknownObject', text: 'gone' };
      if (member === 'GetFlags') return { signature: 'u', body: [flags[path ?? ''] ?? 0] };
      if (member === 'GetAppId') return { signature: 's', body: [path === '/i/3' ? 'caffeine-gnome-extension' : 'org.mozilla.firefox'] };
      return member === 'GetReason' ? { signature: 's', body: ['video-playing'] } : undefined;
    });
    const { reads, source } = bus.watch(gnomeSessionQuestion(), handClock());
    await reads(false);
    flags['/i/2'] = 12;
    connection.emit('/org/gnome/SessionManager', name, 'InhibitorAdded', 'o', '/i/2');
    await reads(true);
    delete flags['/i/2'];
    connection.emit('/org/gnome/SessionManager', name, 'InhibitorRemoved', 'o', '/i/2');
    await reads(false);
    flags['/i/3'] = 8;
    connection.emit('/org/gnome/SessionManager', name, 'InhibitorAdded', 'o', '/i/3');
    await source.refresh();
    expect(source.read()).toBe(false);
  });

  test.each([
    ['KDE', policyAgentQuestion(), 'HasInhibition', 'InhibitionsChanged', '/org/kde/Solid/PowerManagement/PolicyAgent'],
    ['Xfce', powerManagementQuestion(), 'HasInhibit', 'HasInhibitChanged', '/org/freedesktop/PowerManagement/Inhibit'],
  ])('%s’s power manager is heard', async (_desktop, question, member, changed, path) => {
    let held = false;
    const asked: unknown[] = [];
    const { connection } = await bus.standIn(question.name, (message) => {
      if (message.member !== member) return undefined;
      asked.push(...message.body);
      return { signature: 'b', body: [held] };
    });
    const { reads } = bus.watch(question, handClock());
    await reads(false);
    held = true;
    if (changed === 'HasInhibitChanged') connection.emit(path, question.name, changed, 'b', true);
    else connection.emit(path, question.name, changed, 'a(ss)as', [['mpv', 'film']], []);
    await reads(true);
    // Holding the screen on, and not only holding off sleep.
    if (changed === 'InhibitionsChanged') expect(asked).toEqual([4, 4]);
  });
});
