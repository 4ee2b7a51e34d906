// The screen savers of the desktops, on a real bus: locked is heard at once and put right when a word got lost.
import { beforeEach, describe, expect, test } from 'vitest';
import { screenSaverQuestion, screenSavers } from '../../../../main/adapters/screen-saver/screen-saver';
import { handClock } from '../../presence/hand-clock';
import { acquirePrivateBus, hasBusDaemon, type PrivateBus } from '../../presence/private-bus';

describe.skipIf(!hasBusDaemon)('on a real bus', () => {
  let bus: PrivateBus;
  beforeEach(async () => {
    bus = await acquirePrivateBus();
    return () => bus.release();
  });

  async function screenSaver(row: (typeof screenSavers)[number]) {
    let active = false;
    const { connection, calls, leave } = await bus.standIn(row.name, ({ member }) =>
      member === 'GetActive' ? { signature: 'b', body: [active] } : undefined,
    );
    return {
      calls,
      leave,
      say(now: boolean) {
        active = now;
        connection.emit(row.path, row.name, 'ActiveChanged', 'b', now);
      },
      setSilently(now: boolean) {
        active = now;
      },
    };
  }

  test.each(screenSavers)('$name is heard when it locks and unlocks', async (row) => {
    const saver = await screenSaver(row);
    const { reads } = bus.watch(screenSaverQuestion(row), handClock());
    await reads(false);
    saver.say(true);
    await reads(true);
    saver.say(false);
    await reads(false);
    expect(saver.calls).toEqual(['GetActive']);
  });

  const [first] = screenSavers as [(typeof screenSavers)[number]];

  test('an unlocking nobody announced is found within a minute', async () => {
    const saver = await screenSaver(first);
    const clock = handClock();
    const { reads, source } = bus.watch(screenSaverQuestion(first), clock);
    saver.say(true);
    await reads(true);
    saver.setSilently(false);
    clock.pass(59_000);
    void source.refresh();
    expect(source.read()).toBe(true);
    clock.pass(1_000);
    // A look does not wait for it.
    expect(source.refresh()).toBeNull();
    await reads(false);
  });

  test('a locker that crashes while it locks has nothing to say any more', async () => {
    const saver = await screenSaver(first);
    const { reads } = bus.watch(screenSaverQuestion(first), handClock());
    saver.say(true);
    await reads(true);
    await saver.leave();
    await reads(null);
  });
});
