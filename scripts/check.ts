import { checkContent } from '../src/content-files/check.ts';
import { contentFolder } from '../src/content-files/folder.ts';
import { NoSiteError } from '../src/content-files/read.ts';
import { exitCodeOf, report, reportJson } from '../src/formats/report.ts';
import { today } from '../src/content-files/today.ts';
import { annotateOnGitHub } from './annotate.ts';
import { readArguments, UsageError } from './arguments.ts';

process.exitCode = await main();

/** Says what is wrong with the content, without building: 0 clean or warnings only, 1 errors, 2 it cannot run. */
async function main(): Promise<number> {
  try {
    const { date, json, strict, all } = readArguments({ json: 'boolean', strict: 'boolean', all: 'boolean' });
    const problems = await checkContent(contentFolder(), typeof date === 'string' ? date : today());
    const where = all === true ? undefined : 'all of them with: npm run check -- --all';
    console.log(json ? reportJson(problems) : report(problems, where));
    if (!json) annotateOnGitHub(problems);
    return exitCodeOf(problems, { strict: strict === true });
  } catch (error) {
    const known = error instanceof UsageError || error instanceof NoSiteError;
    const { message } = error as Error;
    console.error(known ? message : `The content could not be checked. ${message}`);
    return 2;
  }
}
