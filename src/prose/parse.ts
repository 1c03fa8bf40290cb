import { markdownToMdast, mdxToMdast } from 'satteri';
import type { Root } from 'mdast';

/** A text whose lines all end alike, whatever machine it was typed on. */
export function plainLines(text: string): string {
  return text.replace(/\r\n?/gu, '\n');
}

// The fields above a text are no part of it: lines of hyphens in it are just that.
const frontmatter = false;

/** The tree of a text of Markdown with directives. */
export function parseMarkdown(text: string): Root {
  return markdownToMdast(text, { features: { directive: true, frontmatter } }) as Root;
}

/**
 * The tree of a text of MDX.
 * @throws where it is none; the message begins with the line
 */
export function parseMdx(text: string): Root {
  return mdxToMdast(text, { features: { frontmatter } }) as Root;
}
