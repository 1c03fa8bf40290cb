import { defineConfig } from 'vitest/config';
import LongestFirst from './tests/support/longest-first.ts';

const inFolder = (name: string) => ({ name, include: [`tests/${name}/**/*.test.ts`] });

export default defineConfig({
  test: {
    maxWorkers: 2,
    slowTestThreshold: 5_000,
    sequence: { sequencer: LongestFirst },
    projects: [
      { test: { ...inFolder('unit'), testTimeout: 120_000, hookTimeout: 120_000 } },
      {
        test: {
          ...inFolder('build'),
          globalSetup: 'tests/support/shared-sites.ts',
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          ...inFolder('browser'),
          globalSetup: ['tests/support/shared-sites.ts', 'tests/support/shipped-site.ts'],
          // A page mostly waits; each test has its own.
          sequence: { concurrent: true },
          testTimeout: 240_000,
          // A hook may wait for a site that another file has begun to build.
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
