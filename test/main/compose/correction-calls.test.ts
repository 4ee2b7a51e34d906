// A person at a desk corrects their record: the real core and a real history file, by the calls that Home makes.
import { mkdirSync, rmSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { correctionCalls } from '../../../main/compose/correction-calls';
import type { History } from '../../../main/ports/history';
import { boutRecordOf } from '../../../shared/history/bout-record';
import { defaultSettings } from '../../../shared/settings/settings';
import type { Effect } from '../../../shared/state/effect';
import { minuteMs } from '../../../shared/time/duration';
import { desk, mondayAtTen, reminders } from '../../shared/state/desk';
import { historyFolder } from '../adapters/history/history-folder';
import type { HistoryFolder } from '../adapters/history/history-folder';

const today = '2026-03-09';
let here: HistoryFolder;
let history: History;

beforeEach(() => {
  here = historyFolder();
  history = here.open();
});
afterEach(() => here.remove());

/** `at`: minutes since ten o'clock. */
function person() {
  const settings = { ...defaultSettings, cautionsAnswered: true, sitLimitMinutes: 15 };
  const one = desk({ sitLimitMinutes: 15 });
  const said: Effect[] = [];
  const now = () => ({ at: one.state().at, wallMs: mondayAtTen + one.state().at, zoneOffsetMs: 0 });
  function perform(effects: readonly Effect[]): void {
    said.push(...effects);
    for (const effect of effects) {
      if (effect.type === 'boutEnded' || effect.type === 'boutAmended') history.appendBout(boutRecordOf(effect.bout, now(), randomUUID()), effect.bout.startedAt);
    }
  }
  const calls = correctionCalls({
    look: () => one.state(),
    loop: () => ({ say: (command) => perform(one.say(command)) }),
    settings: () => settings,
    history,
    wallNow: () => new Date(now().wallMs),
  });
  const wall = (minutes: number): number => mondayAtTen + minutes * minuteMs;
  return {
    state: one.state,
    said,
    sits: (minutes: number) => perform(one.minutes(minutes)),
    leavesFor: (minutes: number) => {
      one.leave();
      perform(one.minutes(minutes));
      perform(one.comeBack());
    },
    says: (command: Parameters<typeof one.say>[0]) => perform(one.say(command)),
    correct: (as: 'sitting' | 'standing' | 'away', from: number, to: number | null) => calls.correct({ from: wall(from), to: to === null ? null : wall(to), as }, 'home'),
    undo: (id: string) => calls.undoCorrection({ id }, 'home'),
    bouts: () => history.readAll().bouts.sort((x, y) => x.startedAt - y.startedAt).map((bout) => [(bout.startedAt - mondayAtTen) / minuteMs, (bout.endedAt - mondayAtTen) / minuteMs, bout.satMs / minuteMs, bout.endedBy]),
    running: () => Math.round((one.state().bout?.satMs ?? 0) / minuteMs),
    satToday: () => (history.satByDay({ from: today, to: today })[0]?.satMs ?? 0) + (one.state().bout?.satMs ?? 0),
  };
}

function idOf(answer: unknown): string {
  expect(answer).toMatchObject({ kind: 'done' });
  return (answer as { id: string }).id;
}

describe('the running bout', () => {
  it('loses minutes that were none, its reminder is withdrawn, and undone it is due again', () => {
    const one = person();
    one.sits(19);
    expect(reminders(one.said)).toHaveLength(1);
    const id = idOf(one.correct('away', 5, 9));
    expect(one.running()).toBe(15);
    expect(one.state().reminder.phase).toBe('reminded');
    const second = idOf(one.correct('away', 10, 14));
    expect(one.running()).toBe(11);
    expect(one.state().reminder.phase).toBe('counting');
    expect(one.said.filter(({ type }) => type === 'withdrawReminder')).toHaveLength(1);
    expect(one.undo(second)).toMatchObject({ kind: 'done', changedMs: 4 * minuteMs });
    expect(one.undo(id)).toMatchObject({ kind: 'done' });
    expect(one.running()).toBe(19);
    expect(one.state().reminder.phase).toBe('reminded');
    expect(reminders(one.said)).toHaveLength(2);
    expect(one.bouts()).toEqual([]);
  });

  it('is cut in two by a natural break or more: the part before is in the history, the rest goes on', () => {
    const one = person();
    one.sits(20);
    const id = idOf(one.correct('standing', 5, 15));
    expect(one.bouts()).toEqual([[0, 5, 5, 'standing']]);
    expect(one.running()).toBe(5);
    one.sits(3);
    expect(one.undo(id)).toMatchObject({ kind: 'done', changedMs: 10 * minuteMs });
    expect(one.bouts()).toEqual([]);
    expect(one.running()).toBe(23);
  });

  it('that was none for the last ten minutes is over, and another begins now', () => {
    const one = person();
    one.sits(20);
    const id = idOf(one.correct('away', 10, null));
    expect(one.bouts()).toEqual([[0, 10, 10, 'natural break']]);
    expect(one.running()).toBe(0);
    expect(one.state().reminder.phase).toBe('counting');
    one.sits(5);
    expect(one.running()).toBe(5);
    void one.undo(id);
    expect(one.running()).toBe(25);
    expect(one.bouts()).toEqual([]);
  });

  it('takes the ended bout back in where the absence between them was sitting, and is due', () => {
    const one = person();
    one.sits(8);
    one.leavesFor(6);
    one.sits(4);
    expect(one.bouts()).toEqual([[0, 8, 8, 'natural break']]);
    const id = idOf(one.correct('sitting', 8, 14));
    expect(one.bouts()).toEqual([]);
    expect(one.running()).toBe(18);
    one.sits(1);
    expect(reminders(one.said)).toHaveLength(1);
    void one.undo(id);
    expect(one.running()).toBe(5);
    expect(one.bouts()).toEqual([[0, 8, 8, 'natural break']]);
    expect(one.state().reminder.phase).toBe('counting');
  });

  it('began earlier where "I’m standing" was said late', () => {
    const one = person();
    one.sits(10);
    one.says({ type: 'stand' });
    one.sits(1);
    void one.correct('standing', 6, 10);
    expect(one.running()).toBe(6);
    one.sits(1);
    expect(one.bouts()).toEqual([[0, 6, 6, 'standing']]);
    expect(one.state().bout).toBeNull();
  });

  it('keeps its snoozes, and the interval since a skip, through a correction of the minutes before', () => {
    const one = person();
    one.sits(16);
    one.says({ type: 'skip' });
    one.sits(4);
    void one.correct('away', 2, 5);
    expect(one.running()).toBe(17);
    expect(Math.round((one.state().bout?.intervalFromSatMs ?? 0) / minuteMs)).toBe(13);
  });

  it('together with ended ones is corrected as one record', () => {
    const one = person();
    one.sits(10);
    one.leavesFor(6);
    one.sits(10);
    idOf(one.correct('away', 5, 20));
    expect(one.bouts()).toEqual([[0, 5, 5, 'natural break']]);
    expect(one.running()).toBe(6);
  });
});

describe('a correction is refused', () => {
  it('in the future, without length, and over more than a day', () => {
    const one = person();
    one.sits(10);
    expect(one.correct('away', 5, 20)).toEqual({ kind: 'refused', why: 'future' });
    expect(one.correct('away', 5, 5)).toEqual({ kind: 'refused', why: 'empty' });
    expect(one.correct('sitting', -2000, 5)).toEqual({ kind: 'refused', why: 'tooLong' });
    expect(one.running()).toBe(10);
  });

  it('its undoing, while a later one lies over it', () => {
    const one = person();
    one.sits(14);
    const first = idOf(one.correct('away', 2, 4));
    const second = idOf(one.correct('standing', 3, 5));
    expect(one.undo(first)).toEqual({ kind: 'refused', why: 'overlapped' });
    expect(one.undo(second)).toMatchObject({ kind: 'done' });
    expect(one.undo(first)).toMatchObject({ kind: 'done' });
    expect(one.undo(first)).toEqual({ kind: 'refused', why: 'unknown' });
    expect(one.running()).toBe(14);
  });

  it('on a disk that takes nothing, and nothing changes', () => {
    mkdirSync(here.filePath);
    const one = person();
    one.sits(10);
    expect(one.correct('away', 2, 9)).toEqual({ kind: 'refused', why: 'notWritable' });
    expect(one.running()).toBe(10);
    expect(history.readAll().corrections).toEqual([]);
    rmSync(here.filePath, { recursive: true });
  });
});

it('a bout that is amended later keeps what was corrected', () => {
  const one = person();
  one.sits(10);
  one.leavesFor(6);
  void one.correct('away', 2, 4);
  one.says({ type: 'moved' });
  expect(one.bouts()[0]).toEqual([0, 10, 8, 'natural break']);
});

it('any corrections, and taking them back, leave the day and the bout as they were', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ sit: fc.integer({ min: 1, max: 12 }), away: fc.integer({ min: 0, max: 9 }) }), { minLength: 1, maxLength: 4 }),
      fc.array(fc.record({ from: fc.integer({ min: 0, max: 40 }), length: fc.integer({ min: 1, max: 25 }), as: fc.constantFrom('sitting' as const, 'standing' as const, 'away' as const) }), { minLength: 1, maxLength: 4 }),
      (day, corrections) => {
        history.deleteAll();
        const one = person();
        for (const { sit, away } of day) {
          one.sits(sit);
          if (away > 0) one.leavesFor(away);
        }
        one.sits(1);
        const before = { bouts: one.bouts(), sat: one.satToday() };
        const elapsed = one.state().at;
        const ids: string[] = [];
        for (const { from, length, as } of corrections) {
          const answer = one.correct(as, from, from + length);
          if (answer instanceof Promise || answer.kind !== 'done' || answer.id === null) continue;
          ids.push(answer.id);
          expect(one.satToday()).toBeGreaterThanOrEqual(0);
          expect(one.satToday()).toBeLessThanOrEqual(elapsed + 1);
          const { bout } = one.state();
          if (bout) expect(Math.abs(Object.values(bout.byDate).reduce((sum, ms) => sum + ms, 0) - bout.satMs)).toBeLessThan(0.01);
        }
        for (const id of ids.reverse()) expect(one.undo(id)).toMatchObject({ kind: 'done' });
        expect(one.satToday()).toBe(before.sat);
        expect(one.bouts()).toEqual(before.bouts);
        expect(history.readAll().corrections).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);
