import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCLI, startVitest, type TestModule, type Vitest } from 'vitest/node';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

/** Runs the tests with Vitest, takes its arguments (`--project unit`, a file), and closes with one plain line. */
async function main(): Promise<void> {
  const scratch = useScratchFolder();
  const { filter, options } = parseCLI(['vitest', 'run', ...process.argv.slice(2)]);
  const vitest = await startVitest(filter, { ...options, watch: false });
  const count = countAll(vitest);
  await vitest.close();
  rmSync(scratch, { recursive: true, force: true });
  // A setup that failed, or nothing to run: Vitest says so by its exit code alone.
  if (count.failed === 0 && (process.exitCode || count.passed === 0)) count.failed = 1;
  console.log(closingLine(count));
  process.exitCode = count.failed === 0 ? 0 : 1;
}

/** Gives all tests, builds and browsers one folder for temporary files, so that it can go with all they leave. */
function useScratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'donor-briefs-test-'));
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) process.env[name] = folder;
  return folder;
}

function countAll(vitest: Vitest): Count {
  const count = { passed: 0, failed: vitest.state.getUnhandledErrors().length, skipped: 0 };
  for (const module of vitest.state.getTestModules()) {
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      count[state === 'pending' ? 'skipped' : state]++;
    }
    count.failed += brokenOutsideTests(module);
  }
  return count;
}

/** A file that cannot be read, or a hook that fails, fails no test of its own. */
function brokenOutsideTests(module: TestModule): number {
  const suites = [...module.children.allSuites()];
  return [module, ...suites].filter((suite) => suite.errors().length > 0).length;
}

function closingLine({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

await main().catch((error: unknown) => {
  console.error(error);
  console.log(closingLine({ passed: 0, failed: 1, skipped: 0 }));
  process.exitCode = 1;
});
