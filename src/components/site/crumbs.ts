import { home } from '../../domain/addresses.ts';
import type { Frame } from '../../model/frame.ts';
import type { Identity } from '../../model/model.ts';

/** One step of the way up from a page. */
export interface Crumb {
  title: string;
  address: string;
}

/** The way up from an entry's page: home, and the list of its kind where there is one. */
export function crumbsOf({ collection }: Pick<Identity, 'collection'>, { edition, lists }: Frame): Crumb[] {
  const { homeWord, nouns } = edition.words;
  const top = { title: homeWord, address: home };
  return collection === 'pages'
    ? [top]
    : [top, { title: nouns[collection].title, address: lists[collection] }];
}
