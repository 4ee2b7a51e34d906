// Events of any day in any order, as data to be drawn: what the laws and the storms are made of.
import fc from 'fast-check';
import { surroundings } from '../../../shared/reminder/surrounding';
import type { Unwelcome } from '../../../shared/reminder/surrounding';
import type { Settings } from '../../../shared/settings/settings';
import type { Effect } from '../../../shared/state/effect';
import type { Command, Event, Reading } from '../../../shared/state/event';
import { initialLiveState } from '../../../shared/state/live-state';
import type { LiveState } from '../../../shared/state/live-state';
import { transition } from '../../../shared/state/transition';

export const command: fc.Arbitrary<Command> = fc.oneof(
  fc.constantFrom<Command>(
    { type: 'openBreak', routineId: null },
    { type: 'openBreak', routineId: 'floor-300' },
    { type: 'closeBreak' },
    { type: 'walk' },
    { type: 'skip' },
    { type: 'stand' },
    { type: 'sit' },
    { type: 'moved' },
    { type: 'resume' },
    { type: 'pause', forMs: null },
    { type: 'answerWider', widen: true },
    { type: 'answerWider', widen: false },
    { type: 'checkIn', stands: 'answered' },
    { type: 'checkIn', stands: 'skipped' },
    { type: 'checkIn', stands: 'open' },
  ),
  fc.integer({ min: 1, max: 15 }).map((minutes): Command => ({ type: 'snooze', minutes })),
  fc
    .constantFrom('begin', 'pause', 'resume', 'next', 'back', 'extend', 'mirror', 'stop', 'hurts', 'goOn', 'tenderSpot')
    .map((type) => ({ type: 'player', command: { type } }) as Command),
);

/** One event before it is put on a timeline. */
export interface Step {
  passMs: number;
  idleShare: number;
  asleepShare: number;
  idleKnown: boolean;
  locked: boolean;
  passive: boolean;
  surrounding: Unwelcome | null;
  stepMs: number;
  what: 'tick' | 'suspended' | 'resumed' | 'settingsChanged' | 'closed' | 'said' | 'started';
  command: Command;
  deadMs: number;
}

export const share = fc.double({ min: 0, max: 1, noNaN: true });
export const step: fc.Arbitrary<Step> = fc.record({
  passMs: fc.oneof(
    fc.integer({ min: 0, max: 60_000 }),
    fc.integer({ min: -5_000, max: 0 }),
    fc.integer({ min: 60_000, max: 3_600_000 }),
  ),
  idleShare: fc.oneof(fc.constant(0), share, fc.constant(3)),
  asleepShare: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: share }),
  idleKnown: fc.oneof({ weight: 9, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  locked: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  passive: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  surrounding: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constantFrom(...surroundings, 'unasked' as const) }),
  stepMs: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: -21_600_000, max: 21_600_000 }) }),
  what: fc.constantFrom('tick', 'tick', 'tick', 'suspended', 'resumed', 'settingsChanged', 'closed', 'said', 'said', 'started'),
  command,
  deadMs: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3_600_000 })),
});

export function eventOf(state: LiveState, drawn: Step): Event {
  const deadMs = drawn.what === 'started' ? drawn.deadMs : 0;
  const reading: Reading = {
    at: state.at + deadMs + drawn.passMs,
    asleepMs: Math.max(0, drawn.passMs) * drawn.asleepShare,
    idleForMs: drawn.idleKnown ? Math.max(0, drawn.passMs) * drawn.idleShare : null,
    locked: drawn.locked,
    passive: drawn.passive,
    surrounding: drawn.surrounding,
    said: drawn.what === 'said',
    wallMs: Date.UTC(2026, 2, 10, 20) + state.at + drawn.stepMs,
    zoneOffsetMs: 3_600_000,
  };
  switch (drawn.what) {
    case 'started':
      return { type: 'started', reading, deadMs };
    case 'closed':
      return { type: 'reminderClosed', reading, id: state.nextReminderId - 1, how: 'dismissed' };
    case 'said':
      return { type: 'said', reading, command: drawn.command };
    default:
      return { type: drawn.what, reading };
  }
}

export function play(settings: Settings, steps: readonly Step[], look: (before: LiveState, event: Event, after: LiveState, effects: Effect[]) => void): void {
  let state = initialLiveState;
  for (const drawn of steps) {
    const event = eventOf(state, drawn);
    const { state: after, effects } = transition(state, event, settings);
    look(state, event, after, effects);
    state = after;
  }
}
