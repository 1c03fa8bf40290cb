import { isPartialDate } from '../../../src/domain/partial-date.ts';
import { isRecord } from '../../../src/domain/record.ts';
import { fieldName } from '../../../src/domain/problem.ts';
import { valueAt } from '../../../src/schemas/describe-at.ts';
import type { DraftedEntry } from '../draft/drafted-entry.ts';
import type { Evidence } from '../draft/plain.ts';
import { excerpt } from '../draft/remarks.ts';
import type { Imported } from '../import-files.ts';
import { shownValue } from './shown-value.ts';

/** A value that is not certain. */
export interface Doubt {
  entry: DraftedEntry;
  evidence: Evidence;
}

/**
 * The values of new entries that somebody has to confirm, what is only guessed first: of what is likely the figures and
 * the dates, as nobody sees from a wrong one that it is.
 */
export function doubtsIn({ entries }: Imported): Doubt[] {
  const all = entries.flatMap((entry) =>
    entry.isKnown
      ? []
      : entry.evidence
          .filter(
            ({ sure, path }) =>
              path.at(-1) !== 'id' &&
              (sure === 'guess' || (sure === 'likely' && isFigure(valueAt(entry.fields, path)))),
          )
          .map((evidence) => ({ entry, evidence })),
  );
  const guesses = all.filter(({ evidence }) => evidence.sure === 'guess');
  return [...guesses, ...all.filter(({ evidence }) => evidence.sure === 'likely')];
}

function isFigure(value: unknown): boolean {
  return typeof value === 'number' || isRecord(value) || (typeof value === 'string' && isPartialDate(value));
}

/** What staff should confirm: the value, why it is not certain, and the line it was taken from. */
export function doubtLines(imported: Imported): string[] {
  const told = doubtsIn(imported).map(
    ({
      entry,
      evidence: {
        path,
        why,
        sure,
        lines: [line],
      },
    }) => {
      const value = shownValue(valueAt(entry.fields, path), entry.collection, path);
      const from = line
        ? ` (${imported.files.get(line) ?? ''}, ${line.place}: “${excerpt(line.text, 60)}”)`
        : '';
      return `  ${entry.file} ${fieldName(path)}: ${value}: ${sure === 'guess' ? 'a guess' : 'likely'}${why ? `, ${why}` : ''}${from}`;
    },
  );
  return told.length === 0 ? [] : ['To confirm', ...told];
}
