import { defineConfig } from 'vitest/config';

/** Folders whose tests call functions that keep nothing: their files share one life of the modules. */
const pure = [
  'tests/{addenda,forms,invariants,locales,notice,policies,policy,regimes}/**/*.test.ts',
];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'pure', include: pure, pool: 'forks', isolate: false } },
      {
        extends: true,
        test: {
          name: 'page',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...pure, 'tests/browser/**', '**/node_modules/**'],
          // A thread comes up sooner than a process, but where one crashes it takes the whole run along.
          pool: 'forks',
        },
      },
      {
        extends: true,
        test: { name: 'collector', include: ['collector/tests/**/*.test.ts'], pool: 'forks' },
      },
    ],
  },
});
