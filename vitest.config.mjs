// Tells vitest about the two kinds of tests: fast ones of the parts, and those of the real app on a virtual desktop.
import { defineConfig } from 'vitest/config';

const testFiles = '**/*.test.{ts,tsx,mjs}';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [`test/${testFiles}`],
          exclude: ['test/desktop/**', 'test/bench/**'],
        },
      },
      {
        test: {
          name: 'desktop',
          include: [`test/desktop/${testFiles}`],
          globalSetup: ['test/desktop/rig/global-setup.ts'],
          // Each file has a display of its own; one at a time, because waiting for a crowded machine looks like a slow app.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
