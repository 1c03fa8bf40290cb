import type { ImageMetadata } from 'astro';
import { textsOf, type ShareCard } from '../domain/share-card.ts';
import { shareCardMakers } from '../formats/share-card.ts';
import { createEdition, type Edition } from '../i18n/edition.ts';
import { wordsFor } from '../i18n/words.ts';
import { siteSettings } from '../content-files/site-settings.ts';
import { today } from '../content-files/today.ts';
import { frameOf, type Frame } from '../model/frame.ts';
import type { Model } from '../model/model.ts';
import { uniqueTitles } from '../model/titles.ts';
import type { ProseOptions } from '../prose/render.ts';
import { createMemory } from './memory.ts';
import { getModel } from './model.ts';
import { loadPictures } from './pictures.ts';

/** What a page gets: the content, and the language it is shown in. */
export interface View {
  edition: Edition;
  /** For the search page, which shows words of many: where there are other languages, some have Latin digits only. */
  searchEdition: Edition;
  model: Model;
  /** The day the site is built for, as `YYYY-MM-DD`. */
  today: string;
  /** What stands round the page. */
  frame: Frame;
  /** What the share image of each page says, by the page's address; made when it is asked for. */
  cards: ReadonlyMap<string, () => ShareCard>;
  /** The pictures of `media/`, by their path there. */
  pictures: ReadonlyMap<string, ImageMetadata>;
  /** How Markdown is rendered in this edition. */
  prose: ProseOptions;
  /** The title of an entry's page, unique in the site. */
  titleOf(entry: object): string;
}

const views = createMemory<Promise<View>>();

/** The site in one language; without one, in its default language. */
export async function getView(language?: string): Promise<View> {
  const key = language ?? (await getModel()).site.defaultLanguage;
  return views(key, () => makeView(key));
}

async function makeView(language: string): Promise<View> {
  const model = await getModel(language);
  const { defaultLanguage, languages, digits } = model.site;
  const { currencies } = model;
  const settings = { language, defaultLanguage, languages, currencies, ...siteSettings().address };
  const edition = createEdition({ ...settings, digits });
  const titles = uniqueTitles(model, edition);
  const pictures = await loadPictures();
  const cards = shareCardMakers(model, edition);
  const sharedAt = (address: string): string | undefined => {
    const card = cards.get(address)?.();
    return card && edition.dotted(textsOf(card));
  };
  return {
    edition,
    searchEdition: languages.length > 1 ? createEdition(settings) : edition,
    model,
    today: today(),
    frame: frameOf(model, edition, pictures, {
      has: (address) => cards.has(address),
      get: sharedAt,
    }),
    cards,
    pictures,
    prose: {
      href: edition.href,
      footnotesIn: (of) => (of === undefined ? edition.words : wordsFor(of)).footnotes,
    },
    titleOf: (entry) => titles.get(entry) ?? '',
  };
}
