// The laws of counting, held against thousands of generated days of events in any order.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownSatMs } from '../../../shared/bout/book';
import { nextWakeMs } from '../../../shared/schedule/next-wake';
import { snapshotOf } from '../../../shared/projection/snapshot';
import { decodeLiveState } from '../../../shared/state/decode-live-state';
import { defaultSettings } from '../../../shared/settings/settings';
import { initialLiveState } from '../../../shared/state/live-state';
import type { LiveState } from '../../../shared/state/live-state';
import { transition } from '../../../shared/state/transition';

import { eventOf, play, share, step } from './any-day';

const settings = { ...defaultSettings, cautionsAnswered: true };

const atDesk = { asleepMs: 0, idleForMs: 0, locked: false, passive: false, surrounding: null, said: false, zoneOffsetMs: 0 } as const;
const day = fc.array(step, { minLength: 1, maxLength: 60 });
const runs = { numRuns: 10_000 };

describe('for any sequence of events', { timeout: 120_000 }, () => {
  it('credited sitting is never negative and never more than the awake time', () => {
    fc.assert(
      fc.property(day, (steps) => {
        let creditedMs = 0;
        play(settings, steps, (_before, _event, after, effects) => {
          for (const effect of effects) if (effect.type === 'boutEnded') creditedMs += effect.bout.satMs;
          const shown = shownSatMs(after);
          expect(shown).toBeGreaterThanOrEqual(0);
          expect(creditedMs + shown).toBeLessThanOrEqual(after.awakeMs + 0.001);
        });
      }),
      runs,
    );
  });

  it('each millisecond of sitting lands on exactly one date, and the newest record never goes back', () => {
    fc.assert(
      fc.property(day, (steps) => {
        play(settings, steps, (before, _event, after, effects) => {
          const bouts = effects.flatMap((effect) => (effect.type === 'boutEnded' ? [effect.bout] : []));
          for (const bout of after.bout ? [...bouts, after.bout] : bouts) {
            const sum = Object.values(bout.byDate).reduce((total, ms) => total + ms, 0);
            expect(Math.abs(sum - bout.satMs)).toBeLessThan(0.01);
          }
          if (before.newestRecord) expect(after.newestRecord?.wallMs).toBeGreaterThanOrEqual(before.newestRecord.wallMs);
        });
      }),
      runs,
    );
  });

  it('time on the timeline never runs backwards', () => {
    fc.assert(
      fc.property(day, (steps) => {
        play(settings, steps, (before, _event, after) => {
          expect(after.at).toBeGreaterThanOrEqual(before.at);
          expect(after.awakeMs).toBeGreaterThanOrEqual(before.awakeMs);
        });
      }),
      runs,
    );
  });

  it('at most one reminder is on the screen, and none without a bout', () => {
    fc.assert(
      fc.property(day, (steps) => {
        const live = new Set<number>();
        play(settings, steps, (_before, event, after, effects) => {
          if (event.type === 'started') live.clear();
          if (event.type === 'reminderClosed') live.delete(event.id);
          for (const effect of effects) {
            if (effect.type === 'remind') live.add(effect.reminder.id);
            if (effect.type === 'withdrawReminder') live.delete(effect.id);
            expect(live.size).toBeLessThanOrEqual(1);
          }
          if (!after.bout) expect(live.size).toBe(0);
        });
      }),
      runs,
    );
  });

  it('every state can be written, read back and shown, and has a next moment to look', () => {
    fc.assert(
      fc.property(day, (steps) => {
        play(settings, steps, (_before, _event, after) => {
          expect(decodeLiveState(JSON.parse(JSON.stringify(after)))).toEqual(after);
          expect(snapshotOf(after, settings, 1).intervalSatMs).toBeGreaterThanOrEqual(0);
          const wakeMs = nextWakeMs(after, settings);
          expect(wakeMs).toBeGreaterThan(0);
          expect(wakeMs).toBeLessThanOrEqual(60_000);
        });
      }),
      { numRuns: 3_000 },
    );
  });

  it('a second, identical event at the same instant changes no sitting', () => {
    fc.assert(
      fc.property(day, step, (steps, last) => {
        let state = initialLiveState;
        play(settings, steps, (_before, _event, after) => {
          state = after;
        });
        const event = eventOf(state, { ...last, what: last.what === 'said' ? 'tick' : last.what, deadMs: 0 });
        const once = transition(state, event, settings).state;
        const twice = transition(once, event, settings).state;
        expect(shownSatMs(twice)).toBe(shownSatMs(once));
        expect(twice.bout?.startedAt).toBe(once.bout?.startedAt);
      }),
      runs,
    );
  });

  it('an extra look in between changes no sitting of somebody who types', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60_000 }), { minLength: 1, maxLength: 40 }), share, (gaps, at) => {
        const tick = (state: LiveState, passMs: number): LiveState =>
          transition(
            state,
            { type: 'tick', reading: { ...atDesk, at: state.at + passMs, wallMs: state.at + passMs } },
            settings,
          ).state;
        const whole = gaps.reduce(tick, initialLiveState);
        const split = gaps.flatMap((gap) => [gap * at, gap - gap * at]).reduce(tick, initialLiveState);
        expect(Math.abs(shownSatMs(whole) - shownSatMs(split))).toBeLessThan(0.01);
      }),
      runs,
    );
  });
});
