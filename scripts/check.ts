import { checkContent } from '../src/data/check.ts';
import { contentFolder } from '../src/data/folder.ts';
import { NoSiteError } from '../src/data/read.ts';
import { report } from '../src/data/report.ts';
import { today } from '../src/data/today.ts';
import { readArguments, UsageError } from './arguments.ts';

process.exitCode = main();

/** Says what is wrong with the content, without building: 0 clean, 1 with errors, 2 when it cannot run. */
function main(): number {
  try {
    const { date } = readArguments({});
    const problems = checkContent(contentFolder(), typeof date === 'string' ? date : today());
    console.log(report(problems));
    return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof NoSiteError)) throw error;
    console.error(error.message);
    return 2;
  }
}
