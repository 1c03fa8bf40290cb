import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { contentFolder } from '../src/content-files/folder.ts';
import { today } from '../src/content-files/today.ts';
import { readCommandLine, UsageError } from './arguments.ts';
import { thisScreen } from './building/progress-line.ts';
import { saveDrafts, saveOffers } from './import/draft/save-drafts.ts';
import { saveThemes } from './import/draft/theme-list.ts';
import { importFiles, isNewTheme, type Imported } from './import/import-files.ts';
import { fileProgress } from './import/report/file-progress.ts';
import { helpOfImport } from './import/report/help.ts';
import { untouched, type Outcome } from './import/report/outcome.ts';
import { failedLine, importReport, reportHead } from './import/report/report.ts';
import { summaryLines } from './import/report/summary.ts';
import { templateBytes } from './import/template.ts';
import { writing } from './new/save.ts';
import { siteAround } from './new/site-around.ts';
import { runCommand } from './run-command.ts';

// Of a hundred documents little is kept: memory is given back early rather than taken anew (V8).
setFlagsFromString('--heap-growing-percent=25');
setFlagsFromString('--max-semi-space-size=8');

/** Drafts entries from the documents that an office has already. */
await runCommand(async () => {
  const names = ['content', 'date', 'dryRun', 'force', 'report', 'help'] as const;
  const { said, words } = readCommandLine(names, Infinity);
  if (said.help) return console.log(helpOfImport);
  const [first, ...rest] = words;
  if (first === 'template') return makeTemplate(rest);
  const paths = filesNamed(words);
  const root = contentFolder();
  if (said.report !== undefined) refuseReport(said.report, paths, root);
  const progress = fileProgress(thisScreen(), paths.length);
  const imported = await importFiles(paths, {
    root,
    today: today(),
    tell: progress.show,
    addsThemes: said.force === true,
  });
  progress.clear();
  const outcome = said.dryRun ? nothingWritten(imported) : await saved(imported, said.force === true);
  tell(imported, outcome, said.report);
  if (imported.failed.length > 0 || imported.documents.some(({ kind }) => kind === undefined))
    process.exitCode = 1;
});

async function makeTemplate(words: readonly string[]): Promise<void> {
  const [file, ...more] = words;
  if (file === undefined || more.length > 0)
    throw new UsageError('Name the file to write: npm run import -- template results.xlsx');
  if (!/\.xlsx$/iu.test(file))
    throw new UsageError(`A template is a workbook; name it so: npm run import -- template results.xlsx`);
  const bytes = await templateBytes(file);
  writing(file, () => writeFileSync(file, bytes, { flag: 'wx' }));
  console.log(`Written: ${file}. Fill in its rows, then: npm run import -- ${file}`);
}

// A report replaces an earlier one, and nothing else.
function refuseReport(file: string, paths: readonly string[], root: string): void {
  const path = resolve(file);
  const fault = paths.some((one) => resolve(one) === path)
    ? 'is one of the documents'
    : !relative(root, path).startsWith('..') && !isAbsolute(relative(root, path))
      ? 'lies in the content folder'
      : kindOf(path)?.isDirectory()
        ? 'is a folder'
        : existsSync(path) && !readFileSync(path, 'utf8').startsWith(reportHead)
          ? 'is there already, and is no report'
          : undefined;
  if (fault !== undefined)
    throw new UsageError(`--report ${file}: this ${fault}; name another file. Nothing was imported.`);
}

// Shells of Windows leave `*` to the program; a folder stands for the files in it.
function filesNamed(words: readonly string[]): string[] {
  const files = words.flatMap((word) => {
    const about = kindOf(word);
    if (about?.isDirectory()) return inFolder(word);
    if (about === undefined && /[*?]/u.test(word)) return globSync(word.replaceAll('\\', '/')).toSorted();
    return [word];
  });
  if (files.length > 0) return [...new Set(files)];
  throw new UsageError(
    words.length === 0
      ? `Name the documents to import. ${helpOfImport}`
      : `There is no file in what was named: ${words.join(', ')}`,
  );
}

// What cannot be looked at is told when it is read, and does not keep the others.
function kindOf(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function inFolder(folder: string): string[] {
  return (
    globSync('*', { cwd: folder, withFileTypes: true })
      // What begins with ~$ is what Word keeps beside a document while it is open.
      .filter(({ name }) => !name.startsWith('.') && !name.startsWith('~$'))
      .filter((entry) => entry.isFile())
      .map(({ name }) => join(folder, name))
      .toSorted()
  );
}

function nothingWritten({ texts }: Imported): Outcome {
  return { ...untouched, written: [...texts.keys()], isDryRun: true };
}

async function saved(imported: Imported, isForced: boolean): Promise<Outcome> {
  const { site, texts, offers } = imported;
  const written = saveDrafts(site.root, texts);
  if (!isForced) return { ...untouched, written };
  const themes = saveThemes(site.root, imported.entries.filter(isNewTheme));
  const after = await saveOffers(siteAround(site.root, site.today), offers, imported.files);
  return { written, ...after, changed: [...themes, ...after.changed], isDryRun: false };
}

function tell(imported: Imported, outcome: Outcome, file: string | undefined): void {
  const report = importReport(imported, outcome);
  if (file === undefined) return console.log(report.trimEnd());
  writing(file, () => writeFileSync(file, report));
  for (const line of summaryLines(imported, outcome)) console.log(line);
  for (const one of imported.failed) console.error(failedLine(one));
  console.log(`The whole report: ${file}`);
}
