import type { ReadEntry } from '../../../src/content-files/entry.ts';
import type { Found } from './found.ts';
import { namesKnown } from './known.ts';
import type { Reading } from './reading.ts';

/** A theme as a document calls it. */
export interface NamedTheme {
  title: string;
  /** That of the site, where it knows one of this name. */
  entry?: ReadEntry | undefined;
}

const longestTag = 60;

/**
 * The themes of a line of tags: what stands between commas, semicolons or bullets. Tags that the site does not know are
 * taken only where the line is plainly a list of tags: short, without verbs' company such as full stops, two or more.
 * @param isList whether a label or heading has said that themes follow
 * @example findThemes('Water , Schools , Health', reading).map(({ value }) => value.title) // ['Water', 'Schools', 'Health']
 */
export function findThemes(
  text: string,
  reading: Pick<Reading, 'known'>,
  isList = false,
): Found<NamedTheme>[] {
  const names = namesKnown(reading.known, 'themes');
  const tags = tagsIn(text);
  const found = tags.map((tag) => {
    const entries = names.of(tag.written);
    return { ...tag, entry: entries.length === 1 ? entries[0] : undefined };
  });
  const areTags =
    isList || (found.length > 1 && found.filter(({ entry }) => entry).length * 2 >= found.length);
  return found
    .filter(({ entry, written }) => areTags && (entry !== undefined || isTag(written)))
    .map(({ entry, written, at }) => ({
      value: { title: written, entry },
      at,
      written,
      sure: entry ? 'certain' : 'likely',
      why: entry ? undefined : 'no theme of the site has this name',
    }));
}

// Years and codes stand in front of the tags of a record on one line with them.
const codes = /^(?:[\p{L}]*[\p{N}][\p{L}\p{N}./–-]*\s+|\|\s*)+/u;

function tagsIn(text: string): { at: number; written: string }[] {
  const pieces: { at: number; written: string }[] = [];
  for (const match of text.matchAll(/[^,;،؛、•·|\n\t]+/gu)) {
    const start = match[0].length - match[0].trimStart().length;
    const trimmed = match[0].trim();
    const front = pieces.length === 0 ? (codes.exec(trimmed)?.[0].length ?? 0) : 0;
    const written = trimmed
      .slice(front)
      .replace(/[.。]$/u, '')
      .trim();
    if (written !== '') pieces.push({ at: match.index + start + front, written });
  }
  return pieces;
}

function isTag(written: string): boolean {
  return (
    written.length <= longestTag && !/[.!?:]|^\p{N}+$/u.test(written) && written.split(/\s+/u).length <= 6
  );
}
