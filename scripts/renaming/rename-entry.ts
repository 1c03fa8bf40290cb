import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { whyHidden } from '../../src/checks/visibility.ts';
import { corpusOf } from '../../src/content-files/corpus.ts';
import { takeApart } from '../../src/prose/take-apart.ts';
import { sortFolder } from '../../src/content-files/folder.ts';
import type { ReadContent } from '../../src/content-files/read-taken.ts';
import { readContent } from '../../src/content-files/read.ts';
import {
  CannotMendError,
  planRename,
  type FileChange,
  type FileText,
} from '../../src/content-files/rename/plan-rename.ts';
import type { Renaming, RenamingSite } from '../../src/content-files/rename/renaming.ts';
import { languagesIn } from '../../src/content-files/site-fields.ts';
import { isRecord } from '../../src/domain/record.ts';
import { report } from '../../src/formats/report.ts';
import { UsageError } from '../arguments.ts';
import { shownPath } from '../shown-path.ts';
import { findBlindSpots } from './blind-spots.ts';
import { newErrors } from './new-errors.ts';
import { readRenaming } from './read-renaming.ts';
import { changeLines, leftToDo, summary, whyNotWritten, type Left } from './words.ts';
import { ChangedMeanwhileError, writeChanges } from './write-changes.ts';

/** How an entry is renamed. */
interface How {
  /** `YYYY-MM-DD` */
  day: string;
  /** Whether it is only said what would change. */
  isDry: boolean;
}

/**
 * Gives an entry another id, in whole or not at all.
 * @param root the content folder
 * @param words of the command line: the entry, and its new id
 * @returns what was done, and what is left to do, in words
 * @throws UsageError where it is refused, in words
 */
export async function renameEntry(
  root: string,
  words: readonly string[],
  { day, isDry }: How,
): Promise<string> {
  const content = readContent(root, day);
  const renaming = readRenaming(words, content);
  const files = sortFolder(root).files.map((file) => ({
    ...file,
    text: readFileSync(join(root, file.file), 'utf8'),
  }));
  const around = aroundOf(renaming, content, day, files);
  const changes = planned(files, renaming, around);
  refuseTaken(root, changes);
  const errors = await newErrors(root, day, { content, changes });
  if (errors.length > 0)
    throw new UsageError(`Nothing was renamed, as the content would have faults then.\n\n${report(errors)}`);
  if (!isDry) write(root, changes);
  const where = `${summary(changes)}, in ${shownPath(root)}.`;
  const { collection, from, to } = renaming;
  return [
    ...changeLines(changes),
    '',
    isDry
      ? `Nothing was written (--dry-run). It would be: ${where}`
      : `${collection}/${from} is ${collection}/${to} now: ${where}`,
    ...leftToDo(renaming, around),
  ].join('\n');
}

interface Around extends Left {
  site: RenamingSite;
}

function aroundOf(
  { collection, from, to }: Renaming,
  content: ReadContent,
  day: string,
  files: readonly FileText[],
): Around {
  const known = corpusOf(content, day, takeApart);
  const [spot] = findBlindSpots(from, files, content, known);
  if (spot)
    throw new UsageError(
      `Nothing was renamed: ${spot.file} may name the entry and cannot be read. Line ${spot.line}: ${spot.message}. Mend it, then start again.`,
    );
  const { corpus } = known;
  refuseOrphans(to, collection, content);
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

function planned(files: readonly FileText[], renaming: Renaming, around: Around): FileChange[] {
  try {
    return planRename(files, { renaming, ...around });
  } catch (error) {
    if (error instanceof CannotMendError) throw new UsageError(`Nothing was renamed. ${error.message}`);
    throw error;
  }
}

function write(root: string, changes: readonly FileChange[]): void {
  try {
    writeChanges(root, changes);
  } catch (error) {
    if (error instanceof ChangedMeanwhileError) throw new UsageError(error.message);
    throw new Error(whyNotWritten(error, shownPath(root)));
  }
}

function refuseOrphans(to: string, collection: string, { translations }: ReadContent): void {
  const orphan = translations.find((one) => one.collection === collection && one.id === to);
  if (orphan)
    throw new UsageError(
      `Nothing was renamed: ${orphan.file} would become a translation of it. Move it away, then start again.`,
    );
}

function refuseTaken(root: string, changes: readonly FileChange[]): void {
  const taken = changes.find(({ file, to }) => file !== to && existsSync(join(root, to)));
  if (taken)
    throw new UsageError(
      `Nothing was renamed: ${taken.to} is there already. Move it away, then start again.`,
    );
}
