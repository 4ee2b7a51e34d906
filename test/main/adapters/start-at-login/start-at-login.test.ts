// Starting at login must be what the person said, in every place where it can be said, and never start the wrong thing.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { autostartEntry, entryIsOn, execValue } from '../../../../main/adapters/start-at-login/autostart-entry';
import { launchCommand } from '../../../../main/adapters/start-at-login/launch-command';
import {
  autostartFolder,
  startAtLoginByEntry,
  startAtLoginByLoginItem,
  wasStartedAtLogin,
} from '../../../../main/adapters/start-at-login/start-at-login';

const command = { executable: '/opt/Unsit/unsit', args: ['--at-login'] };

describe('what is started', () => {
  test('a packaged Unsit starts itself quietly', () => {
    expect(launchCommand({ isPackaged: true, execPath: '/opt/Unsit/unsit' })).toEqual(command);
  });

  test('an AppImage starts its own file, not the place where it is mounted today', () => {
    const program = { isPackaged: true, execPath: '/tmp/.mount_x/unsit', appImage: '/home/a/Unsit.AppImage' };
    expect(launchCommand(program)?.executable).toBe('/home/a/Unsit.AppImage');
  });

  test('a portable Unsit on Windows starts its own file, not what it unpacked for this run', () => {
    const program = { isPackaged: true, execPath: 'C:\\Temp\\2x\\Unsit.exe', portableFile: 'D:\\Unsit-portable.exe' };
    expect(launchCommand(program)?.executable).toBe('D:\\Unsit-portable.exe');
  });

  test('a development run is never started by the session', () => {
    expect(launchCommand({ isPackaged: false, execPath: '/usr/bin/electron' })).toBeNull();
  });
});

describe('the desktop entry', () => {
  test('names a path with blanks as one argument', () => {
    expect(execValue({ executable: '/home/a b/Unsit', args: ['--at-login'] })).toBe('"/home/a b/Unsit" "--at-login"');
  });

  test('escapes what the two rules of Exec escape, in their order', () => {
    expect(execValue({ executable: '/a"b`c$d\\e%f', args: [] })).toBe('"/a\\\\"b\\\\`c\\\\$d\\\\\\\\e%%f"');
  });

  test('refuses a path with a line break rather than write a key of its own', () => {
    expect(() => autostartEntry('Unsit', { executable: '/a\nExec=b', args: [] })).toThrow('line break');
  });

  test('is on as it was written, and off once a desktop has switched it off', () => {
    const entry = autostartEntry('Unsit', command);
    expect(entryIsOn(entry)).toBe(true);
    expect(entryIsOn(entry.replace('Hidden=false', 'Hidden=true'))).toBe(false);
    expect(entryIsOn(entry.replace('Autostart-enabled=true', 'Autostart-enabled = false'))).toBe(false);
    expect(entryIsOn(`${entry}[Desktop Action other]\nHidden=true\n`)).toBe(true);
    expect(entryIsOn('Exec=unsit\n')).toBe(false);
    expect(entryIsOn('')).toBe(false);
  });

  test.skipIf(spawnSync('desktop-file-validate', ['--version']).error !== undefined)('passes the desktop’s own check', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'unsit-entry-'));
    const file = path.join(folder, 'unsit.desktop');
    writeFileSync(file, autostartEntry('Unsit', command));
    const { stdout, stderr, status } = spawnSync('desktop-file-validate', [file], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect({ status, said: stdout + stderr }).toEqual({ status: 0, said: '' });
  });
});

