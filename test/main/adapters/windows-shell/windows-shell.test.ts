// What Windows' shell answers, and the program that is kept for as long as questions come.
import { expect, onTestFinished, test } from 'vitest';
import { keptProgram } from '../../../../main/adapters/windows-shell/kept-program';
import type { KeptProgramOptions } from '../../../../main/adapters/windows-shell/kept-program';
import { readShellAnswer } from '../../../../main/adapters/windows-shell/shell-words';
import { until } from '../../../desktop/rig/until';

test.each([
  [1, false],
  [2, true],
  [3, true],
  [4, true],
  [5, false],
  [6, false],
  [7, true],
  [0, null],
  [42, null],
])('the shell’s state %i means full screen: %s', (state, fullScreen) => {
  expect(readShellAnswer(`${state} POWERPNT\r`)).toEqual({ fullScreen, foreground: 'POWERPNT' });
});

test('nobody may be in front, and what is no answer is an error', () => {
  expect(readShellAnswer('5 ')).toEqual({ fullScreen: false, foreground: null });
  expect(readShellAnswer('5 Microsoft Teams')).toEqual({ fullScreen: false, foreground: 'Microsoft Teams' });
  expect(() => readShellAnswer('Add-Type : Cannot add type.')).toThrow('no answer that is understood');
});

const counting = 'let n = 0; process.stdin.on("data", (b) => { for (const c of b.toString()) if (c === "\\n") console.log(process.pid + " " + ++n); })';

function kept(script: string, options: Partial<KeptProgramOptions> = {}) {
  const program = keptProgram({ program: process.execPath, programArguments: ['-e', script], answerLimitMs: 10_000, keptForMs: 60_000, ...options });
  onTestFinished(() => program.release());
  return program;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test('one program answers all questions, and those asked at once share an answer', async () => {
  const program = kept(counting);
  const [first, alsoFirst] = await Promise.all([program.ask(), program.ask()]);
  const second = await program.ask();
  expect(alsoFirst).toBe(first);
  const pid = Number(first?.split(' ')[0]);
  expect([first, second]).toEqual([`${pid} 1`, `${pid} 2`]);
  program.release();
  await until('it has ended', () => !isRunning(pid));
});

test('it ends by itself when nobody asks any more, and the next question starts another one', async () => {
  const program = kept(counting, { keptForMs: 30 });
  const [pid] = (await program.ask()).split(' ').map(Number);
  await until('it has ended', () => !isRunning(pid ?? 0));
  const [next, count] = (await program.ask()).split(' ').map(Number);
  expect(next).not.toBe(pid);
  expect(count).toBe(1);
});

test('an answer that comes too late is not taken for the answer to the next question', async () => {
  const late = 'let held = []; process.stdin.on("data", (b) => { for (const c of b.toString()) { held.push(held.length + 1); if (held.length >= 2) { for (const n of held) console.log(n); held = []; } } })';
  const program = kept(late, { answerLimitMs: 600 });
  await expect(program.ask()).rejects.toThrow('did not answer within 600 ms');
  expect(await program.ask()).toBe('2');
});

test('a program that cannot be started, or ends, is an error; the next question tries again', async () => {
  await expect(kept('', { program: '/nowhere/powershell.exe' }).ask()).rejects.toThrow('ENOENT');
  const leaving = kept('process.exit(3)');
  await expect(leaving.ask()).rejects.toThrow();
  await expect(leaving.ask()).rejects.toThrow();
});
