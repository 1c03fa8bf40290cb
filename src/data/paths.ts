import { listPageAddress } from '../domain/addresses.ts';
import { listPages, type ListPage } from '../domain/list-pages.ts';
import { cardVersions } from '../formats/contact-card.ts';
import type { Listed, Model } from '../model/model.ts';
import {
  cardAddress,
  listAddress,
  listedKinds,
  type ListedKind,
  type PageKind,
} from '../schemas/addresses.ts';
import type { CardFile } from './contact-cards.ts';
import { getModel } from './model.ts';

/** The languages pages are built in, as route parameters: the default language stands at the root. */
export async function languagePaths(): Promise<{ params: { language: string | undefined } }[]> {
  const { languages, defaultLanguage } = (await getModel()).site;
  return languages.map((language) => ({
    params: { language: language === defaultLanguage ? undefined : language },
  }));
}

/** A page for each entry of a kind, in every language. */
export async function entryPaths<Kind extends PageKind>(
  kind: Kind,
): Promise<
  { params: { language: string | undefined; id: string }; props: { entry: Model[Kind][number] } }[]
> {
  return inEveryLanguage((model, params) =>
    model[kind].map((entry) => ({ params: { ...params, id: entry.id }, props: { entry } })),
  );
}

/** The kinds whose lists have a page of their own in `pages/`; every other is a directory (`pages/[...list].astro`). */
const ownLists = ['briefs', 'asks', 'results', 'updates', 'contacts'] as const satisfies ListedKind[];

/** List pages of at most a hundred entries, in every language: the first at the list's own address, then `page/2` … */
export async function listPaths<Kind extends (typeof ownLists)[number]>(
  kind: Kind,
): Promise<
  {
    params: { language: string | undefined; page: string | undefined };
    props: { list: ListPage<Model[Kind][number]> };
  }[]
> {
  return inEveryLanguage((model, params) =>
    listPages<Model[Kind][number]>(model[kind]).map((list) => ({
      params: { ...params, page: list.number === 1 ? undefined : `page/${list.number}` },
      props: { list },
    })),
  );
}

/** A file of cards for each contact, and one of all, in every language and version of vCard. */
export async function cardPaths(
  of: 'each' | 'all',
): Promise<{ params: { language: string | undefined; card: string }; props: CardFile }[]> {
  return inEveryLanguage((model, { language }) =>
    cardVersions.flatMap((version) => {
      const ids = of === 'all' ? [undefined] : model.contacts.map(({ id }) => id);
      return ids.map((id) => ({
        params: { language, card: nameOf(cardAddress(version, id)) },
        props: { language, version, id },
      }));
    }),
  );
}

/** List pages for every kind that has none of its own. */
export async function directoryPaths(): Promise<
  {
    params: { list: string };
    props: { kind: ListedKind; list: ListPage<Listed>; language: string | undefined };
  }[]
> {
  const kinds = listedKinds.filter((kind) => !ownLists.some((own) => own === kind));
  return inEveryLanguage((model, { language }) =>
    kinds.flatMap((kind) =>
      listPages<Listed>(model[kind]).map((list) => ({
        params: { list: pathOf(listPageAddress(listAddress(kind), list.number), language) },
        props: { kind, list, language },
      })),
    ),
  );
}

/**
 * An address as a route parameter that holds the whole of it, the language in front.
 * @example pathOf('/funding/page/2/', 'fr') // 'fr/funding/page/2'
 */
export function pathOf(address: string, language: string | undefined): string {
  return [language, ...address.split('/')].filter(Boolean).join('/');
}

// The name of a file without its ending.
function nameOf(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1).replace(/\.vcf$/u, '');
}

async function inEveryLanguage<Path>(
  pathsOf: (model: Model, params: { language: string | undefined }) => Path[],
): Promise<Path[]> {
  const languages = await languagePaths();
  const paths = languages.map(async ({ params }) => pathsOf(await getModel(params.language), params));
  return (await Promise.all(paths)).flat();
}
