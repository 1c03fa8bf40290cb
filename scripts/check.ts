import { checkContent } from '../src/data/check.ts';
import { contentFolder } from '../src/data/folder.ts';
import { NoSiteError } from '../src/data/read.ts';
import { exitCodeOf, report, reportJson } from '../src/data/report.ts';
import { today } from '../src/data/today.ts';
import { annotateOnGitHub } from './annotate.ts';
import { readArguments, UsageError } from './arguments.ts';

process.exitCode = await main();

/** Says what is wrong with the content, without building: 0 clean or warnings only, 1 errors, 2 it cannot run. */
async function main(): Promise<number> {
  try {
    const { date, json, strict } = readArguments({ json: 'boolean', strict: 'boolean' });
    const problems = await checkContent(contentFolder(), typeof date === 'string' ? date : today());
    console.log(json ? reportJson(problems) : report(problems));
    if (!json) annotateOnGitHub(problems);
    return exitCodeOf(problems, { strict: strict === true });
  } catch (error) {
    const known = error instanceof UsageError || error instanceof NoSiteError;
    const { message } = error as Error;
    console.error(known ? message : `The content could not be checked. ${message}`);
    return 2;
  }
}
