import { readFileSync, existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { whyHidden } from '../src/checks/visibility.ts';
import { corpusOf } from '../src/content-files/corpus.ts';
import { contentFolder, sortFolder } from '../src/content-files/folder.ts';
import { readContent, type ReadContent } from '../src/content-files/read.ts';
import { CannotMendError, planRename, type FileText } from '../src/content-files/rename/plan-rename.ts';
import type { Renaming } from '../src/content-files/rename/renaming.ts';
import { languagesIn } from '../src/content-files/site-fields.ts';
import { today } from '../src/content-files/today.ts';
import { isRecord } from '../src/domain/record.ts';
import { report } from '../src/formats/report.ts';
import { readCommandLine, UsageError } from './arguments.ts';
import { findBlindSpots } from './renaming/blind-spots.ts';
import { newErrors } from './renaming/new-errors.ts';
import { readRenaming, usage } from './renaming/read-renaming.ts';
import { changeLines, leftToDo, summary, whyNotWritten } from './renaming/words.ts';
import { ChangedMeanwhileError, writeChanges } from './renaming/write-changes.ts';
import { runCommand } from './run-command.ts';

const help = `Gives an entry another id, and mends whatever names it: ${usage}

  --dry-run      says what would change, file by file, and changes nothing
  --content DIR  the content folder, else content
  --date DAY     the day it is done for, as YYYY-MM-DD, else today`;

await runCommand(rename);

/** Gives an entry another id, in whole or not at all. */
async function rename(): Promise<void> {
  const { said, words } = readCommandLine(['content', 'date', 'dry-run', 'help']);
  if (said.help) return console.log(help);
  const [root, day] = [contentFolder(), today()];
  const content = readContent(root, day);
  const renaming = readRenaming(words, content);
  const { files } = sortFolder(root);
  const texts = files.map((file) => ({ ...file, text: readFileSync(join(root, file.file), 'utf8') }));
  const around = aroundOf(renaming, content, day, texts);
  const changes = planned(texts, renaming, around);
  const orphan = content.translations.find(
    ({ collection, id }) => collection === renaming.collection && id === renaming.to,
  );
  if (orphan)
    throw new UsageError(
      `Nothing was renamed: ${orphan.file} would become a translation of it. Move it away, then start again.`,
    );
  const taken = changes.find(({ file, to }) => file !== to && existsSync(join(root, to)));
  if (taken)
    throw new UsageError(
      `Nothing was renamed: ${taken.to} is there already. Move it away, then start again.`,
    );
  const errors = await newErrors(root, day, { content, changes });
  if (errors.length > 0)
    throw new UsageError(`Nothing was renamed, as the content would have faults then.\n\n${report(errors)}`);
  if (!said['dry-run']) write(root, changes);
  console.log(changeLines(changes).join('\n'));
  const where = relative(process.cwd(), root) || '.';
  console.log(
    said['dry-run']
      ? `\nNothing was written (--dry-run). It would be: ${summary(changes)}, in ${where}.`
      : `\n${renaming.collection}/${renaming.from} is ${renaming.collection}/${renaming.to} now: ${summary(changes)}, in ${where}.`,
  );
  const left = leftToDo(renaming, around);
  if (left.length > 0) console.log(left.join('\n'));
}

interface Around {
  wasPublished: boolean;
  why: string;
  iatiPrefix: string | undefined;
  site: { languages: string[]; url: string };
}

function aroundOf(
  { collection, from }: Renaming,
  content: ReadContent,
  day: string,
  files: readonly FileText[],
): Around {
  const known = corpusOf(content, day);
  const [spot] = findBlindSpots(from, files, content, known);
  if (spot)
    throw new UsageError(
      `Nothing was renamed: ${spot.file} may name the entry and cannot be read. Line ${spot.line}: ${spot.message}. Mend it, then start again.`,
    );
  const { corpus } = known;
  const entry = corpus.entries.find((one) => one.collection === collection && one.id === from);
  const site: unknown = content.entries.find((one) => one.collection === 'site')?.raw;
  const fields = isRecord(site) ? site : {};
  return {
    wasPublished: entry?.address !== undefined && corpus.addresses.has(entry.address),
    why: entry === undefined || entry.published ? 'has no page' : whyHidden(entry),
    iatiPrefix: prefixIn(fields, content),
    site: { languages: languagesIn(fields), url: String(fields.url) },
  };
}

// As `reporterOf` of the formats has it.
function prefixIn(
  { iati, organisation }: Record<string, unknown>,
  { entries }: ReadContent,
): string | undefined {
  const said = isRecord(iati) ? iati : {};
  const own = entries.find(({ collection, id }) => collection === 'organisations' && id === organisation);
  const ref = said.reportingOrg ?? own?.raw.iatiRef;
  if (typeof ref !== 'string') return undefined;
  return typeof said.prefix === 'string' ? said.prefix : `${ref}-briefs`;
}

function planned(files: readonly FileText[], renaming: Renaming, around: Around) {
  try {
    return planRename(files, { renaming, ...around });
  } catch (error) {
    if (error instanceof CannotMendError) throw new UsageError(`Nothing was renamed. ${error.message}`);
    throw error;
  }
}

function write(root: string, changes: Parameters<typeof writeChanges>[1]): void {
  try {
    writeChanges(root, changes);
  } catch (error) {
    if (error instanceof ChangedMeanwhileError) throw new UsageError(error.message);
    throw new Error(whyNotWritten(error, relative(process.cwd(), root)));
  }
}
