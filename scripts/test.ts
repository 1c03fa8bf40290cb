import { parseCLI, startVitest, type TestModule, type Vitest } from 'vitest/node';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

/** Runs the tests with Vitest, takes its arguments (`--project unit`, a file), and closes with one plain line. */
async function main(): Promise<void> {
  const { filter, options } = parseCLI(['vitest', 'run', ...process.argv.slice(2)]);
  const vitest = await startVitest(filter, { ...options, watch: false });
  const count = countAll(vitest);
  await vitest.close();
  console.log(closingLine(count));
  process.exitCode = count.failed === 0 && count.passed > 0 ? 0 : 1;
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

await main();
