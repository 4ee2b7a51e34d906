// Holds the settings store to the recovery rules: a bad file never costs the rest, an unreadable one is left alone.
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSettingsStore } from '../../../../main/adapters/settings-store/settings-store';
import type { OpenWriter } from '../../../../main/adapters/settings-store/settings-store';
import type { SettingsStore } from '../../../../main/ports/settings-store';
import type { OwnRoutineId } from '../../../../shared/routines/own-routine';
import { defaultSettings } from '../../../../shared/settings/settings';

let folder: string;
let filePath: string;
let lines: string[];

const plainWriter: OpenWriter = (into) =>
  Promise.resolve((contents) => writeFileSync(path.join(into, 'settings.json'), JSON.stringify(contents)));

function open(openWriter = plainWriter): Promise<SettingsStore> {
  return openSettingsStore({ folder, log: (line) => lines.push(line), wallMs: () => Date.UTC(2026, 2, 10), openWriter });
}

const onDisk = (): unknown => JSON.parse(readFileSync(filePath, 'utf8'));
const keptFiles = (): string[] => readdirSync(folder).filter((name) => name.includes('damaged'));

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'unsit-settings-'));
  filePath = path.join(folder, 'settings.json');
  lines = [];
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a first start', () => {
  it('gives the defaults, writes nothing and has nothing to tell', async () => {
    const store = await open();
    expect(store.read()).toEqual(defaultSettings);
    expect(store.notice()).toBeNull();
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a write', () => {
  it('is on disk at once and there again after a restart', async () => {
    const store = await open();
    expect(await store.write('sitLimitMinutes', 30)).toBe('saved');
    expect((await open()).read()).toEqual({ ...defaultSettings, sitLimitMinutes: 30 });
  });

  it('out of range is refused and changes nothing', async () => {
    const store = await open();
    for (const value of [0, 181, 2.5, '45', null, Number.NaN, true]) {
      expect(await store.write('sitLimitMinutes', value)).toBe('refused');
    }
    expect(store.read()).toEqual(defaultSettings);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('keeps fields that a newer Unsit wrote', async () => {
    writeFileSync(filePath, JSON.stringify({ settingsVersion: 99, sitLimitMinutes: 60, fromTheFuture: { a: 1 } }));
    const store = await open();
    expect(store.read().sitLimitMinutes).toBe(60);
    await store.write('snoozeMinutes', 10);
    expect(onDisk()).toMatchObject({ fromTheFuture: { a: 1 }, sitLimitMinutes: 60, snoozeMinutes: 10 });
  });

  it('that the disk refuses says so, and the old value stays', async () => {
    const store = await open(() => Promise.resolve(() => { throw new Error('EROFS'); }));
    expect(await store.write('sitLimitMinutes', 30)).toBe('notWritable');
    expect(store.read().sitLimitMinutes).toBe(45);
    expect(lines.join()).toContain('EROFS');
  });
});

describe('a damaged file', () => {
  const damage: [string, string | Buffer, number][] = [
    ['cut off in the middle', '{"settingsVersion":1,"sitLimitMinutes":30,"snoozeMin', 30],
    ['with a bad field', '{"sitLimitMinutes":30,"snoozeMinutes":"soon"}', 30],
    ['empty', '', 45],
    ['filled with NUL bytes', Buffer.alloc(64), 45],
    ['ending in NUL bytes', Buffer.concat([Buffer.from('{"sitLimitMinutes":30}'), Buffer.alloc(16)]), 30],
    ['that is a list', '[1,2]', 45],
    ['that is no JSON at all', 'hello there', 45],
  ];

  for (const [what, contents, sitLimitMinutes] of damage) {
    it(`${what} is kept beside the new one, what is good in it survives, and the person is told once`, async () => {
      writeFileSync(filePath, contents);
      const store = await open();
      expect(store.read()).toEqual({ ...defaultSettings, sitLimitMinutes });
      expect(keptFiles()).toHaveLength(1);
      expect(readFileSync(path.join(folder, keptFiles()[0] ?? ''))).toEqual(Buffer.from(contents));
      expect(onDisk()).toMatchObject({ sitLimitMinutes });
      expect(store.notice()).toMatchObject({ kind: 'repaired', keptAs: keptFiles()[0] });
      store.noticeTold();
      expect(store.notice()).toBeNull();
      expect((await open()).notice()).toBeNull();
    });
  }

  it('names the fields that fell to their defaults', async () => {
    writeFileSync(filePath, '{"sitLimitMinutes":30,"snoozeMinutes":"soon","sound":1}');
    expect((await open()).notice()).toMatchObject({ badKeys: ['snoozeMinutes', 'sound'] });
  });
});

describe('own routines in a damaged file', () => {
  const good = { id: 'own-a', name: 'Lunch', steps: [{ move: 'floor-glute-bridge', side: 'both', seconds: 60 }] };

  it('that are sound stay, and the notice names the setting as kept in part', async () => {
    const bad = { id: 'own-b', name: 'Tea', steps: [{ move: 'cartwheel', side: 'both', seconds: 60 }] };
    writeFileSync(filePath, JSON.stringify({ sitLimitMinutes: 30, ownRoutines: [bad, good] }));
    const store = await open();
    expect(store.read()).toEqual({ ...defaultSettings, sitLimitMinutes: 30, ownRoutines: [good] });
    expect(store.notice()).toMatchObject({ kind: 'repaired', badKeys: [], salvagedKeys: ['ownRoutines'], keptAs: keptFiles()[0] });
    expect(onDisk()).toMatchObject({ ownRoutines: [good] });
    expect((await open()).notice()).toBeNull();
  });

  it('of which none is sound fall to none', async () => {
    writeFileSync(filePath, JSON.stringify({ ownRoutines: 'none' }));
    const store = await open();
    expect(store.read().ownRoutines).toEqual([]);
    expect(store.notice()).toMatchObject({ badKeys: ['ownRoutines'], salvagedKeys: [] });
  });
});

describe('several changes at once', () => {
  const routine = (id: OwnRoutineId) => ({ id, name: id, steps: [{ move: 'floor-glute-bridge', side: 'both', seconds: 60 }] }) as const;

  it('come one after the other, so that none undoes another', async () => {
    const store = await open();
    const add = (id: OwnRoutineId) => store.change(({ ownRoutines }) => ({ ownRoutines: [...ownRoutines, routine(id)] }));
    await Promise.all([add('own-a'), store.write('sitLimitMinutes', 30), add('own-b')]);
    expect(store.read().ownRoutines.map(({ id }) => id)).toEqual(['own-a', 'own-b']);
    expect((await open()).read()).toEqual({ ...defaultSettings, sitLimitMinutes: 30, ownRoutines: [routine('own-a'), routine('own-b')] });
  });

  it('are all refused when one of them is', async () => {
    const store = await open();
    expect(await store.change(() => ({ sitLimitMinutes: 30, snoozeMinutes: 99 }))).toBe('refused');
    expect(store.read()).toEqual(defaultSettings);
  });

  it('that change nothing write nothing', async () => {
    const store = await open();
    expect(await store.change(() => null)).toBe('saved');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a file that cannot be read', () => {
  it('is not touched, and no write is pretended', async () => {
    // A folder in the place of the file gives EISDIR for every user, root included.
    mkdirSync(filePath);
    const store = await open();
    expect(store.read()).toEqual(defaultSettings);
    expect(store.notice()).toEqual({ kind: 'unreadable' });
    expect(await store.write('sitLimitMinutes', 30)).toBe('notWritable');
    expect(readdirSync(folder)).toEqual(['settings.json']);
  });
});
