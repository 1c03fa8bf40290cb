import { counted, shown } from '../../../src/domain/problem.ts';
import { ownName } from '../../../src/domain/own-name.ts';
import type { Imported } from '../import-files.ts';
import type { ImportedDocument } from '../read-documents.ts';
import { excerpt } from '../draft/remarks.ts';
import { offeredLines } from './offered.ts';
import { takenLines } from './taken-lines.ts';
import { languagesOf } from '../site-languages.ts';
import { unusedLines } from './used-lines.ts';

/** What became of the drafts. */
export interface Outcome {
  /** The new files that were written, or would be. */
  written: readonly string[];
  /** Files that were there and got something new, with `--force`. */
  changed: readonly string[];
  /** What could not be put into a file that was there, in words. */
  unchanged: readonly string[];
  isDryRun: boolean;
}

/**
 * What came of an import, for people: what was drafted, what of it is sure, what is offered, and every line of each
 * document that was not used.
 */
export function importReport(imported: Imported, outcome: Outcome): string {
  const { documents, failed } = imported;
  const sections = [
    summaryLines(imported, outcome),
    ...(failed.length > 0
      ? [['These could not be imported', ...failed.map(({ file, message }) => `  ${file}: ${message}`)]]
      : []),
    filesLines(outcome),
    ...offeredLines(imported, outcome),
    differenceLines(imported),
    ...(imported.refused.length > 0 ? [refusedLines(imported)] : []),
    ...documents.map((document) => documentLines(document, imported)),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** The first lines of the report: all that fits a glance. */
export function summaryLines(imported: Imported, { written, changed, isDryRun }: Outcome): string[] {
  const { documents, failed, entries, offers } = imported;
  const unused = documents.reduce((sum, document) => sum + unusedLines(document, imported).words.length, 0);
  const known = entries.filter(({ isKnown }) => isKnown).length;
  const files = documents.length + failed.length;
  const guessed = entries.flatMap(({ isKnown, evidence }) =>
    isKnown ? [] : evidence.filter(({ sure }) => sure !== 'certain'),
  ).length;
  return [
    `${counted(files, 'file')} read${failed.length > 0 ? `, ${failed.length} of them in vain` : ''}: ` +
      `${counted(written.length, 'new file')}${isDryRun ? ' would be written' : ''}, ${known} of the entries known already` +
      `${changed.length > 0 ? `, ${counted(changed.length, 'file')} changed` : ''}.`,
    `${counted(guessed, 'value')} not certain, ${counted(offers.length, 'addition')} offered, ${counted(unused, 'line')} not used.`,
    ...(isDryRun ? ['Nothing was written (--dry-run).'] : []),
  ];
}

function filesLines({ written, isDryRun }: Outcome): string[] {
  if (written.length === 0) return [];
  return [isDryRun ? 'Would be written' : 'Written', ...written.map((file) => `  ${file}`)];
}

// What one document says otherwise than another.
function differenceLines({ entries, files }: Imported): string[] {
  const told = entries.flatMap(({ file, isKnown, contradictions }) =>
    (isKnown ? [] : contradictions).map(({ field, kept, other }) => {
      const [first, second] = [kept, other].map(({ value, lines: [line] }) =>
        line ? `${shown(value)} (${files.get(line) ?? ''}, ${line.place})` : shown(value),
      );
      return `  ${file} ${field}: ${first ?? ''}; elsewhere ${second ?? ''}`;
    }),
  );
  return told.length === 0 ? [] : ['Where documents differ (the first was kept)', ...new Set(told)];
}

function refusedLines({ refused }: Imported): string[] {
  return [
    'Left out, because the check would refuse it',
    ...refused.map(
      ({ file, field, message }) => `  ${file}${field === '' ? '' : ` ${field}`}: ${excerpt(message)}`,
    ),
  ];
}

function documentLines(imported: ImportedDocument, all: Imported): string[] {
  const { document, kind, notes } = imported;
  const { words, furniture } = unusedLines(imported, all);
  const language = document.language === 'und' ? '' : `, in ${ownName(document.language).name}`;
  const title =
    kind === undefined
      ? `${document.file}: not recognised as any kind of document${language}; nothing was taken from it`
      : `${document.file}: a ${kind.name} (${Math.round(kind.score * 100)} per cent like one: ${kind.because})${language}`;
  return [
    title,
    ...takenLines(imported, all),
    ...listed(
      'Repaired',
      document.repairs.map(
        ({ place, what, was, is }) => `${place}: ${what}: “${excerpt(was, 80)}” → “${excerpt(is, 80)}”`,
      ),
    ),
    ...listed('Could not be read', document.losses),
    ...listed('To be looked at', [...languageNotes(imported, all), ...notes]),
    ...listed(
      `Not used (${words.length} of ${imported.lines.length} lines)`,
      words.map(({ place, text }) => `${place}: ${excerpt(text)}`),
    ),
    ...listed(
      'Heads, feet and menus of pages',
      [...Map.groupBy(furniture, ({ text }) => text)].map(
        ([text, same]) =>
          `${same[0]?.place ?? ''}${same.length > 1 ? ` and ${same.length - 1} more` : ''}: ${excerpt(text, 100)}`,
      ),
    ),
  ];
}

// Words in another language than the originals', where the site has no place for them.
function languageNotes({ document, kind }: ImportedDocument, { site }: Imported): string[] {
  const { languages, defaultLanguage } = languagesOf(site);
  const base = (language: string) => language.split('-')[0];
  const isKnown = [...languages, defaultLanguage, 'und'].some((one) => base(one) === base(document.language));
  if (kind === undefined || isKnown || document.format === 'iati') return [];
  return [
    `The words are in ${ownName(document.language).name}, which is not among the languages of the site: they stand in the drafts as they are. Translate them, or add ${base(document.language) ?? ''} to languages in site.yaml before you import, and they become translations.`,
  ];
}

function listed(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `    ${line}`)];
}
