// Saying something before the end: wholly, to a slow reader too, and to nobody without a fault.
import { expect, it, vi } from 'vitest';
import { readableOn, sayAtOnce } from '../../../../main/adapters/terminal/say-at-once';

const failing = (code: string) => Object.assign(new Error(code), { code });

it('writes on from where the last piece ended, and tries again where the reader is busy', () => {
  let heard = '';
  let calls = 0;
  sayAtOnce(1, 'a long answer', (_descriptor, bytes) => {
    calls += 1;
    if (calls === 2) throw failing('EAGAIN');
    const piece = bytes.subarray(0, 5);
    heard += piece.toString();
    return piece.length;
  });
  expect(heard).toBe('a long answer');
});

it('ends where nobody listens any more', () => {
  const write = vi.fn(() => {
    throw failing('EPIPE');
  });
  sayAtOnce(2, 'anybody?', write);
  expect(write).toHaveBeenCalledOnce();
});

it('uses plain quotes where the console has letters of its own', () => {
  expect(readableOn('win32', '\u201cone\u201d isn\u2019t')).toBe('"one" isn\'t');
  expect(readableOn('linux', 'isn\u2019t')).toBe('isn\u2019t');
});
