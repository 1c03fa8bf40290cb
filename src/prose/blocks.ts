import type { Nodes, Root, RootContent } from 'hast';
import { directiveNamed } from '../schemas/directives.ts';

/** A text in the order it was written: Markdown, and the pieces that stand in it. */
export type Block = Run | WrittenPiece;

/** Markdown without pieces. */
export interface Run {
  tree: Root;
}

/** A directive or component of the list (`directives.ts`), as its author wrote it. */
export interface WrittenPiece {
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

/** A piece, if the list has one of that name that may be written so. */
export function listedPiece(
  name: string,
  given: readonly (readonly [name: string, value: unknown])[],
  blocks: Block[] | undefined,
): WrittenPiece | undefined {
  const directive = directiveNamed(name);
  if (!directive || (directive.container ?? false) !== (blocks !== undefined)) return undefined;
  const known = given.filter(
    (attribute): attribute is [string, string] =>
      Object.hasOwn(directive.attributes, attribute[0]) && typeof attribute[1] === 'string',
  );
  return { name, attributes: Object.fromEntries(known), blocks: blocks ?? [] };
}

/** Adds Markdown to the run that is being written, or starts one. White space alone starts none. */
export function addToRun(blocks: Block[], node: RootContent): void {
  const last = blocks.at(-1);
  if (last && 'tree' in last) last.tree.children.push(node);
  else if (node.type !== 'text' || node.value.trim() !== '')
    blocks.push({ tree: { type: 'root', children: [node] } });
}

/** The runs of a text, those inside its pieces too, in the order they are read. */
export function runsOf(blocks: readonly Block[]): Root[] {
  return blocks.flatMap((block) => ('tree' in block ? [block.tree] : runsOf(block.blocks)));
}
