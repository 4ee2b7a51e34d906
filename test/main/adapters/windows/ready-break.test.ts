// A window that nobody sees costs as much as one that somebody does: it must be there when it is wanted, and at no other time.
import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createReadyBreak } from '../../../../main/adapters/windows/ready-break';

function answerLater() {
  let resolve: () => void = () => undefined;
  let reject: (why: Error) => void = () => undefined;
  const promise = new Promise<void>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve: () => resolve(), reject: (why: Error) => reject(why) };
}

class PaperWindow extends EventEmitter {
  readonly webContents = new EventEmitter();
  gone = false;
  readonly loads = answerLater();
  isDestroyed = (): boolean => this.gone;
  loadURL = (): Promise<void> => this.loads.promise;
  destroy = (): void => {
    this.gone = true;
    this.emit('closed');
  };
}

function ready({ hasBreak = false } = {}) {
  const made: PaperWindow[] = [];
  const said: string[] = [];
  const make = (): BrowserWindow | null => {
    if (hasBreak) return null;
    made.push(new PaperWindow());
    return made.at(-1) as unknown as BrowserWindow;
  };
  const readyBreak = createReadyBreak({ make, url: 'app://unsit/break', log: (text) => said.push(text) });
  return { readyBreak, made, said, living: () => made.filter(({ gone }) => !gone).length };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a reminder keeps one ready for as long as it is live', () => {
  const { readyBreak, made, living } = ready();
  readyBreak.whileReminded(true);
  readyBreak.whileReminded(true);
  expect(living()).toBe(0);
  vi.advanceTimersByTime(60_000);
  expect(made).toHaveLength(1);
  expect(living()).toBe(1);
  readyBreak.whileReminded(false);
  vi.advanceTimersByTime(1);
  expect(living()).toBe(0);
});

test('a reminder that comes and goes in the same moment makes none', () => {
  const { readyBreak, made } = ready();
  readyBreak.whileReminded(true);
  readyBreak.whileReminded(false);
  vi.advanceTimersByTime(60_000);
  expect(made).toEqual([]);
});

test('the routines in the menu keep one ready for twenty seconds after the last look at them', () => {
  const { readyBreak, made, living } = ready();
  readyBreak.whileChoosing();
  vi.advanceTimersByTime(15_000);
  readyBreak.whileChoosing();
  vi.advanceTimersByTime(19_999);
  expect(living()).toBe(1);
  vi.advanceTimersByTime(2);
  expect(living()).toBe(0);
  expect(made).toHaveLength(1);
});

test('the menu lets go of none that a reminder still wants', () => {
  const { readyBreak, living } = ready();
  readyBreak.whileChoosing();
  readyBreak.whileReminded(true);
  vi.advanceTimersByTime(60_000);
  expect(living()).toBe(1);
});

test('what is taken is given away: it is neither dropped nor given twice', () => {
  const { readyBreak, made, living } = ready();
  readyBreak.whileChoosing();
  vi.advanceTimersByTime(1);
  expect(readyBreak.take()?.window).toBe(made[0]);
  expect(readyBreak.take()).toBeNull();
  readyBreak.drop();
  vi.advanceTimersByTime(60_000);
  expect(living()).toBe(1);
});

test('it goes at once when nobody chooses any more, but not while a reminder wants it', () => {
  const { readyBreak, living } = ready();
  readyBreak.whileChoosing();
  vi.advanceTimersByTime(1);
  readyBreak.nobodyChooses();
  vi.advanceTimersByTime(1);
  expect(living()).toBe(0);
  readyBreak.whileReminded(true);
  readyBreak.whileChoosing();
  vi.advanceTimersByTime(1);
  readyBreak.nobodyChooses();
  vi.advanceTimersByTime(1);
  expect(living()).toBe(1);
});

test('whoever has chosen needs no other one, and leaves the break as soon as they like', () => {
  const { readyBreak, made } = ready();
  readyBreak.whileChoosing();
  vi.advanceTimersByTime(1);
  readyBreak.take();
  readyBreak.whileReminded(false);
  vi.advanceTimersByTime(60_000);
  expect(made).toHaveLength(1);
  // The break opened on every display, in a window of its own.
  readyBreak.whileChoosing();
  vi.advanceTimersByTime(1);
  readyBreak.drop();
  readyBreak.whileReminded(false);
  vi.advanceTimersByTime(60_000);
  expect(made).toHaveLength(2);
});

test('one that still loads is taken too, and says when its page is there', async () => {
  const { readyBreak, made } = ready();
  readyBreak.whileChoosing();
  vi.advanceTimersByTime(1);
  const taken = readyBreak.take();
  made[0]?.loads.resolve();
  await expect(taken?.loaded).resolves.toBeUndefined();
});

test('one that cannot be loaded goes, with a word in the log, and nobody gets it', async () => {
  const { readyBreak, made, said, living } = ready();
  readyBreak.whileReminded(true);
  vi.advanceTimersByTime(1);
  made[0]?.loads.reject(new Error('no such page'));
  await vi.advanceTimersByTimeAsync(1);
  expect(living()).toBe(0);
  expect(readyBreak.take()).toBeNull();
  expect(said).toEqual(['window break: cannot be prepared: Error: no such page']);
});

test('one that was taken while it loaded goes too when it cannot be loaded, and whoever took it hears why', async () => {
  const { readyBreak, made, said, living } = ready();
  readyBreak.whileChoosing();
  vi.advanceTimersByTime(1);
  const taken = readyBreak.take();
  made[0]?.loads.reject(new Error('no such page'));
  await expect(taken?.loaded).rejects.toThrow('no such page');
  expect(living()).toBe(0);
  expect(said).toEqual([]);
});

test('one whose page crashes goes', () => {
  const { readyBreak, made, living } = ready();
  readyBreak.whileReminded(true);
  vi.advanceTimersByTime(1);
  made[0]?.webContents.emit('render-process-gone');
  expect(living()).toBe(0);
  expect(readyBreak.window()).toBeNull();
});

test('none is made beside a break window that is open', () => {
  const { readyBreak, made } = ready({ hasBreak: true });
  readyBreak.whileChoosing();
  vi.advanceTimersByTime(1);
  expect(made).toEqual([]);
  expect(readyBreak.window()).toBeNull();
});
