// Holds "start at login" to the truth of the system, in both directions.
import { expect, it, vi } from 'vitest';
import { adoptLoginSwitch, withLoginSwitch } from '../../../main/compose/system-settings';
import { defaultSettings } from '../../../shared/settings/settings';

function setUp(really = false) {
  let settings = defaultSettings;
  const store = {
    read: () => settings,
    write: vi.fn((key: string, value: unknown) => {
      settings = { ...settings, [key]: value };
      return Promise.resolve('saved' as const);
    }),
    change: vi.fn(() => Promise.resolve('saved' as const)),
    notice: () => null,
    noticeTold: () => undefined,
  };
  const login = { setStartAtLogin: vi.fn(), isStartAtLogin: () => really, followProgram: vi.fn() };
  return { store, login, log: vi.fn() };
}

it('is switched in the system before it is saved', async () => {
  const { store, login, log } = setUp();
  expect(await withLoginSwitch(store, login, log).write('startAtLogin', true)).toBe('saved');
  expect(login.setStartAtLogin).toHaveBeenCalledWith(true);
  expect(store.read().startAtLogin).toBe(true);
});

it('is not saved when the system refuses, and says so', async () => {
  const { store, login, log } = setUp();
  login.setStartAtLogin.mockImplementation(() => {
    throw new Error('read-only');
  });
  expect(await withLoginSwitch(store, login, log).write('startAtLogin', true)).toBe('notWritable');
  expect(store.read().startAtLogin).toBe(false);
  expect(log).toHaveBeenCalledOnce();
});

it('touches the system for no other setting and no bad value', async () => {
  const { store, login, log } = setUp();
  await withLoginSwitch(store, login, log).write('sitLimitMinutes', 30);
  await withLoginSwitch(store, login, log).write('startAtLogin', 'yes');
  expect(login.setStartAtLogin).not.toHaveBeenCalled();
});

it('follows what was changed in the desktop’s own settings', async () => {
  const { store, login, log } = setUp(true);
  await adoptLoginSwitch(store, login, log);
  expect(store.read().startAtLogin).toBe(true);
});

it('has the system start the Unsit that runs, and a refusal of that stops nothing', async () => {
  const { store, login, log } = setUp(true);
  login.followProgram.mockImplementation(() => {
    throw new Error('read-only');
  });
  await adoptLoginSwitch(store, login, log);
  expect(login.followProgram).toHaveBeenCalledOnce();
  expect(log).toHaveBeenCalledOnce();
  expect(store.read().startAtLogin).toBe(true);
});
