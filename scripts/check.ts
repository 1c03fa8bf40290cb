import { checkRead } from '../src/content-files/check.ts';
import { contentFolder } from '../src/content-files/folder.ts';
import { NoSiteError, readContent } from '../src/content-files/read.ts';
import { siteSettings } from '../src/content-files/site-settings.ts';
import { exitCodeOf, report, reportJson } from '../src/formats/report.ts';
import { today } from '../src/content-files/today.ts';
import { embargoDays } from '../src/content-files/waiting.ts';
import { waitingLines } from '../src/formats/waiting.ts';
import { annotateOnGitHub } from './annotate.ts';
import { readArguments, UsageError } from './arguments.ts';
import { tellCodeEditor } from './code-editor.ts';

process.exitCode = await main();

/** Says what is wrong with the content, without building: 0 clean or warnings only, 1 errors, 2 it cannot run. */
async function main(): Promise<number> {
  try {
    const { json, strict, all } = readArguments(['content', 'date', 'json', 'strict', 'all']);
    const day = today();
    const folder = contentFolder();
    const content = readContent(folder, day);
    tellCodeEditor(folder, content);
    const problems = await checkRead(content, folder, day);
    const where = all === true ? undefined : 'all of them with: npm run check -- --all';
    console.log(json ? reportJson(problems) : report(problems, where));
    if (!json) {
      const waiting = waitingLines(embargoDays(content, day), siteSettings().timeZone);
      if (waiting.length > 0) console.log(`\n${waiting.join('\n')}`);
      annotateOnGitHub(problems);
    }
    return exitCodeOf(problems, { strict: strict === true });
  } catch (error) {
    const known = error instanceof UsageError || error instanceof NoSiteError;
    const { message } = error as Error;
    console.error(known ? message : `The content could not be checked. ${message}`);
    return 2;
  }
}
