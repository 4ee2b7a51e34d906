// Gives a promise a time limit, because nothing on a bus promises to answer.

/** Rejects with `late` when the work takes longer; what it settles to afterwards is dropped. */
export async function within<Value>(work: Promise<Value>, limitMs: number, late: () => string): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(late())), limitMs);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
