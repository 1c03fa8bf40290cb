import {
  markdownToHast,
  markdownToMdast,
  mdxToHast,
  mdxToMdast,
  type Features,
  type TreeOptions,
} from 'satteri';
import type { Nodes as HastNodes, Root as HastRoot } from 'hast';
import type { Nodes, Root } from 'mdast';
import { asMeant } from './as-meant.ts';
import { endBareAddresses, mayRunOn } from './bare-addresses.ts';

/** A text whose lines all end alike, whatever machine it was typed on. */
export function plainLines(text: string): string {
  return text.replace(/\r\n?/gu, '\n');
}

// The fields above a text are no part of it: lines of hyphens in it are just that.
const frontmatter = false;

/** The tree of a text of Markdown with directives. Its offsets and lines are those of the text. */
export function parseMarkdown(text: string): Root {
  return read(
    text,
    (meant) => markdownToMdast(meant, { features: { directive: true, frontmatter } }) as Root,
  );
}

/**
 * The tree of a text of MDX.
 * @throws where it is none; the message begins with the line
 */
export function parseMdx(text: string): Root {
  return read(text, (meant) => mdxToMdast(meant, { features: { frontmatter } }) as Root);
}

/** What a page shows of a text of Markdown without directives. */
export function markdownPage(text: string, features: Features): HastRoot {
  return read(text, (meant, options) => markdownToHast(meant, { features, ...options }) as HastRoot);
}

/**
 * What a page shows of a text of MDX, its components in their places.
 * @throws where it is none
 */
export function mdxPage(text: string, features: Features): HastRoot {
  return read(text, (meant, options) => mdxToHast(meant, { features, ...options }) as HastRoot);
}

// The check and the page read with the same eyes.
function read<Tree extends Nodes | HastNodes>(
  text: string,
  parse: (meant: string, options: TreeOptions) => Tree,
): Tree {
  const meant = asMeant(text);
  const runsOn = mayRunOn(text);
  const tree = parse(meant.text, { position: runsOn });
  meant.restore(tree);
  if (runsOn) endBareAddresses(tree, text);
  return tree;
}
