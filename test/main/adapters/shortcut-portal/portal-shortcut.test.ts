// The shortcut on Wayland against a portal on a private bus: granted, refused, missing, lost and back again.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { busConnector } from '../../../../main/adapters/message-bus/connect';
import { portalShortcut } from '../../../../main/adapters/shortcut-portal/portal-shortcut';
import type { HeldKeys } from '../../../../main/ports/shortcut';
import { acquireSessionBus, type Bus } from '../../../desktop/rig/buses';
import { createChanges } from '../../../desktop/rig/changes';
import { privateEnvironment } from '../../../desktop/rig/environment';
import { acquirePrivateFolder } from '../../../desktop/rig/private-folder';
import { createReleases } from '../../../desktop/rig/releases';
import { acquireShortcutPortal, type ShortcutPortalOptions } from '../../../desktop/rig/shortcut-portal';
import { hasBusDaemon } from '../../presence/private-bus';

describe.skipIf(!hasBusDaemon)('a shortcut of the portal', () => {
  const releases = createReleases();
  const changes = createChanges();
  let daemon: Bus;
  let pressed = 0;
  let log: string[] = [];

  beforeEach(async () => {
    pressed = 0;
    log = [];
    const folder = acquirePrivateFolder('shortcut');
    releases.add(folder.release);
    daemon = await acquireSessionBus(privateEnvironment(folder), folder.path);
    releases.add(daemon.release);
  });
  afterEach(() => releases.release());

  function hold(accelerator = 'Ctrl+Alt+B'): HeldKeys {
    const connect = busConnector({ addresses: () => [daemon.address], log: () => undefined });
    releases.add(async () => (await connect()).close());
    const holdKeys = portalShortcut({
      connect,
      description: () => 'Starts a break',
      appIds: ['io.unsit.Unsit'],
      log: (line) => log.push(line),
    });
    const held = holdKeys(accelerator, () => {
      pressed += 1;
      changes.announce();
    });
    releases.add(() => Promise.resolve(held.release()));
    return held;
  }

  async function portal(options?: ShortcutPortalOptions) {
    const acquired = await acquireShortcutPortal(daemon.address, options);
    releases.add(() => acquired.release());
    return acquired;
  }

  test('works where it is granted, and hears the keys', async () => {
    const there = await portal();
    const held = hold();
    expect(await held.state()).toBe('works');
    expect(there.asked).toEqual([{ id: 'break-Ctrl-Alt-B', trigger: 'CTRL+ALT+b', description: 'Starts a break' }]);
    expect(there.registered).toEqual(['io.unsit.Unsit']);
    there.press();
    await changes.waitFor('the press', () => (pressed === 1 ? true : undefined));
  });

  test('let go, its session is closed', async () => {
    const there = await portal();
    const held = hold();
    await held.state();
    held.release();
    await there.waitForOpenSessions(0);
    expect(await held.state()).toBe('unavailable');
  });

  test('is taken where the person or the desktop refuses', async () => {
    await portal({ answers: 'refused' });
    expect(await hold().state()).toBe('taken');
  });

  test('is not available where the portal knows no shortcuts, and the log says so', async () => {
    await portal({ answers: 'without' });
    expect(await hold().state()).toBe('unavailable');
    expect(log.join()).toContain('shortcut');
  });

  test('is not available without a portal, and works once one comes', async () => {
    const held = hold();
    expect(await held.state()).toBe('unavailable');
    const there = await portal();
    await there.waitForAsked(1);
    expect(await held.state()).toBe('works');
  });

  test.each(['ends', 'is let go'])('is not available, and nothing waits for it any more, when the portal has not answered and %s', async (what) => {
    const there = await portal({ answers: 'none yet' });
    const held = hold();
    const asked = held.state();
    await there.waitForAsked(1);
    if (what === 'ends') await there.release();
    else held.release();
    expect(await asked).toBe('unavailable');
    expect(log).toEqual([]);
  });

  test('is asked for again by itself when the portal was restarted', async () => {
    const first = await portal();
    const held = hold();
    await held.state();
    await first.release();
    const second = await portal();
    await second.waitForAsked(1);
    expect(await held.state()).toBe('works');
    second.press();
    await changes.waitFor('the press', () => (pressed === 1 ? true : undefined));
  });
});
