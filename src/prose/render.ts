import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wholeMark } from '../domain/marked-text.ts';
import { bodyOf } from '../content-files/frontmatter.ts';
import { contentFolder } from '../content-files/folder.ts';
import type { Block } from './blocks.ts';
import { runsOf } from './blocks.ts';
import { nameHeadings, type Heading } from './headings.ts';
import { readMarkdown } from './markdown.ts';
import { readMdx } from './mdx.ts';
import { hasGallery, partsOf, type Owner, type Part, type PartContext } from './parts.ts';
import { tidy } from './tidy.ts';

export type { Heading } from './headings.ts';
export type { Part } from './parts.ts';

/** A rendered text: HTML that holds no code, the pieces between, and its headings. */
export interface Prose {
  parts: Part[];
  /** The language it is written in, where that is known. */
  language?: string | undefined;
  headings: Heading[];
  /** The text shows its entry's pictures itself. */
  hasGallery: boolean;
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

/** A text as its author wrote it. */
export interface WrittenProse {
  /** Marked as a whole where it is in another language than the page (`domain/marked-text.ts`). */
  text: string;
  /** Its language, where that is known and not marked. */
  language?: string | undefined;
  format: 'md' | 'mdx';
  /** The entry it belongs to: whose figures and pictures it may show. */
  owner: Owner;
}

/**
 * Renders Markdown, or MDX without running it, with the directives and components of the list (`directives.ts`).
 * Whatever else got past the checks is plain text or nothing, and never code.
 */
export function renderProse(
  written: WrittenProse,
  model: PartContext['model'],
  options: ProseOptions,
): Prose {
  const { text, language } = wholeMark(written.text);
  const { label, back } = options.footnotesIn(written.language ?? language);
  const blocks = tidied(read({ ...written, text }, { ...options, label, back }), options);
  const headings = nameHeadings(runsOf(blocks), options);
  const parts = partsOf(blocks, { owner: written.owner, model, href: options.href });
  return { parts, language: written.language ?? language, headings, hasGallery: hasGallery(parts) };
}

/** Renders the body of an entry, read from its file. */
export function renderBody(
  entry: Owner & { file: string; language: string },
  model: PartContext['model'],
  options: ProseOptions,
): Prose {
  const { file } = entry;
  const text = file.endsWith('.yaml') ? '' : bodyOf(readFileSync(join(contentFolder(), file), 'utf8'));
  const format = file.endsWith('.mdx') ? 'mdx' : 'md';
  return renderProse({ text, format, language: entry.language, owner: entry }, model, options);
}

function read(
  { text, format }: WrittenProse,
  { label, back, idPrefix }: Pick<ProseOptions, 'idPrefix'> & { label: string; back: string },
): Block[] {
  const notes = {
    label,
    backLabel: back,
    backContent: '↑',
    ...(idPrefix === undefined ? {} : { clobberPrefix: idPrefix }),
  };
  const features = { frontmatter: false, gfm: { footnotes: notes } };
  const lines = text.replace(/\r\n?/gu, '\n');
  return (format === 'mdx' ? readMdx(lines, features) : undefined) ?? readMarkdown(lines, features);
}

function tidied(blocks: readonly Block[], options: ProseOptions): Block[] {
  return blocks.map((block) =>
    'tree' in block
      ? { tree: tidy(block.tree, options) }
      : { ...block, blocks: tidied(block.blocks, options) },
  );
}
