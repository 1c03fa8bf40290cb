import { defineCollection } from 'astro:content';
import { contentLoader, translationLoader } from './data/loader.ts';
import { collections as known } from './schemas/collections.ts';
import { translationSchema } from './schemas/translation.ts';

export const collections = {
  site: defineCollection({ loader: contentLoader('site'), schema: known.site.schema }),
  briefs: defineCollection({ loader: contentLoader('briefs'), schema: known.briefs.schema }),
  asks: defineCollection({ loader: contentLoader('asks'), schema: known.asks.schema }),
  results: defineCollection({ loader: contentLoader('results'), schema: known.results.schema }),
  updates: defineCollection({ loader: contentLoader('updates'), schema: known.updates.schema }),
  contacts: defineCollection({ loader: contentLoader('contacts'), schema: known.contacts.schema }),
  organisations: defineCollection({
    loader: contentLoader('organisations'),
    schema: known.organisations.schema,
  }),
  countries: defineCollection({ loader: contentLoader('countries'), schema: known.countries.schema }),
  themes: defineCollection({ loader: contentLoader('themes'), schema: known.themes.schema }),
  pages: defineCollection({ loader: contentLoader('pages'), schema: known.pages.schema }),
  translations: defineCollection({ loader: translationLoader(), schema: translationSchema }),
};
