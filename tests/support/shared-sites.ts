import type { TestProject } from 'vitest/node';
import { temporaryFolder } from './build-site.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the sites that test files share (`shared-site.ts`). */
    sharedSites: string;
    /** The day on which this run began, as `2026-01-31`: it stays the same past midnight, as what was built does. */
    today: string;
  }
}

/** Vitest's global setup: one folder for the sites of this run and one day, the same for every project. */
export default function setup(project: TestProject): void {
  project.provide('sharedSites', sharedSitesOfThisRun());
  project.provide('today', dayOfThisRun());
}

/** Each project loads its own copy of this module, and all run in one process, so the process remembers. */
export function sharedSitesOfThisRun(): string {
  return (process.env['SHARED_SITES'] ??= temporaryFolder());
}

/** The day that every test of this run takes for today. */
export function dayOfThisRun(): string {
  return (process.env['DAY_OF_TESTS'] ??= new Date().toISOString().slice(0, 10));
}
