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
          // Each file has a desktop of its own and mostly waits; more than two at a time, and a crowded machine looks like a slow app.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
