import type { Heading } from '../domain/heading.ts';
import { wholeMark } from '../domain/marked-text.ts';
import { treesOf, type Block } from './blocks.ts';
import { nameHeadings } from './headings.ts';
import { readMarkdown } from './markdown.ts';
import { readMdx } from './mdx.ts';
import { plainLines } from './parse.ts';
import { tidy } from './tidy.ts';

/** A text as its author wrote it. */
export interface WrittenText {
  /** Marked as a whole where it is in another language than the page (`domain/marked-text.ts`). */
  text: string;
  /** Its language, where that is known and not marked. */
  language?: string | undefined;
  format: 'md' | 'mdx';
}

/** A text as a page may show it: HTML that holds no code, the pieces between, and its headings. */
export interface RenderedText {
  blocks: Block[];
  /** The language it is written in, where that is known. */
  language: string | undefined;
  headings: Heading[];
}

export interface ProseOptions {
  /** Turns an address of this site into one below the base path. */
  href: (address: string) => string;
  /** What the notes under a text are called, in the language of the text. */
  footnotesIn: (language: string | undefined) => { label: string; back: string };
  /** Ids that the page has already given away. */
  taken?: readonly string[];
  /** The depth that the text's highest heading gets; 2 when left out. */
  topLevel?: number;
  /** Stands before the ids of the notes, where a page has several texts. */
  idPrefix?: string;
}

/**
 * Renders Markdown, or MDX without running it, with the directives and components of the list
 * (`schemas/directives.ts`). Whatever else got past the checks is plain text or nothing, and never code.
 */
export function renderText(written: WrittenText, options: ProseOptions): RenderedText {
  const { text, language: marked } = wholeMark(written.text);
  const language = written.language ?? marked;
  const { label, back } = options.footnotesIn(language);
  const blocks = tidied(read({ ...written, text }, { ...options, label, back }), options);
  return { blocks, language, headings: nameHeadings(treesOf(blocks), options) };
}

function read(
  { text, format }: WrittenText,
  { label, back, idPrefix }: Pick<ProseOptions, 'idPrefix'> & { label: string; back: string },
): Block[] {
  const notes = {
    label,
    backLabel: back,
    backContent: '↑',
    ...(idPrefix === undefined ? {} : { clobberPrefix: idPrefix }),
  };
  const features = { frontmatter: false, gfm: { footnotes: notes } };
  const plain = plainLines(text);
  return (format === 'mdx' ? readMdx(plain, features) : undefined) ?? readMarkdown(plain, features);
}

function tidied(blocks: readonly Block[], options: ProseOptions): Block[] {
  return blocks.map((block) =>
    'tree' in block
      ? { tree: tidy(block.tree, options) }
      : { ...block, blocks: tidied(block.blocks, options) },
  );
}
