// Tells vitest about the kinds of tests: fast ones of the parts, those of the real app on a virtual desktop, of the packages, and of what the packaged app refuses.
import { defineConfig } from 'vitest/config';

const testFiles = '**/*.test.{ts,tsx,mjs}';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [`test/${testFiles}`],
          exclude: ['test/desktop/**', 'test/package/**', 'test/hardening/**', 'test/clean-root/**', 'test/endurance/*.test.ts'],
          // Laws over thousands of generated days are work, not waiting: a crowded machine may take its time with them.
          testTimeout: 30_000,
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
      {
        test: {
          name: 'hardening',
          include: [`test/hardening/${testFiles}`],
          globalSetup: ['test/desktop/rig/global-setup.ts', 'test/hardening/rig/global-setup.ts'],
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'clean-root',
          include: [`test/clean-root/${testFiles}`],
          globalSetup: ['test/desktop/rig/global-setup.ts', 'test/package/rig/global-setup.ts'],
          // Each file is one long story on a system of its own.
          maxWorkers: 1,
        },
      },
      {
        test: {
          name: 'endurance',
          include: ['test/endurance/*.test.ts'],
          globalSetup: ['test/desktop/rig/global-setup.ts'],
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
