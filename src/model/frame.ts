import type { ImageMetadata } from 'astro';
import type { Edition } from '../i18n/edition.ts';
import { kindsInHead, listAddress, listedKinds, type ListedKind } from '../schemas/addresses.ts';
import type { Identity } from './linked.ts';
import type { Model, Page, Site } from './model.ts';

/** What stands round every page: it depends on nothing else of the content. */
export interface Frame {
  edition: Edition;
  site: Site;
  /** The free pages, for the foot. */
  pages: readonly Page[];
  /** Where every list stands. */
  lists: Readonly<Record<ListedKind, string>>;
  /** The lists named in the head: those that have anything in them. */
  head: readonly ListedKind[];
  /** The pictures of `media/`, by their path there. */
  pictures: ReadonlyMap<string, ImageMetadata>;
  /** What the share image of a page says, by the page's address; a page without has none. */
  shared: Pick<ReadonlyMap<string, string>, 'get' | 'has'>;
}

/** The frame of the pages in one language. */
export function frameOf(
  model: Model,
  edition: Edition,
  pictures: Frame['pictures'] = new Map(),
  shared: Frame['shared'] = new Map(),
): Frame {
  const { site, pages } = model;
  const isThere = (kind: ListedKind) => (model[kind] as readonly Identity[]).length > 0;
  const lists = Object.fromEntries(listedKinds.map((kind) => [kind, listAddress(kind)])) as Frame['lists'];
  return { edition, site, pages, lists, head: kindsInHead.filter(isThere), pictures, shared };
}