describe('on a freedesktop.org session', () => {
  let config: string;

  beforeEach(() => {
    config = mkdtempSync(path.join(os.tmpdir(), 'unsit-config-'));
    return () => rmSync(config, { recursive: true, force: true });
  });

  const open = () => startAtLoginByEntry(autostartFolder({ XDG_CONFIG_HOME: config }), 'Unsit', command);

  test('it is off until switched on, also where no folder exists yet', () => {
    const login = open();
    expect(login.isStartAtLogin()).toBe(false);
    login.setStartAtLogin(false);
    login.setStartAtLogin(true);
    expect(login.isStartAtLogin()).toBe(true);
    expect(readdirSync(path.join(config, 'autostart'))).toEqual(['unsit.desktop']);
    expect(readFileSync(path.join(config, 'autostart/unsit.desktop'), 'utf8')).toContain('Exec="/opt/Unsit/unsit" "--at-login"');
  });

  test('switched off, the entry is gone', () => {
    const login = open();
    login.setStartAtLogin(true);
    login.setStartAtLogin(false);
    expect(login.isStartAtLogin()).toBe(false);
    expect(readdirSync(path.join(config, 'autostart'))).toEqual([]);
  });

  test('what a desktop switched off is off, and can be switched on again here', () => {
    const login = open();
    login.setStartAtLogin(true);
    const file = path.join(config, 'autostart/unsit.desktop');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Hidden=false', 'Hidden=true'));
    expect(login.isStartAtLogin()).toBe(false);
    login.setStartAtLogin(true);
    expect(login.isStartAtLogin()).toBe(true);
  });

  test('an Unsit that was moved, or has another name in its next version, is followed', () => {
    open().setStartAtLogin(true);
    const moved = startAtLoginByEntry(autostartFolder({ XDG_CONFIG_HOME: config }), 'Unsit', { ...command, executable: '/home/a/Unsit 2/unsit' });
    moved.followProgram();
    const file = path.join(config, 'autostart/unsit.desktop');
    expect(readFileSync(file, 'utf8')).toContain('Exec="/home/a/Unsit 2/unsit" "--at-login"\nTryExec=/home/a/Unsit 2/unsit\n');
    expect(moved.isStartAtLogin()).toBe(true);
  });

  test('what is off stays off, and what somebody wrote around our command stays as it is', () => {
    const file = path.join(config, 'autostart/unsit.desktop');
    open().followProgram();
    expect(readdirSync(config)).toEqual([]);
    open().setStartAtLogin(true);
    const edited = readFileSync(file, 'utf8').replace('Exec="', 'Exec=env LANG=de "');
    for (const text of [edited, edited.replace('Hidden=false', 'Hidden=true').replace('/opt', '/other')]) {
      writeFileSync(file, text);
      open().followProgram();
      expect(readFileSync(file, 'utf8')).toBe(text);
    }
  });

  test('a folder that cannot be written is an error, and it stays off', () => {
    writeFileSync(path.join(config, 'autostart'), 'a file in the way');
    expect(() => open().setStartAtLogin(true)).toThrow();
    expect(open().isStartAtLogin()).toBe(false);
  });

  test('the folder is the session’s own, and the usual one where the session names none or no whole path', () => {
    expect(autostartFolder({ XDG_CONFIG_HOME: '/x' }, '/home/a')).toBe(path.join('/x', 'autostart'));
    expect(autostartFolder({}, '/home/a')).toBe(path.join('/home/a', '.config', 'autostart'));
    expect(autostartFolder({ XDG_CONFIG_HOME: 'x' }, '/home/a')).toBe(path.join('/home/a', '.config', 'autostart'));
  });
});

describe('on Windows and macOS', () => {
  type LoginItems = Parameters<typeof startAtLoginByLoginItem>[0];

  function paperLoginItems(extra: object = {}) {
    const asked: unknown[] = [];
    let openAtLogin = false;
    const loginItems = {
      setLoginItemSettings(settings: { openAtLogin?: boolean }) {
        asked.push(settings);
        openAtLogin = settings.openAtLogin ?? false;
      },
      getLoginItemSettings(item?: object) {
        asked.push(item);
        return { openAtLogin, ...extra };
      },
    } as unknown as LoginItems;
    return { loginItems, asked };
  }

  test('Windows is given the command line, and asked for the item by it', () => {
    const { loginItems, asked } = paperLoginItems();
    const login = startAtLoginByLoginItem(loginItems, 'win32', command);
    login.setStartAtLogin(true);
    expect(login.isStartAtLogin()).toBe(true);
    const item = { path: '/opt/Unsit/unsit', args: ['--at-login'] };
    expect(asked).toEqual([{ ...item, openAtLogin: true }, item]);
    login.setStartAtLogin(false);
    expect(login.isStartAtLogin()).toBe(false);
  });

  test('an item that the Task Manager holds back is off', () => {
    const { loginItems } = paperLoginItems({ executableWillLaunchAtLogin: false });
    const login = startAtLoginByLoginItem(loginItems, 'win32', command);
    login.setStartAtLogin(true);
    expect(login.isStartAtLogin()).toBe(false);
  });

  test('macOS starts the app as it is and remembers that it did', () => {
    const { loginItems, asked } = paperLoginItems({ wasOpenedAtLogin: true });
    startAtLoginByLoginItem(loginItems, 'darwin', command).setStartAtLogin(true);
    expect(asked).toEqual([{ openAtLogin: true }]);
    expect(wasStartedAtLogin(loginItems, 'darwin')).toBe(true);
    expect(wasStartedAtLogin(loginItems, 'linux')).toBe(false);
  });
});
