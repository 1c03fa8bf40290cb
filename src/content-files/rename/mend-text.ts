import { dequal } from 'dequal';
import type { Text } from '../../domain/text.ts';
import { takeApart } from '../../prose/take-apart.ts';
import { directiveNamed } from '../../schemas/directives.ts';
import { fileLines } from './lines.ts';
import { movedLink, type Renaming, type RenamingSite } from './renaming.ts';

/** Words that were replaced in a text. */
export interface Mended {
  /** Counted from 1, in the text. */
  line: number;
  from: string;
  to: string;
}

/** A Markdown text that names an entry, and how it is read. */
export interface NamingText {
  text: string;
  format: 'md' | 'mdx';
}

/**
 * Mends every piece and every link of a Markdown text that names a renamed entry, and no other sign of it.
 * @throws in words, where one stands in a way that cannot be changed alone
 */
export function mendText(
  { text, format }: NamingText,
  renaming: Renaming,
  site: RenamingSite,
): { text: string; mended: Mended[] } {
  const mended: Mended[] = [];
  let mendedText = text;
  for (;;) {
    const read = takeApart(mendedText, format);
    const wanted = firstWanted(read, renaming, site);
    if (!wanted) return { text: mendedText, mended };
    const { line, from, to, expected } = wanted;
    const after = withOne(mendedText, wanted, (tried) => dequal(namesIn(takeApart(tried, format)), expected));
    if (after === undefined)
      throw new Error(`"${from}" on line ${line} of the text cannot be changed alone; change it by hand`);
    mended.push({ line, from, to });
    mendedText = after;
  }
}

/** What a text names: its links, and the attributes of its pieces. */
interface Names {
  links: string[];
  pieces: Record<string, string>[];
}

function namesIn({ links, directives }: Text): Names {
  return {
    links: links.map(({ url }) => url),
    pieces: directives.map(({ name, attributes }) => ({ ...attributes, ' ': name })),
  };
}

interface Wanted {
  line: number;
  from: string;
  to: string;
  /** How it is written. */
  written: RegExp;
  /** What the text names when this one is mended. */
  expected: Names;
}

function firstWanted(read: Text, renaming: Renaming, site: RenamingSite): Wanted | undefined {
  return wantedPiece(read, renaming) ?? wantedLink(read, renaming, site);
}

function wantedPiece(read: Text, { collection, from, to }: Renaming): Wanted | undefined {
  for (const [i, { name, attributes, line }] of read.directives.entries()) {
    const known = directiveNamed(name.toLowerCase())?.attributes ?? {};
    const key = Object.keys(attributes).find(
      (one) => Object.hasOwn(known, one) && known[one]?.reference === collection && attributes[one] === from,
    );
    if (key === undefined) continue;
    const names = namesIn(read);
    const expected = { ...names, pieces: names.pieces.with(i, { ...names.pieces[i], [key]: to }) };
    const short = key === 'id' ? '|#' : '';
    const written = new RegExp(`(?<=(?<![\\w-])${key}\\s*=\\s*["']?${short})${from}(?![\\w-])`, 'gu');
    return { line, from, to, written, expected };
  }
  return undefined;
}

function wantedLink(read: Text, renaming: Renaming, site: RenamingSite): Wanted | undefined {
  for (const [i, { url, line }] of read.links.entries()) {
    const to = movedLink(url, renaming, site);
    if (to === undefined) continue;
    const names = namesIn(read);
    const written = new RegExp(`(?<![\\w-])${RegExp.escape(url)}`, 'gu');
    return { line, from: url, to, written, expected: { ...names, links: names.links.with(i, to) } };
  }
  return undefined;
}

// The same words may stand before it as words alone, as in code: the one is taken that makes the text read as wanted.
function withOne(
  text: string,
  { line, written, to }: Wanted,
  isRight: (tried: string) => boolean,
): string | undefined {
  const start = fileLines(text)
    .slice(0, line - 1)
    .join('').length;
  for (const match of text.slice(start).matchAll(written)) {
    const at = start + match.index;
    const tried = text.slice(0, at) + to + text.slice(at + match[0].length);
    if (isRight(tried)) return tried;
  }
  return undefined;
}
