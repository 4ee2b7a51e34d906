// Tells vitest about the three kinds of tests: fast ones of the parts, those of the real app on a virtual desktop, and those of the packages.
import { defineConfig } from 'vitest/config';

const testFiles = '**/*.test.{ts,tsx,mjs}';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [`test/${testFiles}`],
          exclude: ['test/desktop/**', 'test/package/**', 'test/bench/**'],
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
      {
        test: {
          name: 'package',
          include: [`test/package/${testFiles}`],
          globalSetup: ['test/desktop/rig/global-setup.ts', 'test/package/rig/global-setup.ts'],
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
