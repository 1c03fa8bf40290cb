import { mdxToHast, type Features } from 'satteri';
import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';
import { directiveOf } from '../schemas/directives.ts';
import { addToRun, cutDeep, listedPiece, type Block, type WrittenPiece } from './blocks.ts';

/**
 * Reads a text of MDX without running any of it: imports, exports and expressions are read past, and so is every
 * component that is not on the list. Undefined where it cannot be read as MDX.
 */
export function readMdx(text: string, features: Features): Block[] | undefined {
  let root: Root;
  try {
    root = mdxToHast(text, { features, position: false }) as unknown as Root;
  } catch {
    return undefined;
  }
  return blocksOf(cutDeep(root).children);
}

interface Component {
  type: 'mdxJsxFlowElement';
  name: string | null;
  attributes: { type: string; name?: string; value?: unknown }[];
  children: RootContent[];
}

function blocksOf(nodes: readonly RootContent[]): Block[] {
  const blocks: Block[] = [];
  for (const node of asParagraphs(nodes)) {
    const piece = isComponent(node) ? pieceOf(node) : undefined;
    if (piece) blocks.push(piece);
    else if (!isComponent(node)) addToRun(blocks, node);
  }
  return blocks;
}

function isComponent(node: Nodes | Component): node is Component {
  return node.type === 'mdxJsxFlowElement';
}

function pieceOf({ name, attributes, children }: Component): WrittenPiece | undefined {
  const directive = directiveOf(name ?? '');
  if (directive === undefined || attributes.some(isComputed)) return undefined;
  const given = attributes.map((one) => [one.name ?? '', one.value] as const);
  return listedPiece(directive, given, undefined) ?? listedPiece(directive, given, blocksOf(children));
}

function isComputed({ name, value }: Component['attributes'][number]): boolean {
  return name === undefined || typeof (value ?? '') !== 'string';
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
