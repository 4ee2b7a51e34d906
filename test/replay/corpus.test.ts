// Replays every trace of the corpus through the real loop and holds it to its truth, printing the error of each.
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runReplay } from './command';
import { replay } from './replay';
import { parseTrace } from './trace';
import { judge } from './verdict';

const folder = new URL('traces/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));

describe('a trace of the corpus is credited as it truly was', () => {
  it('and there are traces at all', () => expect(files.length).toBeGreaterThan(60));

  for (const file of files) {
    it(file, () => {
      const trace = parseTrace(readFileSync(new URL(file, folder), 'utf8'));
      const verdict = judge(trace, replay(trace));
      expect(verdict.misses).toEqual([]);
      expect(verdict.errorSeconds).not.toBeNull();
    });
  }
});

describe('the replay command', () => {
  function run(...args: string[]): { status: number; lines: string[]; errors: string[] } {
    const lines: string[] = [];
    const errors: string[] = [];
    const status = runReplay(args, { line: (text) => lines.push(text), error: (text) => errors.push(text) });
    return { status, lines, errors };
  }
  const path = (name: string): string => new URL(name, folder).pathname;

  it('prints one JSON object a file, with the fields of the format', () => {
    const { status, lines } = run('--json', path('lunch.jsonl'));
    expect(status).toBe(0);
    expect(Object.keys(JSON.parse(lines[0] ?? '') as object)).toEqual(['name', 'bouts', 'reminders', 'days', 'errorSeconds']);
  });

  it('says in plain words which file is missing, and which option is unknown', () => {
    expect(run(path('no-such.jsonl'))).toMatchObject({ status: 1, errors: [expect.stringContaining('there is no such file')] });
    expect(run('--jsno')).toMatchObject({ status: 1, errors: ['Unknown option --jsno.'] });
    expect(run().status).toBe(1);
  });

  it('fails on a malformed file with line and reason', () => {
    const { status, errors } = run(new URL('corpus.test.ts', import.meta.url).pathname);
    expect(status).toBe(1);
    expect(errors[0]).toMatch(/line 1/);
  });
});
