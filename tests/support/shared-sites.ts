import type { TestProject } from 'vitest/node';
import { temporaryFolder } from './build-site.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the sites that test files share (`shared-site.ts`). */
    sharedSites: string;
  }
}

/** Vitest's global setup: one folder for the sites of this run, the same for every project. */
export default function setup(project: TestProject): void {
  project.provide('sharedSites', sharedSitesOfThisRun());
}

/** Each project loads its own copy of this module, and all run in one process, so the process remembers. */
export function sharedSitesOfThisRun(): string {
  return (process.env['SHARED_SITES'] ??= temporaryFolder());
}
