import { defineConfig } from 'vitest/config';

/** Folders whose tests call functions that keep nothing: their files share one life of the modules. */
const pure = [
  'tests/{addenda,forms,invariants,locales,notice,policies,policy,regimes}/**/*.test.ts',
];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'pure', include: pure, pool: 'threads', isolate: false } },
      {
        extends: true,
        test: {
          name: 'page',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...pure, 'tests/browser/**', '**/node_modules/**'],
          // A thread comes up in half the time of a process.
          pool: 'threads',
        },
      },
      {
        extends: true,
        // Threads would share one queue for writing to the disk, which is what the collector does.
        test: { name: 'collector', include: ['collector/tests/**/*.test.ts'], pool: 'forks' },
      },
    ],
  },
});
