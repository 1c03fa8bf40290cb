import type { Element, Nodes } from 'hast';
import { wordsFor } from '../../i18n/words.ts';
import type { Markdown } from '../../formats/changes/facts.ts';
import type { Block, Piece } from '../../prose/blocks.ts';
import { renderText } from '../../prose/render.ts';
import { addressOf } from '../../schemas/addresses.ts';
import { isPaged } from '../../schemas/collections.ts';
import { directiveNamed } from '../../schemas/directives.ts';

const options = {
  href: (address: string) => address,
  footnotesIn: () => wordsFor('en').footnotes,
};

/** A text as its readers get it, a line for each paragraph, heading, item and row: where its links lead is in it. */
export function readableLines({ text, format }: Markdown): string[] {
  return linesOf(renderText({ text, format }, options).blocks);
}

function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    'tree' in block ? linesIn(block.tree) : [pieceLine(block), ...linesOf(block.blocks)],
  );
}

// An entry goes by the address of its page, as everywhere.
function pieceLine({ name, attributes }: Piece): string {
  const known = directiveNamed(name)?.attributes ?? {};
  const parts = Object.entries(attributes).map(([key, value]) => {
    const reference = known[key]?.reference;
    return reference !== undefined && isPaged(reference) ? addressOf(reference, value) : value;
  });
  return `[${[name, ...parts].join(' ')}]`;
}

const ownLine = new Set(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr', 'pre', 'dt', 'dd', 'hr']);

function linesIn(node: Nodes): string[] {
  const lines: string[] = [];
  let line = '';
  const finish = (): void => {
    const text = line.replace(/\s+/gu, ' ').trim();
    if (text !== '') lines.push(text);
    line = '';
  };
  const walk = (one: Nodes): void => {
    if (one.type === 'text') line += one.value;
    if (!('children' in one)) return;
    const name = one.type === 'element' ? one.tagName : '';
    if (ownLine.has(name)) finish();
    if (/^h[1-6]$/u.test(name)) line += `${'#'.repeat(Number(name[1]))} `;
    for (const child of one.children) walk(child as Nodes);
    if (one.type === 'element') line += after(one);
    if (ownLine.has(name)) finish();
  };
  walk(node);
  finish();
  return lines;
}

function after({ tagName, properties }: Element): string {
  if (tagName === 'td' || tagName === 'th') return ' | ';
  if (tagName === 'br') return ' ';
  const { href } = properties;
  return tagName === 'a' && typeof href === 'string' && !href.startsWith('#') ? ` (${href})` : '';
}
