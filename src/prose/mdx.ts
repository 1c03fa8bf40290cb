import type { Features } from 'satteri';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { directiveNamed } from '../schemas/directives.ts';
import { addMarkdown, cutDeep, listedPiece, type Block } from './blocks.ts';
import { componentAt, isComponent } from './component.ts';
import { mdxPage } from './parse.ts';

/**
 * Reads a text of MDX without running any of it: imports, exports and expressions are read past, and so is every
 * component that is not on the list. Undefined where it cannot be read as MDX.
 */
export function readMdx(text: string, features: Features): Block[] | undefined {
  let root: Root;
  try {
    root = mdxPage(text, features);
  } catch {
    return undefined;
  }
  return blocksOf(cutDeep(root).children);
}

function blocksOf(nodes: readonly RootContent[]): Block[] {
  const blocks: Block[] = [];
  for (const node of asParagraphs(nodes)) {
    if (!isComponent(node) || node.type === 'mdxJsxTextElement') addMarkdown(blocks, node as RootContent);
    else {
      const piece = listedPiece(componentAt(node, false));
      const holds = piece && directiveNamed(piece.name)?.container === true;
      if (holds) blocks.push({ ...piece, blocks: blocksOf(node.children as RootContent[]) });
      else if (piece) blocks.push(piece);
    }
  }
  return blocks;
}

// `<Callout>a few words</Callout>` on one line has no paragraph inside.
function asParagraphs(nodes: readonly RootContent[]): RootContent[] {
  const isBare = nodes.some((node) => node.type === 'text' && node.value.trim() !== '');
  if (!isBare) return [...nodes];
  const paragraph: Element = {
    type: 'element',
    tagName: 'p',
    properties: {},
    children: nodes as ElementContent[],
  };
  return [paragraph];
}
