import type { CorpusOfFiles } from '../../src/content-files/corpus.ts';
import type { ReadContent } from '../../src/content-files/read-taken.ts';
import type { FileText } from '../../src/content-files/rename/plan-rename.ts';
import type { Problem } from '../../src/domain/problem.ts';

/** A file that may name an entry in a place that nobody can read. */
export interface BlindSpot {
  file: string;
  line: number;
  message: string;
}

/**
 * The files that cannot be read, or whose text cannot, and in which the id of an entry stands as a word: whether they
 * name it, nobody can tell.
 */
export function findBlindSpots(
  id: string,
  files: readonly FileText[],
  { problems }: Pick<ReadContent, 'problems'>,
  { corpus }: Pick<CorpusOfFiles, 'corpus'>,
): BlindSpot[] {
  const word = new RegExp(`(?<![\\w-])${id}(?![\\w-])`, 'u');
  const naming = new Set(
    files.filter(({ text, id: own }) => own === id || word.test(text)).map(({ file }) => file),
  );
  const unread = problems.filter(isUnread).map(({ file, line, message }) => ({ file, line, message }));
  const tangled = [...corpus.entries, ...corpus.translations].flatMap(({ file, texts }) =>
    texts.flatMap(({ text }) =>
      text.code
        .filter(({ kind }) => kind === 'unreadable' || kind === 'tangled')
        .map(({ line }) => ({ file, line, message: 'the text cannot be read from here on' })),
    ),
  );
  const spots = [...unread, ...tangled].filter(({ file }) => naming.has(file));
  return [...new Map(spots.map((spot) => [spot.file, spot])).values()];
}

function isUnread({ rule, severity }: Problem): boolean {
  return rule === 'yaml' && severity === 'error';
}
