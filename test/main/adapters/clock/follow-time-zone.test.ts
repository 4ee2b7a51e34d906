// Holds the clock to the zone that the system has now, and to looking again only when that is another.
import { expect, test } from 'vitest';
import { zoneFollower } from '../../../../main/adapters/clock/follow-time-zone';

function follower(isChosen: boolean): { follow: () => void; travel: (to: string) => void; looks: () => number } {
  let mark = 'Berlin';
  let looks = 0;
  const follow = zoneFollower(() => mark, () => (looks += 1), isChosen);
  return { follow, travel: (to) => (mark = to), looks: () => looks };
}

test('looks again once for each change, and never else', () => {
  const { follow, travel, looks } = follower(false);
  follow();
  expect(looks()).toBe(0);
  travel('New York');
  follow();
  follow();
  expect(looks()).toBe(1);
  travel('Berlin');
  follow();
  expect(looks()).toBe(2);
});

test('stays in a zone that was chosen for Unsit', () => {
  const { follow, travel, looks } = follower(true);
  travel('New York');
  follow();
  expect(looks()).toBe(0);
});
