// Holds the reminders to their promise in a storm of a thousand events in any order and any style: one at a time, none lost, none doubled.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { certainIntervalSatMs } from '../../../shared/reminder/decide';
import { mayBeTold } from '../../../shared/reminder/moment';
import { defaultSettings, reminderStyles } from '../../../shared/settings/settings';
import type { Settings } from '../../../shared/settings/settings';
import type { Effect } from '../../../shared/state/effect';
import type { Event } from '../../../shared/state/event';
import type { LiveState } from '../../../shared/state/live-state';
import { minuteMs } from '../../../shared/time/duration';
import { play, step } from '../state/any-day';

const anySettings = fc.record({
  style: fc.constantFrom(...reminderStyles),
  headsUpSeconds: fc.constantFrom(0, 30, 60),
  shiftLean: fc.boolean(),
  sitLimitMinutes: fc.constantFrom(1, 20, 45),
});
const storm = fc.array(step, { minLength: 1_000, maxLength: 1_000 });
const runs = { numRuns: 30 };
const withinMs = 60_000;

/** What stands on the screen by the effects alone. */
class Screen {
  readonly reminders = new Set<number>();
  readonly notices = new Set<number>();

  see(event: Event, effects: readonly Effect[]): void {
    if (event.type === 'started') this.clear();
    if (event.type === 'reminderClosed') this.reminders.delete(event.id);
    if (event.type === 'noticeClosed') this.notices.delete(event.id);
    for (const effect of effects) {
      if (effect.type === 'remind') this.reminders.add(effect.reminder.id);
      if (effect.type === 'withdrawReminder') this.reminders.delete(effect.id);
      if (effect.type === 'notice') this.notices.add(effect.notice.id);
      if (effect.type === 'withdrawNotice') this.notices.delete(effect.id);
      expect(this.reminders.size + this.notices.size).toBeLessThanOrEqual(1);
    }
  }

  private clear(): void {
    this.reminders.clear();
    this.notices.clear();
  }
}

function storms(look: (settings: Settings, before: LiveState, event: Event, after: LiveState, effects: Effect[]) => void): void {
  fc.assert(
    fc.property(anySettings, storm, (drawn, steps) => {
      const settings: Settings = { ...defaultSettings, cautionsAnswered: true, ...drawn };
      play(settings, steps, (before, event, after, effects) => look(settings, before, event, after, effects));
    }),
    runs,
  );
}

it('at most one word of Unsit is on the screen at any time', () => {
  fc.assert(
    fc.property(anySettings, storm, (drawn, steps) => {
      const screen = new Screen();
      play({ ...defaultSettings, cautionsAnswered: true, ...drawn }, steps, (_before, event, _after, effects) => screen.see(event, effects));
    }),
    runs,
  );
}, withinMs);

it('none is lost: whoever sat to the limit and may be told is told, or told already, or asked for later', () => {
  storms((settings, _before, _event, after) => {
    if (!mayBeTold(after) || after.surrounding !== null) return;
    const reached = certainIntervalSatMs(after) >= settings.sitLimitMinutes * minuteMs;
    if (reached) expect(['reminded', 'snoozed']).toContain(after.reminder.phase);
  });
}, withinMs);

it('none is doubled: each id is said once, and nothing is said while the surroundings say wait', () => {
  let last = 0;
  storms((_settings, before, _event, after, effects) => {
    if (before.nextReminderId === 1) last = 0;
    for (const effect of effects) {
      if (effect.type !== 'remind' && effect.type !== 'notice') continue;
      const { id } = effect.type === 'remind' ? effect.reminder : effect.notice;
      expect(id).toBeGreaterThan(last);
      last = id;
      // The question after three skips is the answer to a click, not a reminder.
      const isQuestion = effect.type === 'notice' && effect.notice.kind === 'wider';
      if (!isQuestion) expect(after.surrounding).toBeNull();
    }
  });
}, withinMs);

it('a state of the screen and the state of the core agree: what is live is shown', () => {
  fc.assert(
    fc.property(anySettings, storm, (drawn, steps) => {
      const screen = new Screen();
      play({ ...defaultSettings, cautionsAnswered: true, ...drawn }, steps, (_before, event, after, effects) => {
        screen.see(event, effects);
        const { reminder, notice } = after;
        const live = reminder.phase === 'reminded' && reminder.live ? [reminder.id] : [];
        expect([...screen.reminders]).toEqual(live);
        expect([...screen.notices]).toEqual(notice ? [notice.id] : []);
      });
    }),
    runs,
  );
}, withinMs);
