import { createEdition, type Edition } from '../i18n/edition.ts';
import { wordsFor } from '../i18n/words.ts';
import { listPages, type ListPage } from '../domain/list-pages.ts';
import { getModel } from './model.ts';
import type { Model } from '../model/model.ts';
import type { ProseOptions } from '../prose/render.ts';
import { siteSettings } from '../content-files/site-settings.ts';
import { uniqueTitles } from '../model/titles.ts';

/** What every page of the site needs: the content, and the language it is shown in. */
export interface View {
  edition: Edition;
  /** For the search page, which shows words of many: where there are other languages, some have Latin digits only. */
  searchEdition: Edition;
  model: Model;
  /** How Markdown is rendered in this edition. */
  prose: ProseOptions;
  /** The title of an entry's page, unique in the site. */
  titleOf(entry: object): string;
}

const views = new Map<string, Promise<View>>();

/** The site in one language; without one, in its default language. */
export async function getView(language?: string): Promise<View> {
  const key = language ?? (await getModel()).site.defaultLanguage;
  const known = views.get(key) ?? makeView(key);
  views.set(key, known);
  return known;
}

async function makeView(language: string): Promise<View> {
  const model = await getModel(language);
  const { defaultLanguage, languages, digits } = model.site;
  const settings = { language, defaultLanguage, languages, ...siteSettings().address };
  const edition = createEdition({ ...settings, digits });
  const titles = uniqueTitles(model, edition);
  return {
    edition,
    searchEdition: languages.length > 1 ? createEdition(settings) : edition,
    model,
    prose: {
      href: edition.href,
      footnotesIn: (of) => (of === undefined ? edition.words : wordsFor(of)).footnotes,
    },
    titleOf: (entry) => titles.get(entry) ?? '',
  };
}

/** The languages pages are built in, as route parameters: the default language stands at the root. */
export async function languagePaths(): Promise<{ params: { language: string | undefined } }[]> {
  const { languages, defaultLanguage } = (await getModel()).site;
  return languages.map((language) => ({
    params: { language: language === defaultLanguage ? undefined : language },
  }));
}

/** A page for each entry of a kind, in every language. */
export async function entryPaths<T extends { id: string }>(
  pick: (model: Model) => readonly T[],
): Promise<{ params: { language: string | undefined; id: string }; props: { entry: T } }[]> {
  return inEveryLanguage((model, params) =>
    pick(model).map((entry) => ({ params: { ...params, id: entry.id }, props: { entry } })),
  );
}

/** List pages of at most a hundred entries, in every language: the first at the list's own address, then `page/2` … */
export async function listPaths<T>(
  pick: (model: Model) => readonly T[],
): Promise<
  { params: { language: string | undefined; page: string | undefined }; props: { list: ListPage<T> } }[]
> {
  return inEveryLanguage((model, params) =>
    listPages(pick(model)).map((list) => ({
      params: { ...params, page: list.number === 1 ? undefined : `page/${list.number}` },
      props: { list },
    })),
  );
}

async function inEveryLanguage<Path>(
  pathsOf: (model: Model, params: { language: string | undefined }) => Path[],
): Promise<Path[]> {
  const languages = await languagePaths();
  const paths = languages.map(async ({ params }) => pathsOf(await getModel(params.language), params));
  return (await Promise.all(paths)).flat();
}
