import { toHtml } from 'hast-util-to-html';
import type { Brief, Figure, Model } from '../model/model.ts';
import type { CitedFigure, Passage } from '../model/prose.ts';
import type { Block, Piece } from '../prose/blocks.ts';

/** The entry whose text it is. */
export interface Owner {
  id: string;
  figures?: Figure[] | undefined;
  gallery?: Brief['gallery'];
}

/** What a text may show besides its words. */
export interface TextContext {
  owner: Owner;
  model: Pick<Model, 'asks' | 'results' | 'contacts' | 'briefs' | 'countries'>;
  href: (address: string) => string;
}

/**
 * The passages of a text in the order they are read, with the entries its pieces name: those of one kind in a row
 * stand together. A piece that names nothing is left out.
 */
export function passagesOf(blocks: readonly Block[], context: TextContext): Passage[] {
  const passages: Passage[] = [];
  for (const block of blocks) {
    const passage =
      'tree' in block
        ? { kind: 'html' as const, html: toHtml(block.tree), tree: block.tree }
        : passageOf(block, context);
    const last = passages.at(-1);
    if (last && passage && 'items' in last && 'items' in passage && last.kind === passage.kind)
      (last.items as unknown[]).push(...passage.items);
    else if (passage && !(passage.kind === 'html' && passage.html.trim() === '')) passages.push(passage);
  }
  return passages;
}

/** Whether a text shows its entry's pictures itself. */
export function hasGallery(passages: readonly Passage[]): boolean {
  return passages.some(
    (passage) => passage.kind === 'gallery' || (passage.kind === 'callout' && hasGallery(passage.passages)),
  );
}

function passageOf({ name, attributes, blocks }: Piece, context: TextContext): Passage | undefined {
  const { model, owner } = context;
  switch (name) {
    case 'callout':
      return { kind: 'callout', title: attributes.title, passages: passagesOf(blocks, context) };
    case 'figure':
      return filled({ kind: 'figures', items: citedFigure(attributes, context) });
    case 'ask':
      return filled({ kind: 'asks', items: withId(model.asks, attributes.id) });
    case 'result':
      return filled({ kind: 'results', items: withId(model.results, attributes.id) });
    case 'contact':
      return filled({ kind: 'contacts', items: withId(model.contacts, attributes.id) });
    case 'gallery':
      return filled({ kind: 'gallery', items: [...(owner.gallery ?? [])] });
    default:
      return undefined;
  }
}

function filled<P extends Exclude<Passage, { kind: 'html' | 'callout' }>>(passage: P): P | undefined {
  return passage.items.length > 0 ? passage : undefined;
}

function withId<T extends { id: string }>(entries: readonly T[], id: string | undefined): T[] {
  return entries.filter((entry) => entry.id === id).slice(0, 1);
}

function citedFigure({ id, brief, country }: Piece['attributes'], context: TextContext): CitedFigure[] {
  const { model, owner, href } = context;
  if (brief === undefined && country === undefined) return figureOf(owner, id, '');
  const [cited] = brief === undefined ? withId(model.countries, country) : withId(model.briefs, brief);
  return cited ? figureOf(cited, id, href(cited.path), cited.called) : [];
}

function figureOf(owner: Owner, id: string | undefined, address: string, of?: string): CitedFigure[] {
  const figure = owner.figures?.find((one) => one.id === id);
  return figure ? [{ figure, href: `${address}#${figure.id}`, of }] : [];
}
