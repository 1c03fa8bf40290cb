import type { Nodes, Root, RootContent } from 'hast';
import type { WrittenDirective } from '../domain/text.ts';
import { directiveNamed, directiveOf } from '../schemas/directives.ts';

/** A text is a row of blocks, in the order they were written: Markdown, and the pieces that stand in it. */
export type Block = Markdown | Piece;

/** Markdown without pieces. */
export interface Markdown {
  tree: Root;
}

/** A directive or component of the list (`schemas/directives.ts`), as its author wrote it. */
export interface Piece {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** What stands inside it. */
  blocks: Block[];
}

// Far deeper than anybody writes. What walks a tree step by step would fall from one of ten thousand levels.
const deepest = 200;

/** Cuts off whatever lies too deep in a tree. */
export function cutDeep(root: Root): Root {
  let level: Nodes[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    const parents = level.filter((node) => 'children' in node);
    if (depth === deepest) for (const parent of parents) parent.children = [];
    level = parents.flatMap(({ children }) => children as Nodes[]);
  }
  return root;
}

/** The piece that was written, nothing inside it yet; undefined where the list has none that is written so. */
export function listedPiece(written: WrittenDirective): Piece | undefined {
  const { component, container, attributes, computed } = written;
  const name = (component ? directiveOf(written.name) : written.name) ?? '';
  const directive = directiveNamed(name);
  if (!directive || computed.length > 0) return undefined;
  if (!component && container !== (directive.container ?? false)) return undefined;
  const known = Object.entries(attributes).filter(([key]) => Object.hasOwn(directive.attributes, key));
  return { name, attributes: Object.fromEntries(known), blocks: [] };
}

/** Adds Markdown to the block of it that is being written, or starts one. White space alone starts none. */
export function addMarkdown(blocks: Block[], node: RootContent): void {
  const last = blocks.at(-1);
  if (last && 'tree' in last) last.tree.children.push(node);
  else if (node.type !== 'text' || node.value.trim() !== '')
    blocks.push({ tree: { type: 'root', children: [node] } });
}

/** The Markdown of a text, that inside its pieces too, in the order it is read. */
export function treesOf(blocks: readonly Block[]): Root[] {
  return blocks.flatMap((block) => ('tree' in block ? [block.tree] : treesOf(block.blocks)));
}
