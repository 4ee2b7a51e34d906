// Holds the keeping of edits to its promise: the last version is kept, soon, and one write at a time.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createKeeper, keepAfterMs } from '../../../renderer/routines/keeper';
import type { KeepState } from '../../../renderer/routines/keeper';
import type { SettingWrite } from '../../../shared/ipc/calls';
import type { OwnRoutine } from '../../../shared/routines/own-routine';

const steps = [{ move: 'floor-glute-bridge', side: 'both', seconds: 60 }] as const;
const named = (name: string): OwnRoutine => ({ id: 'own-a', name, steps });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp() {
  const sent: string[] = [];
  const answers: ((answer: SettingWrite) => void)[] = [];
  const states: KeepState[] = [];
  const keeper = createKeeper(
    ({ name }) => {
      sent.push(name);
      return new Promise((resolve) => answers.push(resolve));
    },
    (state) => states.push(state),
  );
  return { keeper, sent, states, answer: (answer: SettingWrite) => answers.shift()?.(answer) };
}

it('a row of changes becomes one write of the last', async () => {
  const { keeper, sent, states, answer } = setUp();
  for (const name of ['L', 'Lu', 'Lunch']) keeper.keep(named(name));
  expect(sent).toEqual([]);
  await vi.advanceTimersByTimeAsync(keepAfterMs);
  expect(sent).toEqual(['Lunch']);
  expect(states.at(-1)).toBe('keeping');
  answer('saved');
  await vi.advanceTimersByTimeAsync(0);
  expect(states.at(-1)).toBe('saved');
});

it('what changes while a write is under way is written after it, and only then is it saved', async () => {
  const { keeper, sent, states, answer } = setUp();
  keeper.keep(named('A'));
  await vi.advanceTimersByTimeAsync(keepAfterMs);
  keeper.keep(named('B'));
  await vi.advanceTimersByTimeAsync(keepAfterMs);
  expect(sent).toEqual(['A']);
  answer('saved');
  await vi.advanceTimersByTimeAsync(0);
  expect(sent).toEqual(['A', 'B']);
  expect(states).not.toContain('saved');
  answer('saved');
  await vi.advanceTimersByTimeAsync(0);
  expect(states.at(-1)).toBe('saved');
});

it('a flush writes at once and ends when everything was answered', async () => {
  const { keeper, sent, answer } = setUp();
  keeper.keep(named('A'));
  let ended = false;
  const flushed = keeper.flush().then(() => {
    ended = true;
  });
  await vi.advanceTimersByTimeAsync(0);
  expect(sent).toEqual(['A']);
  expect(ended).toBe(false);
  answer('saved');
  await flushed;
  await vi.advanceTimersByTimeAsync(keepAfterMs * 2);
  expect(sent).toEqual(['A']);
});

it('what is withdrawn is not written', async () => {
  const { keeper, sent } = setUp();
  keeper.keep(named('A'));
  keeper.withdraw();
  await vi.advanceTimersByTimeAsync(keepAfterMs * 2);
  expect(sent).toEqual([]);
});

it('a refusal and a silence are told', async () => {
  const { keeper, states, answer } = setUp();
  keeper.keep(named('A'));
  await vi.advanceTimersByTimeAsync(keepAfterMs);
  answer('notWritable');
  await vi.advanceTimersByTimeAsync(0);
  expect(states.at(-1)).toBe('notWritable');

  const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const told: KeepState[] = [];
  const deaf = createKeeper(() => Promise.reject(new Error('gone')), (state) => told.push(state));
  deaf.keep(named('A'));
  await deaf.flush();
  expect(told.at(-1)).toBe('failed');
  expect(silent).toHaveBeenCalledOnce();
  silent.mockRestore();
});
