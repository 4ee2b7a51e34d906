// Plays a trace to the real loop and collects what Unsit credited: the other half of the comparison with the truth.
import { shownSatMs } from '../../shared/bout/book';
import { addByDate } from '../../shared/bout/by-date';
import { defaultSettings } from '../../shared/settings/settings';
import type { Settings } from '../../shared/settings/settings';
import type { Effect } from '../../shared/state/effect';
import type { Command } from '../../shared/state/event';
import type { Bout, EndedBout, LiveState, SatByDate } from '../../shared/state/live-state';
import { minuteMs } from '../../shared/time/duration';
import type { Said, Trace, TraceEvent, Truth, TruthBout } from './trace';
import { createWorld } from './world';
import type { World } from './world';

export interface Replayed extends Truth {
  name: string;
  wakeUps: number;
  bookings: number;
  /** Laws that did not hold, in plain words; empty when all did. */
  brokenLaws: string[];
}

function settingsOf(trace: Trace): Settings {
  return { ...defaultSettings, cautionsAnswered: true, ...trace.settings };
}

function commandsOf(said: Said): Command[] {
  switch (said.word) {
    case 'standing':
      return [{ type: 'stand' }];
    case 'sitting':
      return [{ type: 'sit' }];
    case 'moved':
    case 'walk':
    case 'skip':
    case 'resume':
      return [{ type: said.word }];
    case 'start':
      return [
        { type: 'openBreak', routineId: null },
        { type: 'player', command: { type: 'begin', guidedElsewhere: true } },
      ];
    case 'finish':
    case 'abandon':
      return [{ type: 'endBreak', counts: said.word === 'finish' }];
    case 'snooze':
      return [{ type: 'snooze', minutes: said.minutes }];
    case 'pause':
      return [{ type: 'pause', forMs: said.minutes * minuteMs }];
  }
}

function say(world: World, said: Said): void {
  const loop = world.loop();
  if (!loop) return;
  world.touch();
  commandsOf(said).forEach((command) => loop.say(command));
}

function happen(world: World, event: TraceEvent, reboot: { next: boolean }): void {
  switch (event.kind) {
    case 'input':
      return world.input(event.on);
    case 'passive':
      return world.passive(event.on);
    case 'lock':
      return world.lock(event.on);
    case 'idleSource':
      return world.idleSource(event.on);
    case 'sleep':
      return event.on ? world.sleep(event.announced === 'usual' ? 'timely' : event.announced) : world.wake(event.announced);
    case 'clock':
      return world.stepWallClock(event.bySeconds * 1000);
    case 'zone':
      return world.zone(event.zone);
    case 'kill':
      reboot.next = event.reboot;
      return world.kill();
    case 'start':
      return world.start(reboot.next);
    case 'say':
      return say(world, event.said);
    case 'surround':
      return world.surround(event.by);
  }
}

const tenth = (seconds: number): number => Math.round(seconds * 10) / 10;

interface Ledger {
  ended: Map<number, EndedBout & { trueEndMs: number; trueStartMs: number }>;
  reminders: number[];
}

function bookEffect(ledger: Ledger, world: () => World, effect: Effect, trueMs: number): void {
  if (effect.type === 'remind') ledger.reminders.push(tenth(trueMs / 1000));
  if (effect.type !== 'boutEnded' && effect.type !== 'boutAmended') return;
  const { bout } = effect;
  const times = { trueStartMs: world().trueMsOf(bout.startedAt), trueEndMs: world().trueMsOf(bout.endedAt) };
  ledger.ended.set(bout.startedAt, { ...bout, ...times });
}

function openBout(state: LiveState, bout: Bout, world: World): { row: TruthBout; byDate: SatByDate } {
  const sinceMs = world.trueMsOf(bout.startedAt);
  const row: TruthBout = [tenth(sinceMs / 1000), tenth(world.trueMs() / 1000), tenth(shownSatMs(state) / 1000), 'open'];
  return { row, byDate: addByDate(bout.byDate, state.absence?.idleByDate ?? {}) };
}

/** What has to hold in each published state, whatever the trace. */
function lawsBroken(before: LiveState | null, state: LiveState): string[] {
  const sat = shownSatMs(state);
  const laws: [boolean, string][] = [
    [sat >= 0, 'sitting is not negative'],
    [sat <= state.awakeMs + 1, 'sitting is not more than awake time'],
    [before === null || state.at >= before.at, 'time does not run backwards'],
    [state.bout !== null || state.reminder.phase === 'counting', 'no reminder without a bout'],
  ];
  return laws.filter(([holds]) => !holds).map(([, law]) => `at ${tenth(state.at / 1000)} s: ${law}`);
}

export function replay(trace: Trace): Replayed {
  const settings = settingsOf(trace);
  const ledger: Ledger = { ended: new Map(), reminders: [] };
  const brokenLaws: string[] = [];
  const reboot = { next: false };
  let state: LiveState | null = null;
  let early: { effect: Effect; trueMs: number }[] = [];
  let world: World | null = null;

  const built = createWorld({
    settings,
    startWallMs: trace.startWallMs,
    zone: trace.zone,
    onEffect: (effect, trueMs) => {
      if (world) bookEffect(ledger, () => built, effect, trueMs);
      else early.push({ effect, trueMs });
    },
    onState: (next) => {
      brokenLaws.push(...lawsBroken(state, next));
      state = next;
    },
  });
  world = built;
  early.forEach(({ effect, trueMs }) => bookEffect(ledger, () => built, effect, trueMs));
  early = [];

  for (const event of trace.events) {
    built.passTo(event.at * 1000);
    happen(built, event, reboot);
  }
  built.passTo(trace.untilSeconds * 1000);
  built.loop()?.look();

  const last = state as LiveState | null;
  const ended = [...ledger.ended.values()];
  const open = last?.bout && shownSatMs(last) > 0 ? openBout(last, last.bout, built) : null;
  const rows = ended.map((bout): TruthBout => [
    tenth(bout.trueStartMs / 1000),
    tenth(bout.trueEndMs / 1000),
    tenth(bout.satMs / 1000),
    bout.endedBy,
  ]);
  const byDate = [...ended.map((bout) => bout.byDate), open?.byDate ?? {}].reduce(addByDate, {});
  return {
    name: trace.name,
    bouts: open ? [...rows, open.row] : rows,
    // What would be said at the very end of the trace is not in it any more.
    reminders: ledger.reminders.filter((at) => at < trace.untilSeconds),
    days: Object.fromEntries(
      Object.entries(byDate).map(([date, ms]) => [date, tenth(ms / 1000)] as const).filter(([, seconds]) => seconds > 0),
    ),
    wakeUps: built.wakeUps(),
    bookings: built.bookings(),
    brokenLaws,
  };
}
