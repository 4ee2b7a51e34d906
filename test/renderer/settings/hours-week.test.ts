// Holds the week of the settings window to what the working hours can say.
import { expect, it } from 'vitest';
import { minutesOf, rangesOfDay, timeText, withChanged, withOneMore, without } from '../../../renderer/settings/hours-week';

const morning = { day: 0, from: 540, to: 720 };
const night = { day: 0, from: 1380, to: 1440 };

it('writes and reads times, with midnight as the end of the day', () => {
  expect([540, 0, 1440, 65].map(timeText)).toEqual(['09:00', '00:00', '00:00', '01:05']);
  expect([minutesOf('09:05', false), minutesOf('00:00', false), minutesOf('00:00', true)]).toEqual([545, 0, 1440]);
  for (const bad of ['', '24:00', '9:5', 'noon']) expect(minutesOf(bad, false)).toBeNull();
});

it('shows a day in order', () => {
  expect(rangesOfDay([night, { day: 1, from: 1, to: 2 }, morning], 0)).toEqual([morning, night]);
});

it('changes one range, and none into something backwards', () => {
  expect(withChanged([morning, night], morning, { to: 800 })).toEqual([{ ...morning, to: 800 }, night]);
  expect(withChanged([morning], morning, { to: 500 })).toBeNull();
});

it('adds a range after the last one while the day has room', () => {
  expect(withOneMore([], 2)).toEqual([{ day: 2, from: 540, to: 780 }]);
  expect(withOneMore([morning], 0)).toEqual([morning, { day: 0, from: 780, to: 1020 }]);
  expect(withOneMore([night], 0)).toBeNull();
  expect(without([morning, night], night)).toEqual([morning]);
});
