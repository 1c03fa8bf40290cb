import { toHtml } from 'hast-util-to-html';
import { addressOf } from '../schemas/addresses.ts';
import type { Ask, Brief, Contact, Figure, Model, Result } from '../model/model.ts';
import type { Block, WrittenPiece } from './blocks.ts';

/** What a text is shown as, in the order it is read. Pieces of one kind in a row stand together. */
export type Part =
  | { kind: 'html'; html: string }
  | { kind: 'callout'; title?: string | undefined; parts: Part[] }
  | { kind: 'figures'; items: CitedFigure[] }
  | { kind: 'asks'; items: Ask[] }
  | { kind: 'results'; items: Result[] }
  | { kind: 'contacts'; items: Contact[] }
  | { kind: 'gallery'; items: NonNullable<Brief['gallery']> };

/** A figure, and where it has its own place. */
export interface CitedFigure {
  figure: Figure;
  href: string;
  /** What it belongs to, where that is another entry. */
  of?: string | undefined;
}

/** The entry whose text it is. */
export interface Owner {
  id: string;
  figures?: Figure[] | undefined;
  gallery?: Brief['gallery'];
}

export interface PartContext {
  owner: Owner;
  model: Pick<Model, 'asks' | 'results' | 'contacts' | 'briefs' | 'countries'>;
  href: (address: string) => string;
}

/** The parts of a text, with the entries its pieces name. A piece that names nothing is left out. */
export function partsOf(blocks: readonly Block[], context: PartContext): Part[] {
  const parts: Part[] = [];
  for (const block of blocks) {
    const part =
      'tree' in block ? { kind: 'html' as const, html: toHtml(block.tree) } : partOf(block, context);
    const last = parts.at(-1);
    if (last && part && 'items' in last && 'items' in part && last.kind === part.kind)
      (last.items as unknown[]).push(...part.items);
    else if (part && !(part.kind === 'html' && part.html.trim() === '')) parts.push(part);
  }
  return parts;
}

/** Whether a text shows its entry's pictures itself. */
export function hasGallery(parts: readonly Part[]): boolean {
  return parts.some((part) => part.kind === 'gallery' || (part.kind === 'callout' && hasGallery(part.parts)));
}

function partOf({ name, attributes, blocks }: WrittenPiece, context: PartContext): Part | undefined {
  const { model, owner } = context;
  switch (name) {
    case 'callout':
      return { kind: 'callout', title: attributes.title, parts: partsOf(blocks, context) };
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

function filled<P extends Exclude<Part, { kind: 'html' | 'callout' }>>(part: P): P | undefined {
  return part.items.length > 0 ? part : undefined;
}

function withId<T extends { id: string }>(entries: readonly T[], id: string | undefined): T[] {
  return entries.filter((entry) => entry.id === id).slice(0, 1);
}

function citedFigure(
  { id, brief, country }: WrittenPiece['attributes'],
  context: PartContext,
): CitedFigure[] {
  const { model, owner, href } = context;
  const cited = { brief: withId(model.briefs, brief)[0], country: withId(model.countries, country)[0] };
  if (brief !== undefined)
    return figureOf(cited.brief, id, href(addressOf('briefs', brief)), cited.brief?.title);
  if (country !== undefined)
    return figureOf(cited.country, id, href(addressOf('countries', country)), cited.country?.name);
  return figureOf(owner, id, '', undefined);
}

function figureOf(
  owner: Owner | undefined,
  id: string | undefined,
  address: string,
  of: string | undefined,
): CitedFigure[] {
  const figure = owner?.figures?.find((one) => one.id === id);
  return figure ? [{ figure, href: `${address}#${figure.id}`, of }] : [];
}
