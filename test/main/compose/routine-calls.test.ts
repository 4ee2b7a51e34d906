// Holds the calls of the routines window to their promises: kept, deleted, handed on and taken in, and honest when it does not work.
import { expect, it } from 'vitest';
import { routineCalls } from '../../../main/compose/routine-calls';
import type { ChosenText, RoutineFiles } from '../../../main/ports/routine-files';
import type { SettingsStore } from '../../../main/ports/settings-store';
import { calls } from '../../../shared/ipc/calls';
import { english } from '../../../shared/messages/english';
import { createTranslate } from '../../../shared/messages/translate';
import type { OwnRoutine, OwnRoutineId } from '../../../shared/routines/own-routine';
import { encodeRoutines } from '../../../shared/routines/routine-file';
import { defaultSettings, isValidSetting } from '../../../shared/settings/settings';
import type { SettingKey, Settings } from '../../../shared/settings/settings';

const steps = [{ move: 'floor-glute-bridge', side: 'both', seconds: 60 }] as const;
const routine = (id: OwnRoutineId, name = id as string): OwnRoutine => ({ id, name, steps });

function setUp({ chosen = { kind: 'cancelled' } as ChosenText, own = [] as OwnRoutine[], disk = true } = {}) {
  let settings: Settings = { ...defaultSettings, ownRoutines: own };
  const written: { text: string; name: string }[] = [];
  const store: SettingsStore = {
    read: () => settings,
    write: () => Promise.reject(new Error('nothing is written alone here')),
    change: (make) => {
      const changes = make(settings);
      if (!changes) return Promise.resolve('saved');
      if (Object.entries(changes).some(([key, value]) => !isValidSetting(key as SettingKey, value))) return Promise.resolve('refused');
      if (!disk) return Promise.resolve('notWritable');
      settings = { ...settings, ...changes };
      return Promise.resolve('saved');
    },
    notice: () => null,
    noticeTold: () => undefined,
  };
  const routineFiles: RoutineFiles = {
    save: (text, name) => {
      written.push({ text, name });
      return Promise.resolve('saved');
    },
    open: () => Promise.resolve(chosen),
  };
  const changed: SettingKey[] = [];
  let ids = 0;
  const handlers = routineCalls({
    store,
    routineFiles,
    translate: createTranslate('en', english),
    newRoutineId: () => `own-new-${(ids += 1)}`,
    settingChanged: (key) => changed.push(key),
  });
  return { handlers, store, written, changed };
}

it('a kept routine is in the settings under a name on one line, and everybody is told', async () => {
  const { handlers, store, changed } = setUp();
  expect(await handlers.keepRoutine({ routine: routine('own-a', 'Two\nlines'), at: null }, 'routines')).toBe('saved');
  expect(store.read().ownRoutines).toEqual([routine('own-a', 'Two lines')]);
  expect(changed).toEqual(['ownRoutines']);
});

it('one more than the settings take is refused', async () => {
  const own = Array.from({ length: 50 }, (_, index) => routine(`own-${index}`));
  const { handlers, store, changed } = setUp({ own });
  expect(await handlers.keepRoutine({ routine: routine('own-more'), at: null }, 'routines')).toBe('refused');
  expect(store.read().ownRoutines).toHaveLength(50);
  expect(changed).toEqual([]);
});

it('a deleted routine is gone', async () => {
  const { handlers, store } = setUp({ own: [routine('own-a'), routine('own-b')] });
  expect(await handlers.deleteRoutine({ id: 'own-a' }, 'routines')).toBe('saved');
  expect(store.read().ownRoutines.map(({ id }) => id)).toEqual(['own-b']);
});

it('routines are handed on in a file named after the one, or after all', async () => {
  const own = [routine('own-a', 'Lunch'), routine('own-b')];
  const { handlers, written } = setUp({ own });
  expect(await handlers.exportRoutines({ ids: ['own-a'] }, 'routines')).toBe('saved');
  await handlers.exportRoutines({ ids: ['own-b', 'own-a'] }, 'routines');
  expect(written).toEqual([
    { text: encodeRoutines([own[0] as OwnRoutine]), name: 'Lunch.unsit-routines.json' },
    { text: encodeRoutines(own), name: 'My Unsit routines.unsit-routines.json' },
  ]);
});

it('a routine that is gone meanwhile is not handed on', async () => {
  const { handlers, written } = setUp();
  expect(await handlers.exportRoutines({ ids: ['own-a'] }, 'routines')).toBe('cancelled');
  expect(written).toEqual([]);
});

it('what a file brings is added beside what is there', async () => {
  const text = encodeRoutines([routine('own-a', 'Lunch')]);
  const { handlers, store } = setUp({ own: [routine('own-a', 'Lunch')], chosen: { kind: 'text', text } });
  expect(await handlers.importRoutines(undefined, 'routines')).toEqual({
    kind: 'imported',
    added: [{ id: 'own-new-1', name: 'Lunch 2' }],
    problems: [],
  });
  expect(store.read().ownRoutines).toEqual([routine('own-a', 'Lunch'), routine('own-new-1', 'Lunch 2')]);
});

it('a file with nothing that can be used says what was wrong and changes nothing', async () => {
  const text = JSON.stringify({ unsit: 'routines', version: 1, routines: [7] });
  const { handlers, store } = setUp({ chosen: { kind: 'text', text } });
  expect(await handlers.importRoutines(undefined, 'routines')).toEqual({
    kind: 'imported',
    added: [],
    problems: [{ routine: 0, name: null, kind: 'notARoutine' }],
  });
  expect(store.read()).toEqual(defaultSettings);
});

it.each([
  [{ kind: 'cancelled' }, 'cancelled'],
  [{ kind: 'unreadable' }, 'unreadable'],
  [{ kind: 'tooLarge' }, 'tooLarge'],
  [{ kind: 'text', text: 'hello' }, 'notOurs'],
  [{ kind: 'text', text: '{"unsit":"routines","version":9}' }, 'newer'],
] as const)('%j is answered as %s', async (chosen, kind) => {
  expect(await setUp({ chosen }).handlers.importRoutines(undefined, 'routines')).toEqual({ kind });
});

it('a disk that takes nothing is said, and no routine counts as added', async () => {
  const { handlers } = setUp({ chosen: { kind: 'text', text: encodeRoutines([routine('own-a')]) }, disk: false });
  expect(await handlers.importRoutines(undefined, 'routines')).toEqual({ kind: 'notWritable' });
});

it('no routine that the settings would refuse passes the door', () => {
  const accepts = (args: unknown): boolean => calls.keepRoutine.args.safeParse(args).success;
  expect(accepts({ routine: routine('own-a'), at: null })).toBe(true);
  expect(accepts({ routine: routine('own-a'), at: 50 })).toBe(false);
  expect(accepts({ routine: { ...routine('own-a'), steps: [] }, at: null })).toBe(false);
  expect(accepts({ routine: { ...routine('own-a'), name: ' ' }, at: null })).toBe(false);
  expect(accepts({ routine: { ...routine('own-a'), steps: [{ ...steps[0], side: 'left' }] }, at: null })).toBe(false);
  expect(accepts({ routine: { ...routine('own-a'), id: '../x' }, at: null })).toBe(false);
  expect(calls.exportRoutines.args.safeParse({ ids: [] }).success).toBe(false);
});
