// Several things see the person; what they say together must be right when one of them is missing, wrong, late or doubled.
import { expect, test } from 'vitest';
import type { PresenceNews } from '../../../main/ports/presence';
import { anyTrue } from '../../../main/presence/any-true';
import { firstKnown } from '../../../main/presence/first-known';
import { joinedPresence } from '../../../main/presence/joined-presence';
import { onceMoved } from '../../../main/presence/once-moved';
import type { SleepNews } from '../../../main/presence/sleep-once';
import { untilKnown } from '../../../main/presence/until-known';
import { handClock } from './hand-clock';
import { handSource } from './hand-source';

const ignore = (): void => undefined;

test('the best source that knows is read, and the worse ones are not even opened', () => {
  const [best, worse] = [handSource<number>(5), handSource<number>(9)];
  const source = firstKnown([best.open, worse.open])(ignore);
  expect(source.read()).toBe(5);
  expect(worse.isOpen()).toBe(false);
});

test('a source that goes away hands over to the next one, and takes over again when it comes back', () => {
  const [best, worse] = [handSource<number>(5), handSource<number>(9)];
  let told = 0;
  const source = firstKnown([best.open, worse.open])(() => {
    told += 1;
  });
  best.say(null);
  expect([source.read(), told]).toEqual([9, 1]);
  best.say(6);
  expect([source.read(), told, worse.isOpen()]).toEqual([6, 2, false]);
});

test('where no source knows anything, nothing is known', () => {
  const source = firstKnown([handSource<number>(null).open, handSource<number>(null).open])(ignore);
  expect(source.read()).toBeNull();
});

test('a source that begins to answer without a word is found at the next look', () => {
  const quiet = handSource<number>(null);
  const last = handSource<number>(7);
  const source = firstKnown([quiet.open, last.open])(ignore);
  expect(source.read()).toBe(7);
  quiet.set(1);
  void source.refresh();
  expect([source.read(), last.isOpen()]).toEqual([1, false]);
});

test('one yes is enough, one that knows nothing has no say', () => {
  const [one, other] = [handSource<boolean>(false), handSource<boolean>(null)];
  const source = anyTrue([one.open, other.open])(ignore);
  expect(source.read()).toBe(false);
  other.set(true);
  expect(source.read()).toBe(true);
  one.set(null);
  other.set(null);
  expect(source.read()).toBeNull();
});

test('an idle time that was always 0 is not believed, from the first second on it is', () => {
  const idle = handSource<number>(0);
  const source = onceMoved(idle.open)(ignore);
  expect(source.read()).toBeNull();
  idle.set(1_000);
  expect(source.read()).toBe(1_000);
  idle.set(0);
  expect(source.read()).toBe(0);
});

test('the weaker source is heard only until the better one has spoken', () => {
  const [better, weaker] = [handSource<boolean>(null), handSource<boolean>(true)];
  const source = untilKnown(better.open, weaker.open)(ignore);
  expect(source.read()).toBe(true);
  better.set(false);
  expect(source.read()).toBe(false);
  // Its program ended while the weaker one still repeats what it heard long ago.
  better.set(null);
  expect(source.read()).toBeNull();
});

function joined() {
  const clock = handClock();
  const parts = { idle: handSource<number>('asking'), locked: handSource<boolean>('asking'), passive: handSource<boolean>('asking') };
  const news: PresenceNews[] = [];
  const announcers: ((word: SleepNews) => void)[] = [];
  let begun = 0;
  const announce = (listener: (word: SleepNews) => void) => {
    announcers.push(listener);
    return { release: ignore };
  };
  const presence = joinedPresence(
    {
      idle: parts.idle.open,
      locked: parts.locked.open,
      passive: parts.passive.open,
      sleep: [announce, announce],
      begin: () => {
        begun += 1;
      },
    },
    clock,
  );
  const deafen = presence.onNews((word) => news.push(word));
  return { clock, presence, news, deafen, announcers, begun: () => begun, ...parts };
}

test('before anybody has answered no input was seen, and nobody is locked out', () => {
  const { presence } = joined();
  const { idleForMs, locked, passive } = presence.read();
  expect([locked, passive]).toEqual([false, false]);
  expect(idleForMs).toBeGreaterThan(24 * 3600 * 1000);
});

test('what was held back begins with the first look, once', () => {
  const { presence, begun } = joined();
  expect(begun()).toBe(0);
  void presence.refresh?.();
  void presence.refresh?.();
  expect(begun()).toBe(1);
});

test('a second witness of the same lock is no news, the end of it is', () => {
  const { locked, passive, news, presence } = joined();
  locked.say(true);
  locked.say(true);
  expect([news, presence.read().locked]).toEqual([['changed'], true]);
  passive.say(false);
  expect(news).toHaveLength(1);
  locked.say(false);
  expect(news).toHaveLength(2);
});

test('without an idle source idle is unknown', () => {
  const { idle, presence, news } = joined();
  idle.say(null);
  expect(presence.read().idleForMs).toBeNull();
  expect(news).toEqual(['changed']);
});

test('sleep that two announce, one of them twice, is told once; and so is waking', () => {
  const { announcers, news, clock } = joined();
  const [electron, login] = announcers;
  electron?.('suspended');
  electron?.('suspended');
  login?.('suspended');
  clock.sleep(3_600_000);
  login?.('resumed');
  electron?.('resumed');
  electron?.('resumed');
  expect(news).toEqual(['suspended', 'resumed']);
});

test('a second sleep is told although nobody announced the waking in between', () => {
  const { announcers, news, clock } = joined();
  announcers[0]?.('suspended');
  clock.sleep(600_000);
  announcers[0]?.('suspended');
  expect(news).toEqual(['suspended', 'suspended']);
});

test('after the end nobody listens and everything is closed', () => {
  const { deafen, news, idle, locked, passive } = joined();
  deafen();
  expect([idle.isOpen(), locked.isOpen(), passive.isOpen()]).toEqual([false, false, false]);
  expect(news).toEqual([]);
});
