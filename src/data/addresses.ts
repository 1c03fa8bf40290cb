import { addressOf, listAddress } from '../domain/addresses.ts';
import type { Model } from './model.ts';
import { pagesOfList } from './page.ts';

const kinds = [
  'briefs',
  'asks',
  'results',
  'updates',
  'contacts',
  'organisations',
  'countries',
  'themes',
  'goals',
] as const;

/** The address of every page of the site, without language and base path. */
export function pageAddresses(model: Model): string[] {
  const lists = kinds.flatMap((kind) => {
    const first = listAddress(kind);
    return Array.from({ length: pagesOfList(model[kind]) }, (_, i) =>
      i === 0 ? first : `${first}page/${i + 1}/`,
    );
  });
  const entries = kinds.flatMap((kind) => model[kind].map(({ id }) => addressOf(kind, id)));
  const pages = model.pages.map(({ id }) => addressOf('pages', id));
  return ['/', '/search/', ...lists, ...entries, ...pages];
}
