// The body of `npm run replay`: replays trace files and prints, per file, the bouts, the reminders and the error.
import { readFileSync } from 'node:fs';
import { replay } from './replay';
import type { Replayed } from './replay';
import { parseTrace } from './trace';
import { TraceError } from './trace-fields';
import { judge } from './verdict';
import type { Verdict } from './verdict';

function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const part = (value: number): string => String(value).padStart(2, '0');
  return `${Math.floor(whole / 3600)}:${part(Math.floor(whole / 60) % 60)}:${part(whole % 60)}`;
}

function plainReport(replayed: Replayed, verdict: Verdict): string {
  const bouts = replayed.bouts.map(
    ([from, to, sat, endedBy]) => `  ${clock(from)} to ${clock(to)}, sat ${clock(sat)}, ${endedBy === 'open' ? 'still open' : `ended by ${endedBy}`}`,
  );
  const reminders = replayed.reminders.length > 0 ? replayed.reminders.map(clock).join(', ') : 'none';
  const days = Object.entries(replayed.days).map(([date, seconds]) => `${date} ${clock(seconds)}`);
  const error = verdict.errorSeconds === null ? 'no truth in the file' : `error ${verdict.errorSeconds} s`;
  return [
    `${replayed.name}: ${error}`,
    ...bouts,
    `  reminders: ${reminders}`,
    `  days: ${days.join(', ') || 'none'}`,
    ...verdict.misses.map((miss) => `  MISSED: ${miss}`),
  ].join('\n');
}

function jsonReport({ name, bouts, reminders, days }: Replayed, verdict: Verdict): string {
  return JSON.stringify({ name, bouts, reminders, days, errorSeconds: verdict.errorSeconds });
}

function reasonOf(error: unknown): string {
  if (error instanceof TraceError) return error.message;
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file';
  return error instanceof Error ? error.message : String(error);
}

export interface Output {
  line: (text: string) => void;
  error: (text: string) => void;
}

/** Gives the exit status: 1 when a file is malformed, a law broken or a truth missed. */
export function runReplay(args: readonly string[], output: Output): 0 | 1 {
  const json = args.includes('--json');
  const files = args.filter((argument) => argument !== '--json');
  const unknown = files.find((file) => file.startsWith('--'));
  if (files.length === 0 || unknown !== undefined) {
    output.error(unknown ? `Unknown option ${unknown}.` : 'Which trace? npm run replay -- FILE… [--json]');
    return 1;
  }
  let status: 0 | 1 = 0;
  for (const file of files) {
    try {
      const trace = parseTrace(readFileSync(file, 'utf8'));
      const replayed = replay(trace);
      const verdict = judge(trace, replayed);
      output.line(json ? jsonReport(replayed, verdict) : plainReport(replayed, verdict));
      if (json) verdict.misses.forEach((miss) => output.error(`${file}: ${miss}`));
      if (verdict.misses.length > 0) status = 1;
    } catch (error) {
      output.error(`${file}: ${reasonOf(error)}`);
      status = 1;
    }
  }
  return status;
}
