import { addressOf, listAddress, listPageAddress, sectionKinds } from '../domain/addresses.ts';
import { listPages } from '../domain/list-pages.ts';
import type { Model } from './model.ts';

/** The address of every page of the site, without language and base path. */
export function pageAddresses(model: Model): string[] {
  const lists = sectionKinds.flatMap((kind) => {
    const first = listAddress(kind);
    return listPages<unknown>(model[kind]).map(({ number }) => listPageAddress(first, number));
  });
  const entries = sectionKinds.flatMap((kind) => model[kind].map(({ id }) => addressOf(kind, id)));
  const pages = model.pages.map(({ id }) => addressOf('pages', id));
  return ['/', '/search/', ...lists, ...entries, ...pages];
}
