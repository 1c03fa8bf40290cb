import { shown } from '../domain/problem.ts';
import type { Corpus, Entry, Place } from './corpus.ts';
import { eachText } from './each-text.ts';
import { plainWordsOf } from './fields.ts';
import { warning, type Finding, type Rules } from './rule.ts';

/** Rules about how a text reads. */
export const proseRules = {
  'paragraph-once': warning(findRepeatedParagraphs),
  'heading-levels': warning(findSkippedHeadings),
} satisfies Rules;

/** Headings that skip a level: a screen reader announces a part that is not there. */
function findSkippedHeadings(corpus: Corpus): Finding[] {
  return eachText(corpus).flatMap(({ entry, text, place }) =>
    text.headings.flatMap(({ depth, ...at }, i) => {
      const before = text.headings[i - 1]?.depth;
      if (before === undefined || depth <= before + 1) return [];
      const marks = (level: number) => '#'.repeat(level);
      const message = `a heading with ${marks(depth)} follows one with ${marks(before)}, which skips a level; write ${marks(before + 1)}`;
      return [{ entry, ...place(at), found: marks(depth), message }];
    }),
  );
}

const longFrom = 40;

/** Long paragraphs that stand in two entries: one of them should link to the other. */
function findRepeatedParagraphs(corpus: Corpus): Finding[] {
  const seen = new Map<string, Entry>();
  return eachParagraph(corpus).flatMap(({ entry, text, ...place }) => {
    if (wordsIn(text) < longFrom) return [];
    const owner = seen.get(text) ?? entry;
    seen.set(text, owner);
    // A translation that says the same as its original is not translated yet: no fault of the words.
    if (owner.collection === entry.collection && owner.id === entry.id) return [];
    const message = `the paragraph that starts ${shown(`${text.slice(0, 40)}…`)} stands in ${owner.file} too; keep it in one place, and link to it from the other`;
    return [{ entry, ...place, found: `${text.slice(0, 40)}…`, message }];
  });
}

function eachParagraph(corpus: Corpus): (Place & { entry: Entry; text: string })[] {
  const inTexts = eachText(corpus).flatMap(({ entry, text, place }) =>
    text.paragraphs.map(({ text: words, ...at }) => ({ entry, text: words, ...place(at) })),
  );
  const inFields = [...corpus.entries, ...corpus.translations].flatMap((entry) =>
    plainWordsOf(entry).map(({ path, value }) => ({ entry, path, text: value.replace(/\s+/gu, ' ').trim() })),
  );
  return [...inTexts, ...inFields];
}

const withoutSpaces = /[\p{Script=Laoo}\p{Script=Thai}\p{Script=Khmr}\p{Script=Mymr}\p{Script=Hani}]/u;
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

// Scripts that put no spaces between words are counted by the dictionary.
function wordsIn(text: string): number {
  if (!withoutSpaces.test(text)) return text.split(' ').length;
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;
}
