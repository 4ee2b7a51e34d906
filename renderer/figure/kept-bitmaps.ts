// Keeps ready what comes round again and again: to copy a picture costs less than to paint it (README, Cost).

interface Bitmap {
  close(): void;
}

export interface KeptBitmaps<Key extends object, Kept extends Bitmap> {
  /** Null the first time that it is asked for, and where there is no room: it may never come again. */
  of(key: Key): Kept | null;
  /** Gives back all of them: they are of another size or in other colours now, or nobody looks. */
  forget(): void;
}

/** `most`: so many at once. `make` may fail, with null. */
export function keepBitmaps<Key extends object, Kept extends Bitmap>(most: () => number, make: (key: Key) => Kept | null): KeptBitmaps<Key, Kept> {
  let seen = new WeakSet<Key>();
  const kept = new Map<Key, Kept>();
  return {
    of(key) {
      const ready = kept.get(key);
      if (ready) return ready;
      if (!seen.has(key)) {
        seen.add(key);
        return null;
      }
      if (kept.size >= most()) return null;
      const made = make(key);
      if (made) kept.set(key, made);
      return made;
    },
    forget() {
      for (const bitmap of kept.values()) bitmap.close();
      kept.clear();
      seen = new WeakSet();
    },
  };
}
