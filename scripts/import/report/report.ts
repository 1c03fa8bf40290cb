import type { Imported } from '../import-files.ts';
import { excerpt } from '../draft/remarks.ts';
import type { Failed } from '../read-documents.ts';
import { differenceLines } from './differences.ts';
import { documentLines } from './document-section.ts';
import { offeredLines } from './offered.ts';
import type { Outcome } from './outcome.ts';
import { summaryLines } from './summary.ts';
import { doubtLines } from './to-confirm.ts';

/** The first words of every report: what begins otherwise is none. */
export const reportHead = 'What came of the import';

/**
 * What came of an import, for people: first what waits for them, then what was written, then each document with every
 * line of it that was not used.
 */
export function importReport(imported: Imported, outcome: Outcome): string {
  const { documents, failed, refused } = imported;
  const sections = [
    [reportHead, '', ...summaryLines(imported, outcome)],
    titled('These could not be imported', failed.map(failedLine)),
    doubtLines(imported),
    differenceLines(imported),
    titled(
      'To be looked at',
      documents.flatMap(({ document, notes }) => notes.map((note) => `${document.file}: ${note}`)),
    ),
    titled(
      'Left out, because the check would refuse it',
      refused.map(
        ({ file, field, message }) => `${file}${field === '' ? '' : ` ${field}`}: ${excerpt(message)}`,
      ),
    ),
    ...offeredLines(imported, outcome),
    titled(outcome.isDryRun ? 'Would be written' : 'Written', outcome.written),
    ...documents.map((document) => documentLines(document, imported)),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** Why a file could not be imported, with its name once. */
export function failedLine({ file, message }: Failed): string {
  return message.includes(file) ? message : `${file}: ${message}`;
}

function titled(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
}
