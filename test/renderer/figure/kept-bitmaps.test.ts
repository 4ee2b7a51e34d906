// Holds the bitmaps of a moving figure to being made only for what comes again, to their room, and to being given back.
import { describe, expect, test } from 'vitest';
import { keepBitmaps } from '../../../renderer/figure/kept-bitmaps';

interface FakeBitmap {
  readonly of: string;
  closed: boolean;
  close(): void;
}

function fakes(): { made: FakeBitmap[]; make: (key: { name: string }) => FakeBitmap } {
  const made: FakeBitmap[] = [];
  return {
    made,
    make: ({ name }) => {
      const bitmap: FakeBitmap = { of: name, closed: false, close: () => void (bitmap.closed = true) };
      made.push(bitmap);
      return bitmap;
    },
  };
}

describe('kept bitmaps', () => {
  const [up, down] = [{ name: 'up' }, { name: 'down' }];

  test('makes none for what comes once, one for what comes again, and no second one', () => {
    const { made, make } = fakes();
    const kept = keepBitmaps(() => 10, make);
    expect(kept.of(up)).toBeNull();
    expect(kept.of(down)).toBeNull();
    const bitmap = kept.of(up);
    expect(bitmap?.of).toBe('up');
    expect(kept.of(up)).toBe(bitmap);
    expect(made).toHaveLength(1);
  });

  test('keeps no more than there is room for, and goes on giving those', () => {
    const { made, make } = fakes();
    const kept = keepBitmaps(() => 1, make);
    for (const key of [up, down, up, down]) kept.of(key);
    expect(kept.of(down)).toBeNull();
    expect(kept.of(up)?.of).toBe('up');
    expect(made).toHaveLength(1);
  });

  test('asks for the room anew each time: the window may have grown', () => {
    const { make } = fakes();
    let room = 0;
    const kept = keepBitmaps(() => room, make);
    kept.of(up);
    expect(kept.of(up)).toBeNull();
    room = 1;
    expect(kept.of(up)?.of).toBe('up');
  });

  test('tries again where none could be made', () => {
    const { make } = fakes();
    let canMake = false;
    const kept = keepBitmaps(() => 10, (key: { name: string }) => (canMake ? make(key) : null));
    kept.of(up);
    expect(kept.of(up)).toBeNull();
    canMake = true;
    expect(kept.of(up)?.of).toBe('up');
  });

  test('gives all back when they are forgotten, and begins as if nothing had come before', () => {
    const { made, make } = fakes();
    const kept = keepBitmaps(() => 10, make);
    for (const key of [up, down, up, down]) kept.of(key);
    kept.forget();
    expect(made.map(({ closed }) => closed)).toEqual([true, true]);
    expect(kept.of(up)).toBeNull();
  });
});
