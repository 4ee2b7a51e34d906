// Holds old settings files to keeping their meaning.
import { expect, it } from 'vitest';
import { readSettings } from '../../../shared/settings/read-settings';

it('taking turns of the first version becomes what fits best', () => {
  const { settings, badKeys } = readSettings({ settingsVersion: 1, routine: 'alternate', sitLimitMinutes: 30 });
  expect(settings).toMatchObject({ routine: 'best', sitLimitMinutes: 30 });
  expect(badKeys).toEqual([]);
});

it('a routine that was chosen then is chosen still', () => {
  expect(readSettings({ settingsVersion: 1, routine: 'floor-300' }).settings.routine).toBe('floor-300');
});

it('asks an old user for cautions too', () => {
  expect(readSettings({ settingsVersion: 1 }).settings.cautionsAnswered).toBe(false);
});
