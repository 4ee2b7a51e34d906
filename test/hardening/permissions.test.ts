// Everything a page can ask permission for is refused in the packaged app, when it asks and when it looks whether it may.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { say } from '../desktop/rig/words';
import { acquirePackagedDesktop, type PackagedDesktop } from './rig/packaged-desktop';

let home: PackagedDesktop;
let page: Page;
beforeAll(async () => {
  home = await acquirePackagedDesktop();
  // A made-up camera and microphone: without any there would be nothing to be refused.
  const app = await home.start({ flags: ['--use-fake-device-for-media-stream'] });
  await home.desktop.tray.item();
  await home.desktop.tray.click(say('tray.open'));
  page = await app.windowNamed('home');
  const heading = page.getByRole('heading', { level: 1 });
  await heading.waitFor();
});
afterAll(() => home.release());

test('a look at any permission finds it refused', async () => {
  const states = await page.evaluate(() =>
    Promise.all(
      [
        'geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read', 'clipboard-write', 'background-sync', 'persistent-storage', 'storage-access', 'top-level-storage-access',
        'payment-handler', 'idle-detection', 'screen-wake-lock', 'window-management', 'local-fonts', 'display-capture', 'nfc', 'accelerometer', 'gyroscope', 'magnetometer', 'background-fetch', 'periodic-background-sync',
        'keyboard-lock', 'pointer-lock', 'speaker-selection', 'captured-surface-control',
      ].map(async (name) => [name, await navigator.permissions.query({ name: name as PermissionName }).then(({ state }) => state, () => 'unknown')] as const),
    ),
  );
  expect(states.filter(([, state]) => state === 'granted' || state === 'prompt')).toEqual([]);
  // Else this list would be of names that this Chromium does not know.
  expect(states.filter(([, state]) => state === 'denied').length).toBeGreaterThan(10);
});

const gesture = async (): Promise<void> => {
  // Some of them are refused anyway without a click of the person.
  await page.mouse.click(2, 2);
};

const refusals: [string, () => Promise<string>][] = [
  ['camera and microphone', () => page.evaluate(() => navigator.mediaDevices.getUserMedia({ video: true, audio: true }).then(() => 'granted', (error: Error) => error.name))],
  ['the screen', () => page.evaluate(() => navigator.mediaDevices.getDisplayMedia({ video: true }).then(() => 'granted', (error: Error) => error.name))],
  ['the screen, by its old name', () => page.evaluate(() => navigator.mediaDevices.getUserMedia({ video: { mandatory: { chromeMediaSource: 'desktop' } } as never }).then(() => 'granted', (error: Error) => error.name))],
  ['where the person is', () => page.evaluate(() => new Promise<string>((resolve) => navigator.geolocation.getCurrentPosition(() => resolve('granted'), () => resolve('denied'))))],
  ['notifications', () => page.evaluate(() => Notification.requestPermission())],
  ['reading the clipboard', () => page.evaluate(() => navigator.clipboard.readText().then(() => 'granted', (error: Error) => error.name))],
  ['writing the clipboard', () => page.evaluate(() => navigator.clipboard.writeText('x').then(() => 'granted', (error: Error) => error.name))],
  ['MIDI', () => page.evaluate(() => navigator.requestMIDIAccess({ sysex: true }).then(() => 'granted', (error: Error) => error.name))],
  ['USB', () => page.evaluate(() => (navigator as never as { usb: { requestDevice(options: object): Promise<unknown> } }).usb.requestDevice({ filters: [] }).then(() => 'granted', (error: Error) => error.name))],
  ['serial ports', () => page.evaluate(() => (navigator as never as { serial: { requestPort(): Promise<unknown> } }).serial.requestPort().then(() => 'granted', (error: Error) => error.name))],
  ['HID', () => page.evaluate(() => (navigator as never as { hid: { requestDevice(options: object): Promise<unknown[]> } }).hid.requestDevice({ filters: [] }).then((devices) => (devices.length > 0 ? 'granted' : 'none'), (error: Error) => error.name))],
  // Without Bluetooth Chromium on Linux does not even have the name.
  ['Bluetooth', () => page.evaluate(() => Promise.resolve().then(() => (navigator as never as { bluetooth: { requestDevice(options: object): Promise<unknown> } }).bluetooth.requestDevice({ acceptAllDevices: true })).then(() => 'granted', (error: Error) => error.name))],
  ['fonts of this computer', () => page.evaluate(() => (window as never as { queryLocalFonts(): Promise<unknown[]> }).queryLocalFonts().then((fonts) => (fonts.length > 0 ? 'granted' : 'none'), (error: Error) => error.name))],
  ['who is at the desk', () => page.evaluate(() => (window as never as { IdleDetector: { requestPermission(): Promise<string> } }).IdleDetector.requestPermission().catch((error: Error) => error.name))],
  ['all screens', () => page.evaluate(() => (window as never as { getScreenDetails(): Promise<unknown> }).getScreenDetails().then(() => 'granted', (error: Error) => error.name))],
  ['files, to open', () => page.evaluate(() => Promise.race([(window as never as { showDirectoryPicker(options: object): Promise<unknown> }).showDirectoryPicker({ mode: 'readwrite', startIn: 'nowhere' }).then(() => 'granted', (error: Error) => error.name)]))],
  ['lasting storage', () => page.evaluate(() => navigator.storage.persist().then((kept) => (kept ? 'granted' : 'denied')))],
  ['storage of others', () => page.evaluate(() => document.hasStorageAccess().then(() => navigator.permissions.query({ name: 'storage-access' })).then(({ state }) => state))],
  ['the lock on the pointer', () => page.evaluate(() => (document.body.requestPointerLock() as unknown as Promise<void> | undefined)?.then?.(() => 'granted', (error: Error) => error.name) ?? new Promise<string>((resolve) => {
    document.addEventListener('pointerlockerror', () => resolve('denied'));
    document.addEventListener('pointerlockchange', () => resolve('granted'));
  }))],
  ['keeping the screen awake', () => page.evaluate(() => navigator.wakeLock.request('screen').then(() => 'granted', (error: Error) => error.name))],
  ['payments', () => page.evaluate(() => Promise.resolve().then(() => new PaymentRequest([{ supportedMethods: 'https://example.com' }], { total: { label: 'x', amount: { currency: 'EUR', value: '1' } } }).show()).then(() => 'granted', (error: Error) => error.name))],
  ['keys of this person', () => page.evaluate(() => navigator.credentials.create({ publicKey: { challenge: new Uint8Array(8), rp: { name: 'x' }, user: { id: new Uint8Array(1), name: 'x', displayName: 'x' }, pubKeyCredParams: [{ type: 'public-key', alg: -7 }], timeout: 300 } }).then(() => 'granted', (error: Error) => error.name))],
];

test.each(refusals)('%s: refused', async (_what, ask) => {
  await gesture();
  const limit = new Promise<string>((resolve) => setTimeout(() => resolve('no answer'), 5_000));
  const answer = await Promise.race([ask(), limit]);
  expect(answer).not.toBe('granted');
  expect(answer).not.toBe('no answer');
});

test('a device is not even named', async () => {
  const named = await page.evaluate(async () => (await navigator.mediaDevices.enumerateDevices()).filter(({ label }) => label !== '').length);
  expect(named).toBe(0);
});
