// Collects how to give things back, so that whatever was acquired last is released first, also when acquiring failed half-way.

export type Release = () => void | Promise<void>;

export interface Releases {
  add(release: Release): void;
  /** Runs every release, newest first, even when one fails; a second call does nothing more. */
  release(): Promise<void>;
}

export function createReleases(): Releases {
  const pending: Release[] = [];
  return {
    add(release) {
      pending.push(release);
    },
    async release() {
      const problems: unknown[] = [];
      for (let next = pending.pop(); next; next = pending.pop()) {
        try {
          await next();
        } catch (error) {
          problems.push(error);
        }
      }
      if (problems.length === 1) throw problems[0];
      if (problems.length > 1) throw new AggregateError(problems, `${problems.length} things could not be released`);
    },
  };
}
