import { counted } from '../../../src/domain/problem.ts';
import type { Imported } from '../import-files.ts';
import type { Outcome } from './outcome.ts';
import { doubtsIn } from './to-confirm.ts';
import { unusedLines } from './used-lines.ts';

/** What came of an import, at a glance. */
export function summaryLines(imported: Imported, { written, changed, isDryRun }: Outcome): string[] {
  const { documents, failed, entries, offers } = imported;
  const unused = documents.reduce((sum, document) => sum + unusedLines(document, imported).words.length, 0);
  const known = entries.filter(({ isKnown }) => isKnown).length;
  return [
    [
      `${counted(documents.length, 'file')} read`,
      ...(failed.length > 0 ? [`${failed.length} could not be`] : []),
      `${counted(written.length, 'new file')}${isDryRun ? ' would be written' : ''}`,
      ...(changed.length > 0 ? [`${counted(changed.length, 'file')} changed`] : []),
      `${known} ${known === 1 ? 'entry was' : 'entries were'} there already.`,
    ].join(', '),
    `${counted(doubtsIn(imported).length, 'value')} to confirm, ${counted(offers.length, 'addition')} offered, ${counted(unused, 'line')} not used.`,
    ...(isDryRun ? ['Nothing was written (--dry-run).'] : []),
  ];
}
